import { type Kind, type NodeId } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Entity, Span } from "../reading/types.js";
import type { Mention } from "./mention.js";
/** A place where a thing is named. */
export interface Use extends Range {
  readonly by: Span["by"];
}
/** A thing that the document names, while its mentions are being gathered. */
export interface Draft {
  readonly kind: Kind;
  readonly subtype?: string;
  readonly rule: string;
  known?: NodeId;
  /** Names as printed, with how often; the first ones of `full` come from names and not from short forms. */
  readonly full: Set<string>;
  readonly short: Set<string>;
  readonly uses: Use[];
  /** What this one turned out to be. */
  same?: Draft;
}
/** Gathers the mentions of a document into things: those of one node of the gazetteer, and those of one kind and name. */
export declare class Registry {
  private readonly byKey;
  private readonly all;
  /** Adds a mention, and gives what it is a mention of. */
  add(mention: Mention, name: string, by?: Span["by"]): Draft;
  /** Adds a place where a thing is named by another form. */
  use(draft: Draft, { start, end }: Range, name: string): void;
  /** The thing of that kind with that name, or that node. */
  find(kind: Kind, name: string, known?: NodeId): Draft | undefined;
  /** Gives a thing a name, by which it is found from now on if no other has it. */
  name(draft: Draft, name: string, sort: "full" | "short"): void;
  private remember;
  /** Says that `other` is `draft`. */
  merge(draft: Draft, other: Draft): void;
  drafts(): Draft[];
  private keyOf;
  private create;
}
/** What a draft turned out to be. */
export declare function rootOf(draft: Draft): Draft;
/** The fullest name of a thing: the longest that it has in its own right. */
export declare function nameOf({ full, short }: Draft): string;
/** Entities and spans of what was gathered, in the order of first mention. */
export declare function settle(drafts: readonly Draft[]): {
  entities: Entity[];
  spans: Span[];
  ids: Map<Draft, string>;
};
//# sourceMappingURL=registry.d.ts.map
