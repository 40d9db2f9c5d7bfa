import type { BoundSheet } from "./bind.js";
import { type Row } from "./grid.js";
import type { NodeRecords } from "./node-records.js";
import { type Origin, type TableRecord } from "./origins.js";
/** More records than this are not made of one file; cells of many values can multiply. */
export declare const MAX_RECORDS = 100000;
/** Names a place in the table that cannot be used, and why. */
export type Refuse = (origin: Origin, message: string) => void;
/** The records of a file so far. */
export interface Made {
  readonly nodes: NodeRecords;
  readonly claims: TableRecord[];
  readonly observations: TableRecord[];
}
/** Makes the records of one row. */
export declare class RowCompiler {
  private readonly sheet;
  private readonly index;
  private readonly row;
  private readonly made;
  private readonly refuse;
  private readonly reader;
  /** Handles of the nodes that each column names in this row. */
  private readonly handles;
  private readonly refused;
  constructor(sheet: BoundSheet, index: number, row: Row, made: Made, refuse: Refuse);
  /** Adds the records of the row; false where they are too many. */
  compile(): boolean;
  /** How many more records there may be. */
  private room;
  /** Names a cell that cannot be used, once for the row. */
  private guarded;
  private addNodes;
  private optional;
  /** What the ends of a relation are in this row: nodes of the column, else names. */
  private ends;
  private addClaims;
  /** Each source with each target; of one column with itself, each two of its values once. */
  private pairs;
  private addObservations;
  private status;
  /** A number with its unit and bound: what the cell says itself comes before what the mapping says. */
  private quantity;
  private record;
  /** The cells that a template's fields are read from, by their paths. */
  private cellsOf;
  private origin;
}
//# sourceMappingURL=row-compiler.d.ts.map
