import type { Range } from "../reading/mapped-text.js";
import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Home } from "./context.js";
import type { Token } from "./lexer.js";
import type { Draft, Registry } from "./registry.js";
import { breaks } from "./runs.js";
import { isPointer, LONE_HEADS, meantBy, POINTER_WORDS, pointsTo } from "./short-forms.js";

/** Words by which a paragraph goes on to speak of the one body of that sort. */
const OWN_WORDS: Readonly<Record<string, string>> = { 公司: "company", 企业: "company", 学校: "university", 医院: "hospital" };
const OURS = new Set(["我市", "全市", "本市"]);
const OUR_PROVINCE = new Set(["我省", "全省", "本省"]);

/** Every word that may point back or stand for a thing: most words of a text are none. */
const SHORT: ReadonlySet<string> = new Set([...LONE_HEADS, ...POINTER_WORDS, ...Object.keys(OWN_WORDS), ...OURS, ...OUR_PROVINCE]);

/** Resolves lone heads and words that point back, each within its article. */
export function resolveShortForms(registry: Registry, clean: CleanText, blocks: readonly BlockNames[], home: Home): void {
  const drafts = registry.drafts();
  const places = new Map(
    drafts.filter(({ kind }) => kind === "Place").flatMap((draft) => [...draft.full].map((name) => [name, draft] as const)),
  );
  const meant = new Map<string, Draft | undefined>();
  /** Where the things are named that a pointer may mean, by pointer. */
  const named = new Map<string, readonly Named[]>();
  const starts = articleStarts(clean);
  const covered = coverage(drafts, clean.text.length);
  for (const { block, tokens } of blocks) {
    for (const [i, token] of tokens.entries()) {
      if (!SHORT.has(token.text) || covered[token.start] === 1) continue;
      const before = i > 0 ? tokens[i - 1] : undefined;
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
        if (!named.has(token.text)) named.set(token.text, namesOf(drafts.filter((draft) => pointsTo(token, draft))));
        const from = starts.get(clean.blocks[block]?.article ?? 0) ?? 0;
        nearest(named.get(token.text) ?? [], from, token.start)?.uses.push({ ...use, by: "pronoun" });
      } else if (speaksOf(before, token, tokens[i + 1])) {
        onlyOne(drafts, OWN_WORDS[token.text], clean.blocks[block]?.start ?? 0, token.start)?.uses.push({ ...use, by: "pronoun" });
      } else if (OURS.has(token.text) || OUR_PROVINCE.has(token.text)) {
        const name = OURS.has(token.text) ? home.city : home.province;
        if (name !== undefined) (places.get(name) ?? places.get(name.slice(0, -1)))?.uses.push({ ...use, by: "pronoun" });
      }
    }
  }
}

const PREDICATE = /^(?:与|和|同|将|还|已|已经|计划|拟|正在|现|目前|联合|携手|先后)$/u;

/** Whether a word opens a clause as its subject: 企业与某大学联合建立. */
function speaksOf(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  const opens = before === undefined || before.type === "mark" || before.type === "quote";
  return opens && OWN_WORDS[token.text] !== undefined && after !== undefined && PREDICATE.test(after.text);
}

/** The one body of a sort that a paragraph has named before `at`; nothing where there are several. */
function onlyOne(drafts: readonly Draft[], subtype: string | undefined, from: number, at: number): Draft | undefined {
  const named = drafts.filter(
    (draft) => draft.subtype === subtype && draft.uses.some(({ start, end, by }) => by === "name" && start >= from && end <= at),
  );
  return named.length === 1 ? named[0] : undefined;
}

function coverage(drafts: readonly Draft[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { uses } of drafts) for (const { start, end } of uses) covered.fill(1, start, end);
  return covered;
}

/** Where each article begins. */
function articleStarts({ blocks }: CleanText): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { article, start } of blocks) if (!starts.has(article)) starts.set(article, start);
  return starts;
}

interface Named extends Range {
  readonly draft: Draft;
}

/** All places where things are called by a name of theirs, in the order of their ends. */
function namesOf(drafts: readonly Draft[]): Named[] {
  return drafts
    .flatMap((draft) => draft.uses.filter(({ by }) => by === "name").map(({ start, end }) => ({ draft, start, end })))
    .sort((a, b) => a.end - b.end);
}

/** The thing that was named last between `from` and `at`; of several that end at one place the first one found. */
function nearest(named: readonly Named[], from: number, at: number): Draft | undefined {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Named).end <= at) low = middle + 1;
    else high = middle;
  }
  let best: Named | undefined;
  for (let i = low - 1; i >= 0; i--) {
    const candidate = named[i] as Named;
    if (candidate.end <= from || (best !== undefined && candidate.end < best.end)) break;
    if (candidate.start >= from) best = candidate;
  }
  return best?.draft;
}
