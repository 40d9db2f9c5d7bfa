import { writeFile } from "node:fs/promises";
import { FileRefused, formatRefusal, refuseFile } from "../../refusal.js";
import { many } from "../../report.js";
import { isThere, mappingPaths, parseMapping } from "../mapping.js";
import { isTable, readTable, TABLE_ENDINGS } from "../read-table.js";
import { documentOfTable } from "../table-document.js";
import { describeSheet } from "./describe.js";
import { guessSheet } from "./guess.js";
import { proposeSheet } from "./propose.js";
import { writeMapping } from "./write-mapping.js";

/** Refusals of the trial that are shown. */
const SHOWN = 5;
/**
 * Proposes a mapping for a table and writes it beside it. Resolves to what was understood, in lines. Throws FileRefused where
 * there is a mapping already, which is never written over, or where the table cannot be read.
 */
export async function mapFile(file, gazetteer) {
  if (!isTable(file)) throw refuseFile(file, `is no table; there are ${TABLE_ENDINGS.join(", ")}`);
  for (const path of mappingPaths(file)) {
    if (await isThere(path)) throw refuseFile(path, "is there already and is left as it is; remove it to have one proposed");
  }
  const [path] = mappingPaths(file);
  const table = await readTable(file);
  const filled = table.sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw refuseFile(file, "is empty: it has no rows");
  const sheets = filled.map((sheet) => proposeSheet(guessSheet(sheet, gazetteer)));
  const mapped = sheets.filter(({ nodes, observations }) => nodes.length + observations.length > 0);
  const text = writeMapping(table, mapped.length > 0 ? mapped : sheets, table.sheets.length > 1);
  // "wx": one that appeared in the meantime is not written over either
  await writeFile(path, text, { flag: "wx" });
  return [
    ...table.notes,
    ...sheets.flatMap(describeSheet),
    ...(mapped.length > 0 ? [] : ["No column is understood: say in the mapping, under nodes:, which column names what."]),
    ...trial(() => documentOfTable(table, parseMapping(path, text), gazetteer)),
    `Written: ${path}`,
  ];
}
/** What reading by the proposed mapping would bring. */
function trial(read) {
  try {
    const { bundle, refusals } = read();
    const { mentions, claims, observations } = bundle;
    return [
      `Read by it, the table holds ${many(mentions.length, "node")}, ${many(claims.length, "claim")} and ${many(observations.length, "observation")}; ${many(refusals.length, "refusal")}.`,
      ...refusals.slice(0, SHOWN).map((refusal) => `  ${formatRefusal(refusal)}`),
    ];
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return ["It cannot be read by this mapping yet:", ...error.refusals.slice(0, SHOWN).map((refusal) => `  ${formatRefusal(refusal)}`)];
  }
}
//# sourceMappingURL=map-file.js.map
