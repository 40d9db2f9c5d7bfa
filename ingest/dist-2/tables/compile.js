import { refuseFile } from "../refusal.js";
import { NodeRecords } from "./node-records.js";
import { nameOf } from "./origins.js";
import { MAX_RECORDS, RowCompiler } from "./row-compiler.js";
import { isData } from "./rows.js";
/** Makes records of all rows. A cell that cannot be what the mapping takes it for is refused with the records that need it. */
export function compileTable(file, sheets, gazetteer) {
  const refusals = [];
  const refuse = (origin, message) => refusals.push({ file, ...nameOf(origin), message });
  const made = { nodes: new NodeRecords(gazetteer, refuse), claims: [], observations: [] };
  for (const [index, sheet] of sheets.entries()) {
    for (const row of sheet.sheet.rows) {
      if (!isData(row, sheet)) continue;
      const compiler = new RowCompiler(sheet, index, row, made, refuse);
      if (!compiler.compile())
        throw refuseFile(file, `makes more than ${MAX_RECORDS.toLocaleString("en-US")} records; split it into several files`, row.line);
    }
  }
  return { nodes: made.nodes.records, claims: made.claims, observations: made.observations, refusals };
}
//# sourceMappingURL=compile.js.map
