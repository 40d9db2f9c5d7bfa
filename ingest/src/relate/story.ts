import type { PartialDate } from "@chengyu-atlas/model";
import type { CleanText, Entity, Recognition } from "../reading/types.js";
import { MARKS } from "./marks.js";
import { type Mention, type Mentions, mentionsOf } from "./mentions.js";
import { type DateExpression, type Tape, tapeOf } from "./tape.js";

/** Two sides of a signing, as frames need them to read what the signing was about. */
export interface Signing {
  readonly article: number;
  /** Place of its sentence. */
  readonly index: number;
  readonly parties: readonly [Entity, Entity];
}

/** A document as frames see it. */
export interface Story {
  readonly clean: CleanText;
  readonly recognition: Recognition;
  readonly mentions: Mentions;
  /** One for each sentence that names something, in order. */
  readonly tapes: readonly Tape[];
  /** All tapes of an article, by its number. */
  readonly articles: ReadonlyMap<number, readonly Tape[]>;
  /** Filled when the frames of signings have been read, which come first. */
  readonly signings: Signing[];
}

/** Tells a document's sentences for the frames. */
export function storyOf(clean: CleanText, recognition: Recognition, dates: readonly DateExpression[]): Story {
  const mentions = mentionsOf(recognition, clean.text);
  const sortedDates = [...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const tapes: Tape[] = [];
  const articles = new Map<number, Tape[]>();
  let m = 0;
  let d = 0;
  for (const [index, sentence] of clean.sentences.entries()) {
    const named: Mention[] = [];
    const dated: DateExpression[] = [];
    for (; (mentions.outer[m]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; m++) {
      const mention = mentions.outer[m] as Mention;
      if (mention.start >= sentence.start && mention.end <= sentence.end) named.push(mention);
    }
    for (; (sortedDates[d]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; d++) {
      const date = sortedDates[d] as DateExpression;
      if (date.start >= sentence.start && date.end <= sentence.end) dated.push(date);
    }
    if (named.length === 0 && dated.length === 0) continue;
    const tape = tapeOf(clean, sentence, index, named, dated);
    tapes.push(tape);
    const article = articles.get(tape.block.article);
    if (article) article.push(tape);
    else articles.set(tape.block.article, [tape]);
  }
  return { clean, recognition, mentions, tapes, articles, signings: [] };
}

/** The date nearest before `at` in the sentence, else the first one after it in the same clause. */
export function dateInSentence(tape: Tape, at: number): PartialDate | undefined {
  let found: PartialDate | undefined;
  for (let i = 0; i < at; i++) found = tape.units[i]?.date?.date ?? found;
  if (found) return found;
  for (let i = at; i < tape.units.length && !",;。".includes(tape.units[i]?.mark ?? ""); i++) {
    const date = tape.units[i]?.date?.date;
    if (date) return date;
  }
  return undefined;
}

/** Words of a happening that an article reports. */
const HAPPENING = /签约|签署|签订|签下|举行|召开|举办|揭牌|成立|启动|开幕|活动|仪式|论坛|大会|会议|落户/u;

/** The day of the happening that an article reports: the first date in it that stands in a sentence of a happening. */
export function happeningDate(story: Story, article: number): PartialDate | undefined {
  for (const tape of story.articles.get(article) ?? []) {
    if (!HAPPENING.test(tape.text) && !tape.text.includes(MARKS.E)) continue;
    const date = tape.units.find((u) => u.date?.date !== undefined)?.date?.date;
    if (date) return date;
  }
  return undefined;
}

/** The government of a place or region, where the document names it: 重庆 → 重庆市人民政府. */
export function governmentOf(story: Story, region: string): Entity | undefined {
  const bare = region.replace(/[省市区县州]$/u, "");
  if (bare.length < 2) return undefined;
  return story.recognition.entities.find(
    (e) => e.kind === "Institution" && [e.name, ...e.aliases].some((n) => n.startsWith(bare) && /^[省市区县州]?(?:人民)?政府$/u.test(n.slice(bare.length))),
  );
}

/** Whether an entity is a side of a signing in the document. */
export function signed(story: Story, entity: Entity): boolean {
  return story.signings.some(({ parties }) => parties.includes(entity));
}
