import { ITEMS } from "./descriptions/items.js";
import { SHARED } from "./descriptions/shared.js";

/** A description for an item such as `Query.node(id)`: its own, else one that holds wherever such a name stands. */
function describe(type: string, field?: string, argument?: string): string | undefined {
  const own = `${type}${field === undefined ? "" : `.${field}`}${argument === undefined ? "" : `(${argument})`}`;
  if (ITEMS[own] !== undefined) return ITEMS[own];
  if (argument !== undefined) return SHARED[`*(${argument})`];
  const suffix = /(Connection|Edge)$/u.exec(type)?.[0];
  const shared = suffix === undefined ? undefined : SHARED[`*${suffix}${field === undefined ? "" : `.${field}`}`];
  return shared ?? (field === undefined ? undefined : SHARED[`*.${field}`]);
}

const block = (indent: string, text: string | undefined) => (text === undefined ? [] : [`${indent}"""${text}"""`]);

/** Arguments as they stand between parentheses, apart: commas within lists, objects and descriptions part nothing. */
function apart(list: string): readonly string[] {
  return [...list.matchAll(/(?:"""[\s\S]*?"""|\[[^\]]*\]|\{[^}]*\}|[^,[{"])+/gu)].map(([argument]) => argument.trim());
}

/** The arguments of a field, one to a line, each under its description. */
function argumentLines(type: string, field: string, list: string): readonly string[] {
  return apart(list).flatMap((argument) => {
    const [, own, text = argument] = /^"""([\s\S]*?)"""\s*([\s\S]*)$/u.exec(argument) ?? [];
    return [...block("    ", own ?? describe(type, field, /^\w+/u.exec(text)?.[0])), `    ${text}`];
  });
}

/** SDL in which whatever has no description of its own has the one that `descriptions` gives it. */
export function described(sdl: string): string {
  let type = "";
  let inside: string | undefined;
  let within = false;
  let told = false;
  return sdl
    .split("\n")
    .flatMap((line) => {
      const quotes = line.split('"""').length - 1;
      if (within || line.trimStart().startsWith('"""')) {
        if (quotes % 2 === 1) within = !within;
        told = !within;
        return [line];
      }
      const had = told;
      told = false;
      const above = (indent: string, ...place: readonly [string, string?, string?]) => (had ? [] : block(indent, describe(...place)));
      const head = /^(?:type|interface|input|enum|scalar) (\w+)/u.exec(line);
      if (head?.[1] !== undefined) {
        type = head[1];
        return [...above("", type), line];
      }
      const item = /^( {2}| {4})(\w+)(.*)$/u.exec(line);
      if (item === null) return [line];
      const [, indent = "", name = "", rest = ""] = item;
      if (indent.length === 4) return [...above(indent, type, inside, name), line];
      inside = name;
      const [, list, after] = /^\((.*)\)(: .+)$/u.exec(rest) ?? [];
      const lines = list === undefined ? [line] : [`  ${name}(`, ...argumentLines(type, name, list), `  )${after}`];
      return [...above(indent, type, name), ...lines];
    })
    .join("\n");
}
