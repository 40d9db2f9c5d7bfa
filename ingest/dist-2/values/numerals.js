const DIGITS = {
    零: 0, 〇: 0, "○": 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // biome-ignore format: a table
const PLACES = { 十: 10, 百: 100, 千: 1000 };
/** The characters of a whole number below ten thousand, as a class for regular expressions. */
export const HAN = "〇○零一二两三四五六七八九十百千";
/**
 * Value of a number below ten thousand in Chinese characters: 十三, 三百, 一千二百; bare 百 and 千 are one of them.
 * Undefined for a run that is no number, e.g. 三五 or 百千. 万 and 亿 are left to the caller, since they go to the unit.
 */
export function hanNumber(run) {
  let total = 0;
  let digit;
  let lowest = 10_000;
  for (const char of run) {
    const place = PLACES[char];
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[char];
      continue;
    }
    if (place >= lowest || digit === 0) return undefined;
    total += (digit ?? 1) * place;
    digit = undefined;
    lowest = place;
  }
  return total + (digit ?? 0);
}
/** Value of a year written digit by digit, 二〇二〇; undefined for anything else. */
export function hanYear(run) {
  let year = 0;
  for (const char of run) {
    const digit = DIGITS[char];
    if (digit === undefined) return undefined;
    year = year * 10 + digit;
  }
  return run.length === 4 ? year : undefined;
}
//# sourceMappingURL=numerals.js.map
