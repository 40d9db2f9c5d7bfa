import type { Range } from "../reading/mapped-text.js";
import type { Mention } from "./mention.js";
/** A day near by: what happens on it is dated. */
export declare const DATED: RegExp;
/** The happenings that a block names. `bodies` are the names in it, which end a happening's name on the left or open it. */
export declare function eventsIn(text: string, sentence: Range, bodies: readonly Mention[], headline: boolean, dated: boolean): Mention[];
/** Meetings that are told by their number, behind the name of the body that meets. They need no verb: 某委员会第六次会议指出. */
export declare function numberedIn(text: string, bodies: readonly Mention[]): Mention[];
/** Ceremonies that are called after what is signed: 《甲市乙校合作协议》签署仪式. */
export declare function titledIn(text: string, policies: readonly Mention[]): Mention[];
/** Where a thing is unveiled, right behind its name: 某中心揭牌. */
export declare function unveilingsIn(text: string, bodies: readonly Mention[]): Mention[];
/** Whether a sentence tells on which day something was unveiled. */
export declare const tellsUnveiling: (sentence: string) => boolean;
/** A happening that is only pointed to, for a document that names none: 参加了当天的活动. */
export declare function unnamedIn(text: string, { start, end }: Range): Mention[];
//# sourceMappingURL=events.d.ts.map
