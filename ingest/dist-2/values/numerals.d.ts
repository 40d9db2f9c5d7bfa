/** The characters of a whole number below ten thousand, as a class for regular expressions. */
export declare const HAN = "\u3007\u25CB\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343";
/**
 * Value of a number below ten thousand in Chinese characters: 十三, 三百, 一千二百; bare 百 and 千 are one of them.
 * Undefined for a run that is no number, e.g. 三五 or 百千. 万 and 亿 are left to the caller, since they go to the unit.
 */
export declare function hanNumber(run: string): number | undefined;
/** Value of a year written digit by digit, 二〇二〇; undefined for anything else. */
export declare function hanYear(run: string): number | undefined;
//# sourceMappingURL=numerals.d.ts.map
