import type { Kind } from "@chengyu-atlas/model";
/** What a name must have besides its head, to be one. */
export type Demand =
  /** A word of its own: a brand, a place, a subject. */
  | "content"
  /** A place alone is too little: 重庆重点实验室 is a category. */
  | "subject";
/** The last word of a name, which says what the thing is. */
export interface Head {
  readonly kind: Kind;
  readonly subtype?: string;
  readonly demand: Demand;
}
/** Every head. The longest that fits is taken, so 工程技术研究中心 stands beside 研究中心. */
export declare const HEADS: ReadonlyMap<string, Head>;
//# sourceMappingURL=heads.d.ts.map
