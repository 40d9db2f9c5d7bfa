/** Longer lines are text, whatever they lack. */
const LONGEST_HEADLINE = 120;
const FINAL = /[。！!？?]/u;
/** Whether a line reads as running text and not as a headline: it has a full stop, or commas, or more than a headline's length. */
export function isProse(text) {
  if (text.length > LONGEST_HEADLINE || /[。;]/u.test(text)) return true;
  if (FINAL.test(text.slice(0, -1)) && text.length > 40) return true;
  if (text.length > 60) return !text.includes(" ");
  if (/[—…]$/u.test(text)) return false;
  const commas = text.split(",").length - 1;
  if (commas === 1) return text.length >= (text.includes("、") ? 20 : 28) || text.endsWith(",");
  return commas >= 2 || text.endsWith("、");
}
/** Whether a text ends where a paragraph may end. A dash behind a figure is half of a span: 2020—2025年. */
export function isClosed(text) {
  return /(?:[。！!？?;…:]|(?<!\d)—)[”’)\]》]*$|[”’)\]》]$/u.test(text.slice(-12));
}
/** Whether a line cannot be the beginning of a paragraph: it goes on in the middle of a name or a list. */
export function beginsInside(text) {
  return (
    /^[,、;:。！!？?)\]》”’%的]/u.test(text) ||
    (/^\(\p{Script=Han}{2,4}\)(?![,。\s])\p{Script=Han}/u.test(text) && !/^\([一二三四五六七八九十]{1,3}\)/u.test(text))
  );
}
//# sourceMappingURL=ends.js.map
