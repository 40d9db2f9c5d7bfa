import type { Status } from "@chengyu-atlas/model";
import type { CleanText, Entity, Recognition } from "../reading/types.js";
import type { DateMention } from "../values/index.js";
import { type Mention, type Mentions, mentionsOf } from "./mentions.js";
import type { Tape } from "./tape.js";
import { tapeOf } from "./write-tape.js";

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
  /** One for each sentence that names something or speaks of those named before, in order. */
  readonly tapes: readonly Tape[];
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

/** A sentence that names nobody, but tells that those who were named before sign: 会后,双方签署协议. */
const SPEAKS_OF_PARTIES = /(?:双方|三方|[两三]家|两[校院])[^,;。签]{0,12}签/u;

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
    if (named.length === 0 && dated.length === 0 && !SPEAKS_OF_PARTIES.test(clean.text.slice(sentence.start, sentence.end))) continue;
    const tape = tapeOf(clean, sentence, index, named, dated);
    tapes.push(tape);
    const article = articles.get(tape.block.article);
    if (article) article.push(tape);
    else articles.set(tape.block.article, [tape]);
  }
  return { clean, recognition, mentions, tapes, articles, dates: sortedDates, first: firsts(mentions), progress: new Map(), signings: [] };
}

function firsts({ outer }: Mentions): Map<Entity, Mention> {
  const first = new Map<Entity, Mention>();
  for (const mention of outer) {
    for (const entity of mention.entities) if (!first.has(entity) && mention.by !== "pronoun") first.set(entity, mention);
  }
  return first;
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
