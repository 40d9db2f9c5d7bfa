import type { PartialDate, Status } from "@chengyu-atlas/model";
import type { CleanText, Entity, Recognition } from "../reading/types.js";
import { type DateMention, dateOf } from "../values/index.js";
import { MARKS } from "./marks.js";
import { type Mention, type Mentions, mentionsOf } from "./mentions.js";
import { rangeOf, type Tape } from "./tape.js";
import { tapeOf } from "./write-tape.js";

/** Two sides of a signing, as frames need them to read what the signing was about. */
export interface Signing {
  readonly article: number;
  /** Place of its sentence. */
  readonly index: number;
  readonly parties: readonly [Entity, Entity];
}

/** A happening where a sentence names it. */
export interface NamedHappening {
  readonly tape: Tape;
  readonly entity: Entity;
  /** Named by a whole clause, which thereby says that it takes place. */
  readonly clausal: boolean;
}

/** A document as frames see it. */
export interface Story {
  readonly clean: CleanText;
  readonly recognition: Recognition;
  readonly mentions: Mentions;
  /** One for each sentence that names something, in order. */
  readonly tapes: readonly Tape[];
  /** The happenings that each article names, in the order of its tapes; an article that names none has no entry. */
  readonly happenings: ReadonlyMap<number, readonly NamedHappening[]>;
  /** All tapes of an article, by its number. */
  readonly articles: ReadonlyMap<number, readonly Tape[]>;
  readonly dates: readonly DateMention[];
  /** The first place, outside longer names, of each entity. */
  readonly first: ReadonlyMap<Entity, Mention>;
  /** How far things have come that the frames read so far have found in the making: done once any says so. */
  readonly progress: Map<Entity, Status>;
  /** Filled when the frames of signings have been read, which come first. */
  readonly signings: Signing[];
}

/** Tells a document's sentences for the frames. */
export function storyOf(clean: CleanText, recognition: Recognition, dates: readonly DateMention[]): Story {
  const mentions = mentionsOf(recognition, clean.text);
  const sortedDates = [...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const tapes: Tape[] = [];
  const articles = new Map<number, Tape[]>();
  let m = 0;
  let d = 0;
  for (const [index, sentence] of clean.sentences.entries()) {
    const named: Mention[] = [];
    const dated: DateMention[] = [];
    for (; (mentions.outer[m]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; m++) {
      const mention = mentions.outer[m] as Mention;
      if (mention.start >= sentence.start && mention.end <= sentence.end) named.push(mention);
    }
    for (; (sortedDates[d]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; d++) {
      const date = sortedDates[d] as DateMention;
      if (date.start >= sentence.start && date.end <= sentence.end) dated.push(date);
    }
    if (named.length === 0 && dated.length === 0) continue;
    const tape = tapeOf(clean, sentence, index, named, dated);
    tapes.push(tape);
    const article = articles.get(tape.block.article);
    if (article) article.push(tape);
    else articles.set(tape.block.article, [tape]);
  }
  return {
    clean,
    recognition,
    mentions,
    tapes,
    happenings: happeningsOf(tapes, mentions),
    articles,
    dates: sortedDates,
    first: firsts(mentions),
    progress: new Map(),
    signings: [],
  };
}

/** The happenings that tapes name, by article; on one tape those that are named by a clause come first. */
function happeningsOf(tapes: readonly Tape[], { clausal }: Mentions): Map<number, NamedHappening[]> {
  const found = new Map<number, NamedHappening[]>();
  const add = (tape: Tape, entity: Entity | undefined, byClause: boolean) => {
    if (entity === undefined) return;
    const { article } = tape.block;
    const others = found.get(article);
    if (others) others.push({ tape, entity, clausal: byClause });
    else found.set(article, [{ tape, entity, clausal: byClause }]);
  };
  let c = 0;
  for (const tape of tapes) {
    const { start, end } = tape.sentence;
    for (; (clausal[c]?.start ?? Number.POSITIVE_INFINITY) < end; c++) {
      const mention = clausal[c] as Mention;
      if (mention.start >= start) add(tape, mention.entities[0], true);
    }
    for (const { mark, mention } of tape.pieces.values()) if (mark === MARKS.E) add(tape, mention?.entities[0], false);
  }
  return found;
}

function firsts({ outer }: Mentions): Map<Entity, Mention> {
  const first = new Map<Entity, Mention>();
  for (const mention of outer) {
    for (const entity of mention.entities) if (!first.has(entity) && mention.by !== "pronoun") first.set(entity, mention);
  }
  return first;
}

/** The date that governs a unit of a tape: before it in the sentence, or right after it. */
export function dateInSentence(story: Story, tape: Tape, at: number): PartialDate | undefined {
  return dateOf(story.dates, story.clean, rangeOf(tape, at, at + 1));
}

/** Words of a happening that an article reports. */
const HAPPENING = /签|举行|召开|举办|揭牌|成立|启动|开幕/u;
/** So many sentences may pass before an article has told when its happening was. */
const LEAD = 4;

/**
 * The day of the happening that an article reports: the first date in its lead that stands in a sentence of a happening. What is
 * told later is of its own day; only a headline looks ahead.
 */
function happeningDate(story: Story, { block, index }: Tape): PartialDate | undefined {
  for (const tape of (story.articles.get(block.article) ?? []).slice(0, LEAD)) {
    if (tape.index > index && block.role !== "headline") break;
    if (!HAPPENING.test(tape.text) && !tape.text.includes(MARKS.E)) continue;
    for (const { date } of tape.pieces.values()) if (date?.date !== undefined && date.edge === "at") return date.date;
  }
  return undefined;
}

/** Words that set what a sentence tells before the happening that the article reports. */
const EARLIER = /此前|之前|早在|曾经|以前|先前/u;

/** The day of the article's happening, for a sentence that tells of it without a date of its own. */
export function inheritedDate(story: Story, tape: Tape): PartialDate | undefined {
  return EARLIER.test(tape.text) ? undefined : happeningDate(story, tape);
}

/** The government of a place or region, where the document names it: 重庆 → 重庆市人民政府. */
export function governmentOf(story: Story, region: string): Entity | undefined {
  const bare = region.replace(/[省市区县州]$/u, "");
  if (bare.length < 2) return undefined;
  return story.recognition.entities.find(
    (e) =>
      e.kind === "Institution" &&
      [e.name, ...e.aliases].some((n) => n.startsWith(bare) && /^[省市区县州]?(?:人民)?政府$/u.test(n.slice(bare.length))),
  );
}

/** Whether an entity is a side of a signing in the document. */
export function signed(story: Story, entity: Entity): boolean {
  return story.signings.some(({ parties }) => parties.includes(entity));
}
