import type { Draft } from "./draft.js";
/** Proposes nodes for all columns that name something, whether or not a relation takes them. */
export declare function proposeNodes(draft: Draft): void;
//# sourceMappingURL=naming.d.ts.map
