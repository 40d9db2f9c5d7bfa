import type { Token } from "./lexer.js";
import type { Atlas } from "./parts.js";
import type { Run } from "./runs.js";
/** Whether a name can open with this token beyond doubt. */
export declare function opens(token: Token | undefined): boolean;
/**
 * Where the name that ends with the head at `at` begins, between `start` and `at`; undefined where that cannot be told. Verbs and
 * words of rank before the first place are no part of it, and what stands before 和, 与, 及 is none where it could be a name or where
 * a place follows.
 */
export declare function leftEdge(run: Run, start: number, at: number, atlas: Atlas): number | undefined;
//# sourceMappingURL=left-edge.d.ts.map
