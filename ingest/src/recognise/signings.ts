import { matchesIn } from "../reading/matches.js";
import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Mention } from "./mention.js";

/** A clause that says who signed what. */
const SIGNING = /(?<=^|[,。;:!?])[^,。;:!?“”《》]{4,40}?(?:签署|签订)了?[^,。;:!?“”《》]{0,24}?协议书?(?=[,。;:!?]|$)/gu;
const ATTENDED = /见证|出席|参加/u;
const SIGNED = /签署|签订|签约/u;

/** A signing that named people attend, in an article that names no ceremony: the clause that tells of it, and the headline's words for it. */
export interface Signing {
  readonly clause: Mention;
  readonly headline?: Mention;
}

/** The signings of a document, at most one in each article. */
export function signingsIn(clean: CleanText, blocks: readonly BlockNames[]): Signing[] {
  const articles = new Map<number, BlockNames[]>();
  for (const block of blocks) {
    const article = clean.blocks[block.block]?.article ?? 0;
    const others = articles.get(article);
    if (others === undefined) articles.set(article, [block]);
    else others.push(block);
  }
  return [...articles.values()].flatMap((article) => signingIn(clean, article) ?? []);
}

function signingIn(clean: CleanText, article: readonly BlockNames[]): Signing | undefined {
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
function headlineOf(clean: CleanText, article: readonly BlockNames[]): Mention | undefined {
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

function textOf(clean: CleanText, block: number): string {
  const range = clean.blocks[block];
  return range === undefined ? "" : clean.text.slice(range.start, range.end);
}
