import type { CleanText, FoundIndicator, Recognition } from "../../reading/types.js";
import type { DateMention } from "../dates.js";
import { type PlaceNames } from "./places.js";
/**
 * The indicators of a document in the order of its text: counts, sums, sizes and shares that headlines and paragraphs give
 * to an entity, a place of `places`, or the paper's city. What is said twice is found once, in the body if it is there.
 */
export declare function findIndicators(
  clean: CleanText,
  recognition: Recognition,
  places?: PlaceNames,
  dates?: readonly DateMention[],
): readonly FoundIndicator[];
//# sourceMappingURL=find-indicators.d.ts.map
