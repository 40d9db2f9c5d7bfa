/**
 * Words that may end the name of what is counted: real things, people and bodies that a paper gives numbers of. They show
 * where a noun ends that no mark closes (24个科研项目|落户) and that a small number in characters counts something.
 */
export declare const THINGS: ReadonlySet<string>;
/** What is only spoken of as if it were counted: parts of an account, aims and figures of speech. */
export declare const ABSTRACT: ReadonlySet<string>;
/** At `lastIndex`, a word at which a noun ends. */
export declare const END: RegExp;
/** Words that lead from a measure to its number: 企业|达到|719家, 院士|有|四位. */
export declare const TO_NUMBER: ReadonlySet<string>;
/** At `lastIndex`, a word that leads to a measure. */
export declare const LEAD: RegExp;
/** Words that stand before a measure inside its clause and cut off what is before them. */
export declare const CUTS: string[];
/** Verbs that stand before a counted noun as its attribute: 28个签约项目. */
export declare const MODIFIERS: RegExp;
/** Ways of giving a sum, with the name that a reader expects. */
export declare const SUM_VERBS: Readonly<Record<string, string>>;
/** Verbs at which a noun ends only if it is whole: 企业|共建学院, but 三家川渝共建实验室. */
export declare const SOFT_ENDS: RegExp;
/** Who spends is before these, and how far it has come: 某公司计划拿出. */
export declare const SPENDS: RegExp;
/** Words that say by how much something has changed. */
export declare const CHANGE: RegExp;
/** 比全国平均水平高出4.8个百分点: a difference from something else. */
export declare const COMPARED: RegExp;
/** A stretch of time that leads to a measure: 近3年承担项目. */
export declare const LATELY: RegExp;
/** Results that any branch or body has; whose they are is said before the verb: 装备制造产业实现|产值. */
export declare const RESULTS: RegExp;
export declare const RESULT_OF: RegExp;
/** What is measured where only the unit says it. */
export declare function measureByUnit(unit: string): string | undefined;
//# sourceMappingURL=words.d.ts.map
