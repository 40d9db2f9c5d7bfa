import { type PartialDate } from "@chengyu-atlas/model";
import type { CleanText, Recognition } from "../../reading/types.js";
/** A marked-up text as it would be recognised. */
export interface Told {
  readonly clean: CleanText;
  readonly recognition: Recognition;
}
/**
 * Reads marked-up text, one block a line, `# ` before a headline, an empty line before a new article. A name is `{I:某大学}`,
 * another form of it `{I:该校=某大学}`, a word for several `{I:双方=甲校&乙城}`; a person's post `{P:某某@某大学:校长}`.
 */
export declare function tell(markup: string, issued?: PartialDate): Told;
/** What the frames find in a marked-up text, as lines `CO_BUILT 甲 → 乙 planned 2023-05 [title] 5亿元`. */
export declare function told(markup: string, issued?: PartialDate): string[];
//# sourceMappingURL=told.d.ts.map
