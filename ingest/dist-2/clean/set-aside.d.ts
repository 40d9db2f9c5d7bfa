import type { BlockRole } from "../reading/types.js";
/** The role of a line that is no text of the paper, or undefined for text. */
export declare function setAside(line: string): BlockRole | undefined;
/** Lengths of what is cut from a paragraph's ends: a byline or pointer in front, a credit or pointer behind. */
export declare function trimmings(text: string): {
  readonly front: number;
  readonly frontRole: BlockRole;
  readonly back: number;
  readonly backRole: BlockRole;
};
//# sourceMappingURL=set-aside.d.ts.map
