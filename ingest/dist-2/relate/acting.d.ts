import type { Entity } from "../reading/types.js";
import type { PatternFrame } from "./frame.js";
import type { Hit } from "./hit.js";
import { type Story } from "./story.js";
import { type Tape } from "./tape.js";
/** The entities that a slot holds. A place or region stands for its government where that has signed in the document. */
export declare function entitiesIn(tape: Tape, start: number, end: number, frame: PatternFrame, story: Story): Entity[];
/** How many builders the pattern shows: names, and regions that are none. */
export declare function countBuilders(tape: Tape, hit: Hit): number;
/** Whom 双方 or 根据协议 means, before the end of a hit: the parties of the signing told last, in the same sentence or not long before it. */
export declare function partiesBefore(
  { relation, carries }: PatternFrame,
  tape: Tape,
  hit: Hit,
  story: Story,
):
  | {
      entities: readonly Entity[];
      start?: number;
    }
  | undefined;
/** Whether a clause is about those that stand for parties. */
export declare function speaksOfParties(clause: string): boolean;
//# sourceMappingURL=acting.d.ts.map
