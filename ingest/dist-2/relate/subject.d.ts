import type { Entity } from "../reading/types.js";
import type { Mention } from "./mentions.js";
import type { Tape } from "./tape.js";
/** Who a clause without a subject is about, and where that stands on the tape. */
export interface Subject {
  readonly entities: readonly Entity[];
  readonly start: number;
  readonly end: number;
}
/**
 * The subject of the clause that begins at `at` and has none itself: that of the nearest clause before it in the
 * sentence that opens with one.
 */
export declare function carriedSubject(tape: Tape, at: number): Subject | undefined;
/** The last name of each chain between two places of a tape. */
export declare function subjectAt(tape: Tape, start: number, end: number): Subject;
/** The mentions between two places of a tape; of names that stand in a chain the last. */
export declare function mentionsIn({ text, pieces }: Tape, start: number, end: number): Mention[];
//# sourceMappingURL=subject.d.ts.map
