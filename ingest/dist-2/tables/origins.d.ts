import type { Columns } from "./columns.js";
import type { Row } from "./grid.js";
/** A cell, or a row as a whole, that something was read from. */
export interface Origin {
  readonly sheet: string;
  readonly columns: Columns;
  readonly row: Row;
  readonly column?: number | undefined;
}
/** How a refusal names a place in a table. */
export interface PlaceName {
  readonly line: number;
  readonly record: string;
  readonly field: string;
}
/** A place in a table as a user finds it there: sheet, cell and header, or sheet and row. */
export declare function nameOf({ sheet, columns, row, column }: Origin): PlaceName;
/** A row as evidence names it. */
export declare function rowName({ number }: Row): string;
/** A record that was made from a row: what the record format asks for, and where each part of it stands. */
export interface TableRecord {
  readonly value: Record<string, unknown>;
  readonly origin: Origin;
  /** Cells of fields, by their path in the record; a field that is not here is the mapping's own. */
  readonly cells: Map<string, Origin>;
}
/** Where the part of a record that `path` leads to stands: its cell, else its row. */
export declare function originOf({ origin, cells }: TableRecord, path: readonly PropertyKey[]): Origin;
//# sourceMappingURL=origins.d.ts.map
