/** Where a saved view is kept: on the server for all, or in this browser alone. */
export type Keeper = "server" | "browser";

/** A view under a name. */
export interface Saved {
  readonly id: string;
  readonly keeper: Keeper;
  readonly name: string;
  readonly note: string | null;
  readonly address: string;
  readonly version: number;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** What is given to save a view. */
export interface SaveRequest {
  readonly name: string;
  readonly note: string | null;
  readonly address: string;
  readonly version: number;
  /** Whether a view of the same name gives way. */
  readonly replace: boolean;
}

/** The keeper has a view of this name already. */
export class NameTaken extends Error {}
/** The browser keeps nothing: its storage is full or refused. */
export class StorageRefused extends Error {}
