import type { CleanText } from "../reading/types.js";
import { eventsIn } from "./events.js";
import { type Introduction, introductionsIn } from "./introductions.js";
import { lex, type Token } from "./lexer.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { type Atlas, namesIn } from "./names.js";
import { type PersonMention, personsIn } from "./persons.js";
import { policiesIn } from "./policies.js";
import { runsOf } from "./runs.js";

/** What a block names by itself, before names of the whole document are put together. */
export interface BlockNames {
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Mention[];
  readonly persons: readonly PersonMention[];
  readonly introductions: readonly Introduction[];
  readonly barePolicies: readonly Mention[];
}

/** Reads every headline and paragraph. */
export function readBlocks(clean: CleanText, lexicon: Lexicon, atlas: Atlas): BlockNames[] {
  const read: BlockNames[] = [];
  for (const [block, range] of clean.blocks.entries()) {
    if (range.role !== "headline" && range.role !== "paragraph") continue;
    const { text } = clean;
    const tokens = lex(lexicon, text, range);
    const policies = policiesIn(text, range);
    const titled = [...policies.named, ...policies.bare];
    const free = (mention: { start: number; end: number }) =>
      !titled.some(({ start, end }) => start <= mention.start && mention.end <= end);
    const bodies = runsOf(tokens)
      .flatMap((run) => namesIn(run, atlas))
      .filter(free);
    const sentences = clean.sentences.filter((sentence) => sentence.block === block);
    const events = sentences.flatMap((sentence) => eventsIn(text, sentence, bodies, range.role === "headline")).filter(free);
    const persons = personsIn(lexicon, text, tokens, bodies).filter(free);
    const places = placesIn(tokens).filter(
      (place) => free(place) && !bodies.some((body) => body.start <= place.start && place.end <= body.end),
    );
    read.push({
      block,
      tokens,
      mentions: [...policies.named, ...bodies, ...events],
      places,
      persons,
      introductions: introductionsIn(text, range),
      barePolicies: policies.bare,
    });
  }
  return read;
}

function placesIn(tokens: readonly Token[]): Mention[] {
  return tokens.flatMap(({ start, end, word }) =>
    word?.place === undefined ? [] : [{ start, end, kind: "Place" as const, known: word.place, rule: "gazetteer" }],
  );
}
