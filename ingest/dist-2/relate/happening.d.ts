import type { Entity } from "../reading/types.js";
import type { Story } from "./story.js";
import type { Tape } from "./tape.js";
/**
 * The happening that a clause takes for granted (某某参加。): the last one that the article has told of so far, before one that
 * it merely names; the only one that it names at all.
 */
export declare function happeningOf(story: Story, { block, index }: Tape): Entity | undefined;
//# sourceMappingURL=happening.d.ts.map
