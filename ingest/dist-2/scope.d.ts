import { type Kind, type NodeId } from "@chengyu-atlas/model";
import type { NodeEntry } from "./entry.js";
import type { Gazetteer } from "./gazetteer.js";
/** What a handle leads to, or why it leads nowhere. */
export type Lookup =
  | {
      readonly entry: NodeEntry;
    }
  | {
      readonly problem: string;
    };
/** The nodes that one document can speak of: its own first, then the gazetteer's. */
export declare class Scope {
  readonly gazetteer: Gazetteer;
  private readonly own;
  private readonly names;
  private readonly fallen;
  constructor(gazetteer: Gazetteer);
  /** Takes in a node of the document, under its names, its `ref` and the name that the document gives it. */
  declare(entry: NodeEntry, given: string, ref?: string): void;
  /** Remembers that the node with these handles was refused in `line`. */
  fall(handles: readonly string[], line: number): void;
  entry(id: NodeId): NodeEntry | undefined;
  /** Ids of the document's own nodes. */
  ownIds(): Iterable<NodeId>;
  /** The node that `handle` means, of `kind` where one is given. */
  lookup(handle: string, kind?: Kind): Lookup;
  private fallenAt;
  private handles;
}
//# sourceMappingURL=scope.d.ts.map
