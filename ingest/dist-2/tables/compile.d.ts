import type { Gazetteer } from "../gazetteer.js";
import { type Refusal } from "../refusal.js";
import type { BoundSheet } from "./bind.js";
import { type TableRecord } from "./origins.js";
/** Records of the record format, made from the rows of a table. */
export interface CompiledTable {
  readonly nodes: readonly TableRecord[];
  readonly claims: readonly TableRecord[];
  readonly observations: readonly TableRecord[];
  readonly refusals: readonly Refusal[];
}
/** Makes records of all rows. A cell that cannot be what the mapping takes it for is refused with the records that need it. */
export declare function compileTable(file: string, sheets: readonly BoundSheet[], gazetteer: Gazetteer): CompiledTable;
//# sourceMappingURL=compile.d.ts.map
