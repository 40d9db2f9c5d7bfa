import { matchesIn } from "../reading/matches.js";

/** A clause that says who signed what. */
const SIGNING = /(?<=^|[,。;:!?])[^,。;:!?“”《》]{4,40}?(?:签署|签订)了?[^,。;:!?“”《》]{0,24}?协议书?(?=[,。;:!?]|$)/gu;
const ATTENDED = /见证|出席|参加/u;
const SIGNED = /签署|签订|签约/u;
/** The signings of a document, at most one in each article. */
export function signingsIn(clean, blocks) {
  const articles = new Map();
  for (const block of blocks) {
    const article = clean.blocks[block.block]?.article ?? 0;
    const others = articles.get(article);
    if (others === undefined) articles.set(article, [block]);
    else others.push(block);
  }
  return [...articles.values()].flatMap((article) => signingIn(clean, article) ?? []);
}
function signingIn(clean, article) {
  if (article.some(({ mentions, unnamed }) => unnamed.length > 0 || mentions.some(({ kind }) => kind === "Event"))) return undefined;
  const attended = article.some(({ block, persons }) => persons.length > 0 && ATTENDED.test(textOf(clean, block)));
  if (!attended) return undefined;
  for (const { block, mentions } of article) {
    if (clean.blocks[block]?.role !== "paragraph") continue;
    const offset = clean.blocks[block]?.start ?? 0;
    for (const match of matchesIn(SIGNING, textOf(clean, block))) {
      const start = offset + match.index;
      if (!mentions.some((body) => body.start === start && body.kind !== "Policy")) continue;
      const headline = headlineOf(clean, article);
      return { clause: { start, end: start + match[0].length, kind: "Event", rule: "signing" }, ...(headline ? { headline } : {}) };
    }
  }
  return undefined;
}
/** The part of the article's headline that tells of the signing. */
function headlineOf(clean, article) {
  for (const { block } of article) {
    const range = clean.blocks[block];
    if (range?.role !== "headline") continue;
    let start = range.start;
    for (const part of textOf(clean, block).split(" ")) {
      if (SIGNED.test(part)) return { start, end: start + part.length, kind: "Event", rule: "signing" };
      start += part.length + 1;
    }
  }
  return undefined;
}
function textOf(clean, block) {
  const range = clean.blocks[block];
  return range === undefined ? "" : clean.text.slice(range.start, range.end);
}
//# sourceMappingURL=signings.js.map
