import type { Range } from "../reading/mapped-text.js";
/** The sentences of a block. Full stops inside quotations and brackets do not end one; its closing marks belong to it. */
export declare function sentencesOf(text: string, block: Range): Range[];
//# sourceMappingURL=sentences.d.ts.map
