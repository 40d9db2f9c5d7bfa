import type { Range } from "../../reading/mapped-text.js";
import type { Entity } from "../../reading/types.js";
import type { Story } from "../story.js";
import { type Tape } from "../tape.js";
/** The zone in which the projects of an article settle, and the words that say so. */
export interface Settlement {
  readonly zone: Entity;
  readonly tape: Tape;
  readonly quote: Range;
}
/** By article, where n projects have settled or many have signed and settled: the first that it tells of. */
export declare function settlements(story: Story): Map<number, Settlement>;
//# sourceMappingURL=settlement.d.ts.map
