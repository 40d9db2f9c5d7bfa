import type { Amount, PartialDate, Relation, Status } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Entity } from "../reading/types.js";
import type { Pattern } from "./pattern.js";
import type { PlannedBy } from "./stance.js";
import type { Story } from "./story.js";
import type { Tape } from "./tape.js";
/**
 * Where a relation's date comes from. `sentence`: a date before the verb in the same sentence. `happening`: also that of the
 * signing or event that the article reports. `content`: as `happening`, for what a signing is about; a party's own plan has none.
 */
export type DateRule = "none" | "sentence" | "happening" | "content";
/** What a frame has found: two ends, and the run of the tape that shows them. */
export interface Finding {
  readonly source: Entity;
  readonly target: Entity;
  readonly tape: Tape;
  /** The run of the clean text that shows it. */
  readonly quote: Range;
  readonly status: Status;
  readonly date?: PartialDate;
  readonly title?: string;
  readonly amount?: Amount;
}
interface FrameBase {
  /** `relation/notion`, as claims name it. */
  readonly id: string;
  readonly relation: Relation;
}
/**
 * A frame that is a set of patterns. Slots: `from` and `with` are sources, `to` targets, `all` (with `pairs`) parties that all
 * face each other, `at` a site that is passed over; the group `verb` is what the guards ask about.
 */
export interface PatternFrame extends FrameBase {
  /** Words without one of which the frame is not tried on a sentence. */
  readonly triggers: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly plannedBy: PlannedBy;
  readonly date: DateRule;
  /** The end that the carried subject fills where a pattern leaves it out; `event`: `to` is the article's happening. */
  readonly carries?: "from" | "to" | "event";
  /** `facing`: every `from` with every `with`; `all`: every two of `all`; else each source with each target. */
  readonly pairs?: "facing";
  /** Whether the verb's words are the title. */
  readonly titled?: boolean;
  /** Sources needed at least; regions that are no entity count (我市和甲共建). */
  readonly builders?: number;
  /** Refuses a pair that the pattern fits by its form alone. */
  readonly refuses?: (source: Entity, target: Entity, story: Story) => boolean;
}
/** A frame that looks at more than a pattern can see: names, chains, counts, what an article is about. */
export interface ReadingFrame extends FrameBase {
  readonly find: (story: Story) => Iterable<Finding>;
}
export type Frame = PatternFrame | ReadingFrame;
//# sourceMappingURL=frame.d.ts.map
