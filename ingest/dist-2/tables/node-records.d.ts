import { type Kind } from "@chengyu-atlas/model";
import type { Gazetteer } from "../gazetteer.js";
import type { Origin, TableRecord } from "./origins.js";
/** A node as a row gives it. */
export interface GivenNode {
  readonly kinds: readonly Kind[];
  readonly name: string;
  readonly within?: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly origin: Origin;
  readonly cells: Map<string, Origin>;
}
/** The nodes of a table, each once: rows that name one again complete it. */
export declare class NodeRecords {
  private readonly gazetteer;
  /** Told of what a row says differently from an earlier one, which stands. */
  private readonly onConflict;
  readonly records: TableRecord[];
  private readonly byHandle;
  constructor(
    gazetteer: Gazetteer,
    /** Told of what a row says differently from an earlier one, which stands. */
    onConflict: (origin: Origin, message: string) => void,
  );
  /** Adds a node and returns the handle by which claims name it. */
  add(node: GivenNode): string;
  /** The first kind, but for names that the gazetteer knows under another of them alone. */
  private kindOf;
  private handleOf;
  private complete;
}
//# sourceMappingURL=node-records.d.ts.map
