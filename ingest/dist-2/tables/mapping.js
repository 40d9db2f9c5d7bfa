import { lstat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { explain } from "../explain.js";
import { parseRecords } from "../parse.js";
import { MAX_RECORD_BYTES, readText } from "../read.js";
import { FileRefused, formatPath, refuseFile } from "../refusal.js";
import { mappingSchema } from "./mapping-schema.js";
import { TABLE_ENDINGS } from "./read-table.js";

const ENDINGS = [".mapping.yaml", ".mapping.yml"];
/** Whether a file is a mapping by its name. */
export function isMapping(file) {
  return ENDINGS.some((ending) => file.toLowerCase().endsWith(ending));
}
/** Where the mapping of a table is looked for, the first also where one is proposed. */
export function mappingPaths(table) {
  const stem = join(dirname(table), basename(table, extname(table)));
  return [`${stem}${ENDINGS[0]}`, `${stem}${ENDINGS[1]}`];
}
/** The tables that a mapping is of by its name, whether they are there or not. */
export function tablesOf(mapping) {
  const stem = mapping.slice(0, -(ENDINGS.find((ending) => mapping.toLowerCase().endsWith(ending)) ?? "").length);
  return TABLE_ENDINGS.map((ending) => `${stem}${ending}`);
}
/** The mapping file beside a table. Throws FileRefused where there is none. */
export async function mappingBeside(table) {
  const paths = mappingPaths(table);
  for (const path of paths) if (await isThere(path)) return path;
  const name = basename(paths[0]);
  throw refuseFile(table, `has no mapping: there is no ${name} beside it; npm run ingest -- --map FILE proposes one`);
}
/** Whether there is a file of this name. */
export async function isThere(path) {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
/** Reads a mapping. Throws FileRefused, with line and field, for all that is wrong with it. */
export async function readMapping(file) {
  return parseMapping(file, await readText(file, MAX_RECORD_BYTES));
}
/** The mapping that a text holds. Throws as `readMapping` does. */
export function parseMapping(file, text) {
  const source = parseRecords(file, text);
  const refusals = source.defects.map(({ path, line, message }) => ({ file, line, field: formatPath(path), message }));
  const result = mappingSchema.safeParse(source.value ?? {});
  if (!result.success && refusals.length === 0) {
    for (const { path, message } of explain(result.error, mappingSchema)) {
      refusals.push({ file, line: source.lineOf(path), field: formatPath(path), message });
    }
  }
  if (refusals.length > 0 || !result.success) throw new FileRefused(refusals);
  return { mapping: result.data, source };
}
//# sourceMappingURL=mapping.js.map
