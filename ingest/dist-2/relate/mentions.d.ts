import type { Entity, Recognition, Span } from "../reading/types.js";
/** One or more entities named at one place; several where a word such as 双方 names them. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly Entity[];
  readonly by: Span["by"];
}
/** The entities of a document by id, and its mentions: outermost ones in order, and all that stand inside another one. */
export interface Mentions {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly outer: readonly Mention[];
  readonly inner: readonly Mention[];
  /** Happenings that are named by a whole clause (甲与乙签署协议): the clause is read, its words are no single name. */
  readonly clausal: readonly Mention[];
}
/** Groups the spans of a document by place and tells the outermost ones from those inside. */
export declare function mentionsOf({ entities, spans }: Recognition, text: string): Mentions;
//# sourceMappingURL=mentions.d.ts.map
