import { type Delimiter } from "./csv.js";
import { type Encoding } from "./decode.js";
import type { TableFile } from "./grid.js";
/** Endings of the files that are read as tables. */
export declare const TABLE_ENDINGS: readonly [".csv", ".tsv", ".xlsx"];
/** Whether a file is a table by its name. */
export declare function isTable(file: string): boolean;
/** How a csv file is to be read, where a user says so. */
export interface CsvForm {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}
/** Reads a table. Throws FileRefused, with place and reason, where it is too large, damaged or no table. */
export declare function readTable(file: string, form?: CsvForm): Promise<TableFile>;
//# sourceMappingURL=read-table.d.ts.map
