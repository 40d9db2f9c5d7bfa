import type { NodeId } from "@chengyu-atlas/model";
import type { Gazetteer } from "../gazetteer.js";
import type { Range } from "../reading/mapped-text.js";
import type { CleanText, Recognition } from "../reading/types.js";
import { type BlockNames, readBlocks } from "./blocks.js";
import { cityOf, fullNameOf, NOTHING, nearerHome } from "./context.js";
import { tellsUnveiling } from "./events.js";
import { findAgain } from "./find-again.js";
import { introduce } from "./introduce.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import type { Mention } from "./mention.js";
import type { Atlas } from "./parts.js";
import { postsOf } from "./posts.js";
import { type Draft, Registry, settle } from "./registry.js";
import { resolveShortForms } from "./resolve-short.js";
import { mergeSame } from "./same.js";
import { signingsIn } from "./signings.js";

const LEXICONS = new WeakMap<Gazetteer, Lexicon>();

/** Finds what a document names: things and people, where they are named, and who holds which post. */
export function recognise(clean: CleanText, gazetteer: Gazetteer): Recognition {
  const lexicon = LEXICONS.get(gazetteer) ?? lexiconOf(gazetteer);
  LEXICONS.set(gazetteer, lexicon);
  const blocks = readBlocks(clean, lexicon, atlasOf(gazetteer));
  const isPlace = (word: string): boolean => {
    const hit = lexicon.longest(word, 0);
    return hit?.length === word.length && hit.value.place !== undefined;
  };
  const isWord = (word: string): boolean => lexicon.longest(word, 0)?.length === word.length;
  const unveiled = tellsUnveiling(clean.text) && clean.sentences.some(({ start, end }) => tellsUnveiling(clean.text.slice(start, end)));
  const registry = new Registry();
  const home = cityOf(clean, gazetteer);
  let near = home;
  let sentence = 0;
  for (const { mentions, places } of blocks) {
    // an unveiling of no known day is none
    const happened = unveiled ? mentions : mentions.filter(({ rule }) => rule !== "unveiling");
    for (const mention of [...happened, ...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const name = mention.name ?? clean.text.slice(mention.start, mention.end);
      for (; (clean.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start; sentence++)
        if (home.city !== undefined) near = { ...home, ...(near.district === undefined ? {} : { district: near.district }) };
      const full = fullNameOf(mention, name, near, gazetteer);
      registry.add(full === NOTHING ? mention : { ...mention, ...full }, name);
      near = nearerHome(near, name);
    }
  }
  if (!registry.drafts().some(({ kind }) => kind === "Event")) {
    for (const mention of blocks.flatMap(({ unnamed }) => unnamed).slice(0, 1))
      registry.add(mention, clean.text.slice(mention.start, mention.end));
  }
  for (const { clause, headline } of signingsIn(clean, blocks)) {
    const draft = registry.add(clause, clean.text.slice(clause.start, clause.end));
    if (headline !== undefined) registry.use(draft, headline, clean.text.slice(headline.start, headline.end));
  }
  introduce(registry, clean, blocks);
  const people = new Map(
    blocks.flatMap(({ persons }) =>
      persons.map((person) => {
        const mention: Mention = { start: person.start, end: person.end, kind: "Person", rule: person.rule };
        return [person, registry.add(mention, clean.text.slice(person.start, person.end))] as const;
      }),
    ),
  );
  mergeSame(registry, isPlace);
  findAgain(registry, clean, blocks, lexicon, { isPlace, isWord });
  resolveShortForms(registry, clean, blocks, home);
  const kept = standingAlone(registry.drafts(), clean.text);
  const { entities, spans, ids } = settle(kept);
  return { entities, spans, posts: postsOf(clean, blocks, registry, people, ids) };
}

/** Without what is named only within the name of a happening, or pointed to only. */
function standingAlone(drafts: readonly Draft[], text: string): Draft[] {
  const happenings = drafts
    .filter(({ kind, rule }) => kind === "Event" && rule !== "unveiling" && rule !== "signing")
    .flatMap(({ uses }) => uses)
    .sort((a, b) => a.start - b.start);
  let reached = 0;
  /** For each the furthest end of those that begin with it or before. */
  const ends = happenings.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  const startingBefore = (at: number): number => {
    let [low, high] = [0, happenings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((happenings[middle] as Range).start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  // a name is not within its like
  const within = ({ start, end }: Range): boolean =>
    (ends[startingBefore(start) - 1] ?? 0) >= end || (ends[startingBefore(start + 1) - 1] ?? 0) > end;
  // 某实验室揭牌仪式举行。该实验室由甲和乙建设: what the text goes on to speak of is named, though only there
  const pointedTo = ({ kind, uses }: Draft): boolean => kind === "Lab" && uses.some((use) => use.by === "pronoun" && !within(use));
  // 甲区人民政府与乙大学合作签约仪式: the two that open the name of a ceremony of signing are its parties
  const opening = partiesOpening(happenings, drafts, text);
  const named = ({ uses }: Draft): boolean => uses.some((use) => use.by !== "pronoun" && (!within(use) || opening.has(use)));
  // 《…协议》签署仪式 tells in full what is signed
  return drafts.filter((draft) => draft.kind === "Policy" || named(draft) || pointedTo(draft));
}

/** Where the two sides of a signing open the name of its ceremony. */
function partiesOpening(happenings: readonly Range[], drafts: readonly Draft[], text: string): ReadonlySet<Range> {
  const ceremonies = new Map(
    happenings.filter(({ start, end }) => text.slice(start, end).includes("签")).map((one) => [one.start, one.end]),
  );
  const bodies = ceremonies.size === 0 ? [] : drafts.filter(({ kind }) => kind === "Institution" || kind === "Park");
  const uses = bodies.flatMap((draft) => draft.uses);
  const firsts = new Map(
    uses
      .filter(({ start, end }) => end < (ceremonies.get(start) ?? 0) && /[与和同、]/u.test(text.charAt(end)))
      .map((use) => [use.end, use]),
  );
  const seconds = uses.filter(({ start }) => firsts.has(start - 1));
  return new Set(seconds.flatMap((use) => [use, firsts.get(use.start - 1) as Range]));
}

function atlasOf(gazetteer: Gazetteer): Atlas {
  const holds = (outer: NodeId, inner: NodeId): boolean => {
    for (let at = gazetteer.get(inner)?.place; at !== undefined; at = gazetteer.get(at)?.place) if (at === outer) return true;
    return false;
  };
  return { holds };
}

export type { BlockNames };
