import { type Kind, type NodeId, type Region } from "@chengyu-atlas/model";
/** What is known of a node before it becomes a mention. `place` is resolved; of a Place it is the parent. */
export interface NodeEntry {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly subtype?: string;
  readonly place?: NodeId;
  readonly region?: Region;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly note?: string;
}
/** The fields of a record that an entry takes over. */
interface EntryInput {
  readonly kind: Kind;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly subtype?: string | undefined;
  readonly region?: Region | undefined;
  readonly longitude?: number | undefined;
  readonly latitude?: number | undefined;
  readonly note?: string | undefined;
}
/** A record without its undefined fields. */
export type Defined<T> = {
  [K in keyof T]: Exclude<T[K], undefined>;
};
/** `record` without the fields that are undefined. */
export declare function defined<T extends object>(record: T): Defined<T>;
/** The entry that a record makes, with its names in normalised form. */
export declare function entryOf(id: NodeId, input: EntryInput, place?: NodeId): NodeEntry;
/** `own`, completed with what the gazetteer knows of the same node. What the document says itself comes first. */
export declare function lend(own: NodeEntry, known: NodeEntry | undefined): NodeEntry;
//# sourceMappingURL=entry.d.ts.map
