import type { Draft } from "./draft.js";

/** Proposes relations of one kind; none where the headers do not make them plain. */
type Rule = (draft: Draft) => void;
/** All rules, in the order in which a mapping lists what they find. */
export declare const RELATION_RULES: readonly Rule[];
//# sourceMappingURL=relations.d.ts.map
