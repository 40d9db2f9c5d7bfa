import type { Range } from "../reading/mapped-text.js";
import type { CleanText, Sentence } from "../reading/types.js";
import { addressesIn } from "./addresses.js";
import { brandsIn } from "./brands.js";
import { circleBodiesIn } from "./circle-bodies.js";
import { DATED, eventsIn, numberedIn, titledIn, unnamedIn, unveilingsIn } from "./events.js";
import { type Introduction, introductionsIn } from "./introductions.js";
import { lex, type Token } from "./lexer.js";
import type { Lexicon } from "./lexicon.js";
import { namedItemsIn } from "./lists.js";
import type { Mention } from "./mention.js";
import { namesIn } from "./names.js";
import type { Atlas } from "./parts.js";
import { type PersonMention, peopleIn } from "./persons.js";
import { issuersIn, partiesIn, policiesIn } from "./policies.js";
import { projectsIn } from "./projects.js";
import { quotedIn } from "./quoted.js";
import { Ranges } from "./ranges.js";
import { runsOf } from "./runs.js";
import { sharedHeadsIn } from "./shared-heads.js";
import { secondOrgans, withoutOrgan } from "./zone-organs.js";

/** What a block names by itself, before names of the whole document are put together. */
export interface BlockNames {
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Mention[];
  readonly persons: readonly PersonMention[];
  readonly titles: readonly Range[];
  /** Happenings that are only pointed to. */
  readonly unnamed: readonly Mention[];
  readonly introductions: readonly Introduction[];
  readonly barePolicies: readonly Mention[];
}

/** Reads every headline and paragraph. */
export function readBlocks(clean: CleanText, lexicon: Lexicon, atlas: Atlas): BlockNames[] {
  const sentences = new Map<number, Sentence[]>();
  for (const sentence of clean.sentences) {
    const others = sentences.get(sentence.block);
    if (others === undefined) sentences.set(sentence.block, [sentence]);
    else others.push(sentence);
  }
  const dated = new Set(clean.blocks.filter(({ start, end }) => DATED.test(clean.text.slice(start, end))).map(({ article }) => article));
  return clean.blocks.flatMap((range, block) =>
    range.role === "headline" || range.role === "paragraph"
      ? [
          {
            block,
            ...readBlock(
              clean.text,
              range,
              sentences.get(block) ?? [],
              range.role === "headline",
              dated.has(range.article),
              lexicon,
              atlas,
            ),
          },
        ]
      : [],
  );
}

function readBlock(
  text: string,
  range: Range,
  sentences: readonly Sentence[],
  headline: boolean,
  dated: boolean,
  lexicon: Lexicon,
  atlas: Atlas,
): Omit<BlockNames, "block"> {
  const tokens = lex(lexicon, text, range);
  const policies = policiesIn(text, range);
  const titled = new Ranges([...policies.named, ...policies.bare]);
  const free = (mention: Range): boolean => !titled.touches(mention);
  // what a phrase says of a project or a quotation of a name goes before what the grammar makes of its words
  const phrases = new Ranges(
    [...projectsIn(text, range), ...quotedIn(lexicon, text, range), ...addressesIn(text, range), ...circleBodiesIn(text, range)].filter(
      free,
    ),
  );
  const items = namedItemsIn(text, range);
  const mixed = new Ranges(mixturesIn(text, range));
  const names = new Ranges(namesOf(tokens, items, atlas));
  const found = [...names.all(), ...brandsIn(tokens).filter((brand) => !names.touches(brand))];
  const bodies = new Ranges(
    [
      ...phrases.all(),
      ...found.filter((mention) => free(mention) && !phrases.touches(mention) && !(mention.rule === "suffix" && mixed.touches(mention))),
    ].map((mention) => withoutOrgan(lexicon, text, mention)),
  );
  const events = sentences.flatMap((sentence) => eventsIn(text, sentence, bodies.within(sentence), headline, dated));
  const { persons, titles } = peopleIn(lexicon, text, tokens, bodies.all());
  const shared = sharedHeadsIn(lexicon, text, bodies.all());
  const sharing = new Ranges(shared);
  const apart = (mention: Range): boolean => free(mention) && !bodies.touches(mention) && !sharing.touches(mention);
  return {
    tokens,
    mentions: [
      ...policies.named,
      ...issuersIn(text, policies.named, names.all()),
      ...partiesIn(text, policies.named, names.all()),
      ...bodies.all(),
      ...secondOrgans(text, bodies.all()),
      ...shared,
      ...unveilingsIn(text, bodies.all()),
      ...numberedIn(text, bodies.all()).filter(free),
      ...titledIn(text, [...policies.named, ...policies.bare]),
      ...events.filter(free),
    ],
    places: [...placesIn(tokens, atlas), ...initialsIn(lexicon, tokens)].filter(apart),
    persons: persons.filter(apart),
    titles,
    introductions: introductionsIn(text, range),
    unnamed: unnamedIn(text, range),
    barePolicies: policies.bare,
  };
}

/** The names of all runs. What follows a named thing in a list is named as well. */
function namesOf(tokens: readonly Token[], items: Set<number>, atlas: Atlas): Mention[] {
  const names: Mention[] = [];
  for (const run of runsOf(tokens, (at) => items.has(at))) {
    const found = namesIn(run, atlas);
    names.push(...found);
    const last = found.at(-1);
    if (last?.rule === "suffix" && run.after?.text === "、" && run.after.start === last.end) items.add(run.after.end);
  }
  return names;
}

/** Places, each with the larger ones right before it that hold it: 重庆市|璧山区. */
function placesIn(tokens: readonly Token[], atlas: Atlas): Mention[] {
  const found: Mention[] = [];
  for (const { start, end, word } of tokens) {
    if (word?.place === undefined) continue;
    const outer = found.at(-1);
    const within = outer?.end === start && outer.known !== undefined && atlas.holds(outer.known, word.place);
    if (within) found.pop();
    found.push({ start: within ? outer.start : start, end, kind: "Place", known: word.place, rule: "gazetteer" });
  }
  return found;
}

/** What something is all at once: 集研发、生产、旅游基地于一体. No name stands in it. */
const MIXTURE = /集[^,。;:!?“”]{4,60}?[于为]一(?:体|身)/gu;

function mixturesIn(text: string, { start, end }: Range): Mention[] {
  return [...text.slice(start, end).matchAll(MIXTURE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: "Project" as const,
    rule: "mixture",
  }));
}

/** The cities by the one character that stands for them, where something takes place: 在蓉|举行. */
const CITIES: Readonly<Record<string, string>> = { 渝: "重庆", 蓉: "成都" };

function initialsIn(lexicon: Lexicon, tokens: readonly Token[]): Mention[] {
  return tokens.flatMap(({ text, start, end }, i) => {
    const city = text.charAt(0) === "在" && text.length === 2 ? CITIES[text.charAt(1)] : undefined;
    const known = city === undefined ? undefined : lexicon.longest(city, 0)?.value.place;
    if (
      known === undefined ||
      !/^(?:隆重|正式|成功|共同)?(?:举行|召开|举办|开幕)/u.test(`${tokens[i + 1]?.text ?? ""}${tokens[i + 2]?.text ?? ""}`)
    )
      return [];
    return [{ start: start + 1, end, kind: "Place" as const, known, rule: "gazetteer" }];
  });
}
