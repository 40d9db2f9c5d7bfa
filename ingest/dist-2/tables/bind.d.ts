import { Columns } from "./columns.js";
import { type Sheet, type TableFile } from "./grid.js";
import type { MappingFile } from "./mapping.js";
import { type SheetMapping } from "./mapping-schema.js";
/** A sheet, and what a mapping says of it. */
export interface BoundSheet {
  /** The sheet of the file. */
  readonly source: Sheet;
  /** The same with its empty cells filled where the mapping says so. */
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly mapping: SheetMapping;
}
/** Finds the sheets and columns that a mapping names in a table. Throws FileRefused, at their lines in the mapping, for those that are not there. */
export declare function bindMapping({ file, sheets }: TableFile, { mapping, source }: MappingFile): BoundSheet[];
//# sourceMappingURL=bind.d.ts.map
