import { type Kind, type NodeId } from "@chengyu-atlas/model";

/** How directly a handle names its node. A ref or id beats a name, a name beats an alias. */
declare const RANKS: readonly ["ref", "name", "alias"];
export type HandleRank = (typeof RANKS)[number];
/** What a handle leads to: one node, several, or none (`undefined`). */
export type Found =
  | {
      readonly id: NodeId;
    }
  | {
      readonly ambiguous: readonly NodeId[];
    };
/** Names of nodes, compared in normalised form. */
export declare class Names {
  private readonly table;
  add(handle: string, id: NodeId, rank: HandleRank): void;
  /** What `handle` names, among nodes of `kind` where one is given. */
  find(handle: string, kind?: Kind): Found | undefined;
  handles(): Iterable<string>;
}
/** A kind with its article, for messages. */
export declare function aKind(kind: Kind): string;
//# sourceMappingURL=names.d.ts.map
