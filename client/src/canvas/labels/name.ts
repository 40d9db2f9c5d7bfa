const HAN = "\\p{Script=Han}，。、；：“”《》（）·…";

/** A name as it is shown: brackets around Chinese at full width, so that 西部(重庆)科学城 reads as it is printed. */
export function displayName(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return name;
  return name
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）")
    .replace(/(?<=\p{Script=Han}),(?=\p{Script=Han})/gu, "，");
}

const AFTER = new RegExp(`(?<=[${HAN.slice(0, 14)}])(?=[A-Za-z0-9])`, "gu");
const BEFORE = /(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu;

/** A canvas sets no space between Chinese and Latin by itself: a hair of it, as CSS does in the panels. */
export function spaced(text: string): string {
  return text.replace(AFTER, "\u200a").replace(BEFORE, "\u200a");
}

/** The name without its owner's, where the owner stands beside it: 锂电及新材料遂宁研究院 next to 重庆大学. */
export function withoutPrefix(name: string, neighbours: readonly string[]): string {
  let best = name;
  for (const owner of neighbours) {
    const rest = name.startsWith(owner) ? name.slice(owner.length) : name;
    if ([...rest].length >= 4 && rest.length < best.length && /^\p{Script=Han}/u.test(rest) && !/^[与和及]/u.test(rest)) best = rest;
  }
  return best;
}
