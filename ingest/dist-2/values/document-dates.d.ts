import type { PartialDate } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { CleanText } from "../reading/types.js";
import { type DateMention } from "./dates.js";
/**
 * All dates of a document's sentences, in order, anchored on its issue and, article by article, on datelines. 当天 and 当年
 * point back within their paragraph, so that the order of paragraphs changes nothing.
 */
export declare function datesOf(clean: CleanText): readonly DateMention[];
/**
 * The date that governs what stands at `at`: the nearest one before it in its sentence that is neither the end of a period
 * nor in a relative clause of its own, else one that follows at once (成立于2018年, 签约时间为…). Undefined where the
 * sentence gives none; a date of another sentence is for the caller to carry over.
 */
export declare function dateOf(dates: readonly DateMention[], clean: CleanText, at: Range): PartialDate | undefined;
/**
 * The day of the sentence that opens an article's text, e.g. of the signing that the rest tells of; where that names none,
 * the only day that the article names.
 */
export declare function leadDate(dates: readonly DateMention[], clean: CleanText, article: number): PartialDate | undefined;
/** The dates that begin between two offsets, found by halving. */
export declare function between(dates: readonly DateMention[], start: number, end: number): readonly DateMention[];
/** Place of the sentence that holds an offset, or -1. */
export declare function indexOfSentence({ sentences }: CleanText, offset: number): number;
//# sourceMappingURL=document-dates.d.ts.map
