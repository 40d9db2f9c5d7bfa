import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Home } from "./context.js";
import type { Draft, Registry } from "./registry.js";
import { breaks } from "./runs.js";
import { isPointer, LONE_HEADS, meantBy, pointsTo } from "./short-forms.js";

const OURS = new Set(["我市", "全市", "本市"]);
const OUR_PROVINCE = new Set(["我省", "全省", "本省"]);

/** Resolves lone heads and words that point back, each within its article. */
export function resolveShortForms(registry: Registry, clean: CleanText, blocks: readonly BlockNames[], home: Home): void {
  const drafts = registry.drafts();
  const places = new Map(
    drafts.filter(({ kind }) => kind === "Place").flatMap((draft) => [...draft.full].map((name) => [name, draft] as const)),
  );
  const meant = new Map<string, Draft | undefined>();
  const covered = coverage(drafts, clean.text.length);
  for (const { block, tokens } of blocks) {
    for (const [i, token] of tokens.entries()) {
      if (covered[token.start] === 1) continue;
      const before = tokens[i - 1];
      const use = { start: token.start, end: token.end };
      if (
        LONE_HEADS.has(token.text) &&
        (before === undefined || breaks(before) || before.word?.verb === true || /^[和与及]$/u.test(before.text))
      ) {
        if (!meant.has(token.text)) meant.set(token.text, meantBy(token.text, drafts));
        const draft = meant.get(token.text);
        draft?.uses.push({ ...use, by: "short" });
        draft?.short.add(token.text);
      } else if (isPointer(token)) {
        nearest(drafts, (draft) => pointsTo(token, draft), articleStart(clean, block), token.start)?.uses.push({ ...use, by: "pronoun" });
      } else if (OURS.has(token.text) || OUR_PROVINCE.has(token.text)) {
        const name = OURS.has(token.text) ? home.city : home.province;
        if (name !== undefined) (places.get(name) ?? places.get(name.slice(0, -1)))?.uses.push({ ...use, by: "pronoun" });
      }
    }
  }
}

function coverage(drafts: readonly Draft[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { uses } of drafts) for (const { start, end } of uses) covered.fill(1, start, end);
  return covered;
}

function articleStart(clean: CleanText, block: number): number {
  const article = clean.blocks[block]?.article;
  return clean.blocks.find((other) => other.article === article)?.start ?? 0;
}

/** The thing that fits and was named last before `at`. */
function nearest(drafts: readonly Draft[], fits: (draft: Draft) => boolean, from: number, at: number): Draft | undefined {
  let best: Draft | undefined;
  let bestEnd = -1;
  for (const draft of drafts) {
    if (!fits(draft)) continue;
    for (const { start, end, by } of draft.uses) {
      if (by === "name" && start >= from && end <= at && end > bestEnd) [best, bestEnd] = [draft, end];
    }
  }
  return best;
}
