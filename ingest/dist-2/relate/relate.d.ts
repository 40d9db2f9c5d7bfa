import type { CleanText, FoundRelation, Recognition } from "../reading/types.js";
import type { DateMention } from "../values/index.js";
import type { Frame } from "./frame.js";
import { type Found } from "./settle.js";
import { type Story } from "./story.js";
/**
 * The relations that a document states, each by the frame that found it. Signings are read first: what other clauses say
 * may depend on who has signed.
 */
export declare function relate(clean: CleanText, recognition: Recognition, dates: readonly DateMention[]): FoundRelation[];
/** What `frames` find in a story, in their order. */
export declare function findings(story: Story, frames: readonly Frame[]): Found[];
//# sourceMappingURL=relate.d.ts.map
