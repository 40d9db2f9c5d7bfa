import type { Range } from "../reading/mapped-text.js";
/**
 * A stretch of a text in portions of at most `most` units, cut behind a mark where there is one. What people write is shorter; a
 * file that never ends a sentence must not be read as one, since steps compare everything in a sentence with everything else.
 */
export declare function portionsOf(text: string, { start, end }: Range, most: number): Range[];
//# sourceMappingURL=portions.d.ts.map
