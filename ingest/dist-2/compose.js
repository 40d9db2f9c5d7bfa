import { Composer, Parser } from "yaml";
import { refuseFile } from "./refusal.js";
/** Records nest four levels deep; what nests deeper than this is an attack or a mistake. */
export const MAX_DEPTH = 32;
/** The one YAML document in `text`, with every scalar as it is written. Throws FileRefused where there is no such thing. */
export function composeYaml(file, text, lineCounter) {
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  const line = (offset) => lineCounter.linePos(offset).line;
  const deep = tooDeep(tokens);
  // asked first: the composer calls itself for each level, and a stack that runs out inside it can end the process
  if (deep !== undefined) throw refuseFile(file, `is nested deeper than ${MAX_DEPTH} levels`, line(deep));
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const [document, another] = [...composer.compose(tokens, true, text.length)];
  const problem = document?.errors[0] ?? document?.warnings[0];
  if (problem) throw refuseFile(file, `cannot be read: ${problem.message}`, line(problem.pos[0]));
  if (another) throw refuseFile(file, "holds several YAML documents (---); give each a file of its own", line(another.range[0]));
  if (document === undefined) throw refuseFile(file, "holds nothing", 1);
  return document;
}
/** Offset of the first collection that lies deeper than MAX_DEPTH. */
function tooDeep(tokens) {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === "document") {
      if (token.value) open.push({ token: token.value, depth });
    } else if ("items" in token) {
      if (depth > MAX_DEPTH) return token.offset;
      for (const { key, value } of token.items) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
//# sourceMappingURL=compose.js.map
