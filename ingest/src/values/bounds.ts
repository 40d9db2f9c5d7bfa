import type { Bound } from "@chengyu-atlas/model";

/** Words before a number that say how it is meant. The longest that fits wins, so 不超过 is not 超过. */
const BEFORE: Readonly<Record<string, Bound>> = {
  近: "~", 约: "~", 约为: "~", 大约: "~", 约有: "~", 将近: "~", 接近: "~", 大概: "~",
  超: ">", 超过: ">", 超过了: ">", 逾: ">", 突破: ">", 突破了: ">", 破: ">", 高于: ">", 大于: ">", 多于: ">", 上: ">", 过: ">",
  不足: "<", 不到: "<", 低于: "<", 少于: "<", 小于: "<", 未满: "<",
  至少: ">=", 不少于: ">=", 不低于: ">=", 不小于: ">=",
  最多: "<=", 至多: "<=", 不超过: "<=", 不超: "<=", 不多于: "<=", 不高于: "<=",
}; // biome-ignore format: a table

/** Words after number and unit. 以上 includes the number itself, as in Chinese law. */
export const AFTER: Readonly<Record<string, Bound>> = {
  以上: ">=", 及以上: ">=", 以下: "<=", 及以下: "<=", 以内: "<=", 之内: "<=", 左右: "~", 上下: "~",
}; // biome-ignore format: a table

/** The last characters of those words: after any other none of them ends. */
const LAST: ReadonlySet<string> = new Set(Object.keys(BEFORE).map((word) => word.charAt(word.length - 1)));
const LONGEST = Math.max(...Object.keys(BEFORE).map((word) => word.length));
/** 上 and 过 bind only to round numbers in characters: 上百家, 过万人; 以上3家 and 通过10项 are something else. */
const ROUND_ONLY = new Set(["上", "过", "破"]);
/** Words that end in a bound and are none: 节约500万元, 附近3家. */
const NO_BOUND = /[节契公条合签预制]约$|[最附临邻靠]近$/;

/** The bound that the words just before `end` give, and where these begin; undefined if there are none. */
export function boundBefore(text: string, end: number, round: boolean): { start: number; bound: Bound } | undefined {
  if (!LAST.has(text.charAt(end - 1))) return undefined;
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(Math.max(0, end - length), end);
    if (!Object.hasOwn(BEFORE, word) || (ROUND_ONLY.has(word) && !round)) continue;
    if (word.length === 1 && NO_BOUND.test(text.slice(Math.max(0, end - 2), end))) continue;
    return { start: end - word.length, bound: BEFORE[word] as Bound };
  }
  return undefined;
}
