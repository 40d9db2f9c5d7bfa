import type { Range } from "../reading/mapped-text.js";
import type { CleanText, Sentence } from "../reading/types.js";
import { addressesIn } from "./addresses.js";
import { brandsIn } from "./brands.js";
import { DATED, eventsIn, unnamedIn, unveilingsIn } from "./events.js";
import { type Introduction, introductionsIn } from "./introductions.js";
import { lex, type Token } from "./lexer.js";
import type { Lexicon } from "./lexicon.js";
import { namedItemsIn } from "./lists.js";
import type { Mention } from "./mention.js";
import { type Atlas, namesIn } from "./names.js";
import { type PersonMention, peopleIn } from "./persons.js";
import { policiesIn } from "./policies.js";
import { projectsIn } from "./projects.js";
import { quotedIn } from "./quoted.js";
import { runsOf } from "./runs.js";

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
  const read: BlockNames[] = [];
  const sentences = new Map<number, Sentence[]>();
  for (const sentence of clean.sentences) sentences.set(sentence.block, [...(sentences.get(sentence.block) ?? []), sentence]);
  for (const [block, range] of clean.blocks.entries()) {
    if (range.role !== "headline" && range.role !== "paragraph") continue;
    const { text } = clean;
    const tokens = lex(lexicon, text, range);
    const policies = policiesIn(text, range);
    const apart = new Ranges([...policies.named, ...policies.bare]);
    // what a phrase says of a project or a quotation of a name goes before what the grammar makes of its words
    const phrases = [...projectsIn(text, range), ...quotedIn(lexicon, text, range), ...addressesIn(text, range)].filter(
      (mention) => !apart.touches(mention),
    );
    const taken = new Ranges([...policies.named, ...policies.bare, ...phrases]);
    const items = namedItemsIn(text, range);
    const names = runsOf(tokens, (at) => items.has(at)).flatMap((run) => namesIn(run, atlas));
    const found = [
      ...names,
      ...brandsIn(tokens).filter((brand) => !names.some((name) => name.start < brand.end && brand.start < name.end)),
    ];
    const bodies = [...phrases, ...found.filter((mention) => !taken.touches(mention))]
      .sort((a, b) => a.start - b.start)
      .map((mention) => zoneOf(lexicon, text, mention));
    const dated = DATED.test(text.slice(range.start, range.end));
    const events = (sentences.get(block) ?? []).flatMap((sentence) => eventsIn(text, sentence, bodies, range.role === "headline", dated));
    const { persons, titles } = peopleIn(lexicon, text, tokens, bodies);
    const covered = new Ranges(bodies);
    read.push({
      block,
      tokens,
      mentions: [
        ...policies.named,
        ...issuersIn(text, policies.named, names),
        ...bodies,
        ...unveilingsIn(text, bodies),
        ...events.filter((mention) => !apart.touches(mention)),
      ],
      places: placesIn(tokens).filter((place) => !apart.touches(place) && !covered.touches(place)),
      persons: persons.filter((mention) => !apart.touches(mention) && !covered.touches(mention)),
      titles,
      introductions: introductionsIn(text, range),
      unnamed: unnamedIn(text, range),
      barePolicies: policies.bare,
    });
  }
  return read;
}

/** The body with whose name a policy opens: 《甲市人民政府关于…的意见》. */
function issuersIn(text: string, policies: readonly Mention[], names: readonly Mention[]): Mention[] {
  const starts = new Set(policies.map(({ start }) => start + 1));
  return names.filter(({ start, end, kind }) => kind === "Institution" && starts.has(start) && text.startsWith("关于", end));
}

const ORGAN = /(?:管委会|管理委员会)$/u;
const LEADS = /^(?:党组书记、|党工委书记、|常务|副)*主任/u;

/** The head of a zone's 管委会 is named as the zone's own: the zone is the employer, and 管委会主任 the title. */
function zoneOf(lexicon: Lexicon, text: string, mention: Mention): Mention {
  const name = text.slice(mention.start, mention.end);
  const organ = ORGAN.exec(name);
  if (mention.kind !== "Institution" || organ === null || !LEADS.test(text.slice(mention.end, mention.end + 12))) return mention;
  const zone = name.slice(0, organ.index);
  const hit = lexicon.longest(zone, 0);
  const known = hit?.length === zone.length ? hit.value.known?.find(({ kind }) => kind === "Park") : undefined;
  if (known === undefined && !/[区城园谷港]$/u.test(zone)) return mention;
  return {
    start: mention.start,
    end: mention.start + zone.length,
    kind: "Park",
    rule: mention.rule,
    ...(known === undefined ? {} : { known: known.id }),
  };
}

/** Ranges, to be asked whether one of them overlaps another one. */
class Ranges {
  private readonly sorted: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.sorted = [...ranges].sort((a, b) => a.start - b.start);
  }

  touches({ start, end }: Range): boolean {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Range).start < end) low = middle + 1;
      else high = middle;
    }
    // they do not overlap each other, so only the last one that begins before the end can reach in
    const last = this.sorted[low - 1];
    return last !== undefined && last.end > start;
  }
}

function placesIn(tokens: readonly Token[]): Mention[] {
  return tokens.flatMap(({ start, end, word }) =>
    word?.place === undefined ? [] : [{ start, end, kind: "Place" as const, known: word.place, rule: "gazetteer" }],
  );
}
