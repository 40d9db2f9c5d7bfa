import { isAlias, isMap, isScalar, isSeq, LineCounter, type YAMLMap, type Document as YamlDocument } from "yaml";
import { composeYaml } from "./compose.js";
import { jsonErrorOffset } from "./json-error.js";
import { FileRefused, refuseFile } from "./refusal.js";

type Path = readonly PropertyKey[];

/** Something the syntax allows and the record format does not, e.g. a key given twice. */
export interface Defect {
  readonly path: Path;
  readonly line: number;
  readonly message: string;
}

/** A parsed file: its value as plain objects, arrays and strings, and where in the file each part of it stands. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  readonly defects: readonly Defect[];
  /** Line of the field at `path`, or of the nearest part around it that is there. */
  lineOf(path: Path): number;
  /** What a user calls the record and the field at `path`, where it is not the path itself. */
  nameOf?(path: Path): { readonly record: string; readonly field: string } | undefined;
}

/**
 * Reads YAML, or JSON, which is read by the same parser. Every scalar comes as the text that was written, so that
 * `2020`, `007` and `1.10` keep their form and each field decides for itself what it takes; null is an absent field.
 */
export function parseRecords(file: string, text: string): Source {
  if (file.toLowerCase().endsWith(".json")) checkJson(file, text);
  const lines = new LineCounter();
  const line = (offset: number) => lines.linePos(offset).line;
  const document = composeYaml(file, text, lines);
  const reader = new Reader(line);
  const value = reader.read(document.contents, []);
  return { file, value, defects: reader.defects, lineOf: (path) => line(offsetOf(document, path)) };
}

/** JSON is held to its own syntax before it is read as YAML, which would let trailing commas and comments pass. */
function checkJson(file: string, text: string): void {
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
  readonly defects: Defect[] = [];
  constructor(private readonly line: (offset: number) => number) {}

  read(node: unknown, path: Path): unknown {
    // refused and not followed: a few lines of them can stand for more text than fits in memory
    if (isAlias(node)) return this.defect(node, path, "YAML aliases (*name) are not read; write the value out");
    if (isSeq(node)) return node.items.map((item, i) => this.read(item, [...path, i]) ?? null);
    if (isMap(node)) return this.readMap(node, path);
    if (!isScalar(node)) return undefined;
    const value = String(node.value ?? "");
    return node.type === "PLAIN" && /^(~|null|Null|NULL|)$/u.test(value) ? undefined : value;
  }

  private readMap(map: YAMLMap, path: Path): Record<string, unknown> {
    const record: Record<string, unknown> = {};
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

  private defect(node: unknown, path: Path, message: string): undefined {
    this.defects.push({ path, line: this.line(startOf(node) ?? 0), message });
    return undefined;
  }
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0];
}

function offsetOf(document: YamlDocument, path: Path): number {
  let node: unknown = document.contents;
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
export function isRefused(error: unknown): error is FileRefused {
  return error instanceof FileRefused;
}
