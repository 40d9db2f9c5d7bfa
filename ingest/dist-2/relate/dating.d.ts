import type { PartialDate, Status } from "@chengyu-atlas/model";
import type { DateRule } from "./frame.js";
import type { Hit } from "./hit.js";
import type { Story } from "./story.js";
import { type Tape } from "./tape.js";
/** The date that governs a unit of a tape: before it in the sentence, or right after it. */
export declare function dateInSentence(story: Story, tape: Tape, at: number): PartialDate | undefined;
/** The day of the article's happening, for a sentence that tells of it without a date of its own. */
export declare function inheritedDate(story: Story, tape: Tape): PartialDate | undefined;
/** The date of a relation by the rule of its frame. */
export declare function dateOfHit(rule: DateRule, tape: Tape, hit: Hit, status: Status, story: Story): PartialDate | undefined;
//# sourceMappingURL=dating.d.ts.map
