import type { ReactNode } from "react";

export type Value = string | number | null;

/** One choice of a pick list: the value as the row has it, and how it is said. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type ColumnId =
  | "name"
  | "kind"
  | "subtype"
  | "side"
  | "city"
  | "place"
  | "degree"
  | "crossing"
  | "first"
  | "last"
  | "documents"
  | "source"
  | "relation"
  | "target"
  | "status"
  | "from"
  | "to"
  | "amount"
  | "sentence"
  | "state";

/** One column of a table of rows. */
export interface Column<Row> {
  readonly id: ColumnId;
  /** Pixels at first. */
  readonly width: number;
  readonly numeric?: boolean;
  /** Shown unless the reader chose otherwise. */
  readonly usual: boolean;
  /** How it is filtered: by a text that is contained, or by choosing values. */
  readonly filter: "text" | "pick";
  /** What a row says: sorted by, filtered by, copied and exported. */
  readonly value: (row: Row) => Value;
  /** What a pick list chooses by, where the value is in the reader's language. */
  readonly code?: (row: Row) => string | null;
  /** How a code of the pick list is said. */
  readonly say?: (code: string) => string;
  /** Orders rows where it is not the value's own order. */
  readonly rank?: (row: Row) => number;
  /** How it is drawn where the value alone is too little. */
  readonly cell?: (row: Row) => ReactNode;
}
