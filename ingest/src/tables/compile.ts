import type { Gazetteer } from "../gazetteer.js";
import { type Refusal, refuseFile } from "../refusal.js";
import type { BoundSheet } from "./bind.js";
import { NodeRecords } from "./node-records.js";
import { nameOf, type Origin, type TableRecord } from "./origins.js";
import { MAX_RECORDS, type Made, RowCompiler } from "./row-compiler.js";
import { isData } from "./rows.js";

/** Records of the record format, made from the rows of a table. */
export interface CompiledTable {
  readonly nodes: readonly TableRecord[];
  readonly claims: readonly TableRecord[];
  readonly observations: readonly TableRecord[];
  readonly refusals: readonly Refusal[];
}

/** Makes records of all rows. A cell that cannot be what the mapping takes it for is refused with the records that need it. */
export function compileTable(file: string, sheets: readonly BoundSheet[], gazetteer: Gazetteer): CompiledTable {
  const refusals: Refusal[] = [];
  const refuse = (origin: Origin, message: string) => refusals.push({ file, ...nameOf(origin), message });
  const made: Made = { nodes: new NodeRecords(gazetteer, refuse), claims: [], observations: [] };
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
