import { isAlias, isMap, isScalar, isSeq, LineCounter } from "yaml";
import { composeYaml } from "./compose.js";
import { jsonErrorOffset } from "./json-error.js";
import { FileRefused, refuseFile } from "./refusal.js";
/**
 * Reads YAML, or JSON, which is read by the same parser. Every scalar comes as the text that was written, so that
 * `2020`, `007` and `1.10` keep their form and each field decides for itself what it takes; null is an absent field.
 */
export function parseRecords(file, text) {
  if (file.toLowerCase().endsWith(".json")) checkJson(file, text);
  const lines = new LineCounter();
  const line = (offset) => lines.linePos(offset).line;
  const document = composeYaml(file, text, lines);
  const reader = new Reader(line);
  const value = reader.read(document.contents, []);
  return { file, value, defects: reader.defects, lineOf: (path) => line(offsetOf(document, path)) };
}
/** JSON is held to its own syntax before it is read as YAML, which would let trailing commas and comments pass. */
function checkJson(file, text) {
  try {
    JSON.parse(text);
  } catch {
    const offset = jsonErrorOffset(text);
    const message =
      offset === text.length
        ? "ends before its JSON is complete"
        : `is no JSON from here on: ${text.slice(offset, offset + 20).split("\n")[0]}`;
    throw refuseFile(file, message, text.slice(0, offset).split("\n").length);
  }
}
class Reader {
  line;
  defects = [];
  constructor(line) {
    this.line = line;
  }
  read(node, path) {
    // refused and not followed: a few lines of them can stand for more text than fits in memory
    if (isAlias(node)) return this.defect(node, path, "YAML aliases (*name) are not read; write the value out");
    if (isSeq(node)) return node.items.map((item, i) => this.read(item, [...path, i]) ?? null);
    if (isMap(node)) return this.readMap(node, path);
    if (!isScalar(node)) return undefined;
    const value = String(node.value ?? "");
    return node.type === "PLAIN" && /^(~|null|Null|NULL|)$/u.test(value) ? undefined : value;
  }
  readMap(map, path) {
    const record = {};
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value ?? "") : "";
      const at = [...path, name];
      if (!isScalar(key)) this.defect(key ?? map, path, "a field needs a plain name");
      else if (name === "__proto__" || name === "constructor") this.defect(key, at, `"${name}" cannot be the name of a field`);
      else if (Object.hasOwn(record, name)) this.defect(key, at, `field "${name}" is given twice`);
      else {
        // kept even where null, so that a second one is seen
        record[name] = this.read(value, at);
      }
    }
    return record;
  }
  defect(node, path, message) {
    this.defects.push({ path, line: this.line(startOf(node) ?? 0), message });
    return undefined;
  }
}
function startOf(node) {
  return node?.range?.[0];
}
function offsetOf(document, path) {
  let node = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value ?? "") === String(key));
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}
/** Whether an error is of a refused file; the run goes on after it. */
export function isRefused(error) {
  return error instanceof FileRefused;
}
//# sourceMappingURL=parse.js.map
