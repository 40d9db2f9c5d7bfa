import type { BoundSheet } from "./bind.js";
import type { Columns } from "./columns.js";
import type { Row, Sheet } from "./grid.js";
import type { SheetMapping } from "./mapping-schema.js";

/** What tells rows of data from the others. */
interface Headed {
  readonly mapping: Pick<SheetMapping, "header" | "skip">;
  readonly columns: Columns;
}
/** Whether a row holds data: it stands below the header, and is no sum, footnote or header printed again. */
export declare function isData({ number, cells }: Row, { mapping, columns }: Headed): boolean;
/** A sheet in which an empty cell of some columns says what the last one above it says, as far as rows hold data. */
export declare function filled(bound: Pick<BoundSheet, "sheet"> & Headed, indices: readonly number[]): Sheet;
//# sourceMappingURL=rows.d.ts.map
