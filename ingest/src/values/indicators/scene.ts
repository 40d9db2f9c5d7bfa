import type { Range } from "../../reading/mapped-text.js";
import type { CleanText, Entity, Recognition, Sentence, Span } from "../../reading/types.js";
import type { DateMention } from "../dates.js";
import { between } from "../document-dates.js";
import type { Skips } from "./noun.js";

/** A mention of an entity that lies in no longer one. */
export interface Mention extends Range {
  readonly entity: Entity;
  readonly by: Span["by"];
}

/** One sentence with what was found in it, as indicators are read from. */
export interface Scene extends Range {
  readonly text: string;
  readonly block: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** Titles in 《》, where no number is read. */
  readonly titles: readonly Range[];
  readonly skips: Skips;
}

function outermost({ entities, spans }: Recognition): readonly Mention[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: Mention[] = [];
  let end = 0;
  for (const span of spans) {
    const entity = byId.get(span.entity);
    if (!entity || span.start < end) continue;
    found.push({ start: span.start, end: span.end, entity, by: span.by });
    end = span.end;
  }
  return found;
}

function sceneOf(text: string, sentence: Sentence, mentions: readonly Mention[], dates: readonly DateMention[]): Scene {
  const ends = new Map<number, number>();
  for (const { start, end } of [...dates, ...mentions]) ends.set(start, end);
  const titles = [...text.slice(sentence.start, sentence.end).matchAll(/《[^》]*》/g)].map(({ 0: title, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + title.length,
  }));
  const { start, end, block } = sentence;
  return { text, start, end, block, mentions, dates, titles, skips: { startingAt: (offset) => ends.get(offset) } };
}

/** The sentences of a document as scenes, in order. */
export function scenesOf(clean: CleanText, recognition: Recognition, dates: readonly DateMention[]): readonly Scene[] {
  const mentions = outermost(recognition);
  let next = 0;
  return clean.sentences.map((sentence) => {
    while (next < mentions.length && (mentions[next] as Mention).start < sentence.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).start < sentence.end) next++;
    return sceneOf(clean.text, sentence, mentions.slice(first, next), between(dates, sentence.start, sentence.end));
  });
}
