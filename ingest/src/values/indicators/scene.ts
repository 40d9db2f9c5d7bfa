import type { Kind } from "@chengyu-atlas/model";
import type { Range } from "../../reading/mapped-text.js";
import { matchesIn } from "../../reading/matches.js";
import type { CleanText, Recognition, Sentence, Span } from "../../reading/types.js";
import type { DateMention } from "../dates.js";
import { between } from "../document-dates.js";
import type { Skips } from "./noun.js";
import type { PlaceFinder } from "./places.js";

/** A name in the text that may be what a number is about. */
export interface Mention extends Range {
  readonly name: string;
  readonly kind: Kind;
  /** The entity that is named; absent for a place that is none of the document's. */
  readonly id?: string;
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
    const { id, kind, name } = entity;
    found.push({ start: span.start, end: span.end, id, kind, name, by: span.by });
    end = span.end;
  }
  return found;
}

const TITLE = /《[^》]*》/g;

function sceneOf(text: string, sentence: Sentence, mentions: readonly Mention[], dates: readonly DateMention[]): Scene {
  // most sentences measure nothing, and are never asked
  let ends: Map<number, number> | undefined;
  const startingAt = (offset: number) => {
    ends ??= new Map([...dates, ...mentions].map(({ start, end }) => [start, end]));
    return ends.get(offset);
  };
  const titles = matchesIn(TITLE, text.slice(sentence.start, sentence.end)).map(({ 0: title, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + title.length,
  }));
  const { start, end, block } = sentence;
  return { text, start, end, block, mentions, dates, titles, skips: { startingAt } };
}

/** Of a chain of places the last is meant: 重庆市万州区. */
function chained(mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (mention.kind === "Place" && last?.kind === "Place" && last.end === mention.start)
      joined[joined.length - 1] = { ...mention, start: last.start };
    else joined.push(mention);
  }
  return joined;
}

/** Names of entities and places in order, the places only where no entity is named. */
function withPlaces(
  mentions: readonly Mention[],
  text: string,
  sentence: Sentence,
  finder: PlaceFinder,
  ids: ReadonlyMap<string, string>,
): readonly Mention[] {
  const spoken = finder.in(text, sentence);
  if (spoken.length === 0) return chained(mentions);
  const places = spoken.filter(({ start, end }) => !mentions.some((m) => m.start < end && start < m.end));
  const found = places.map(({ start, end, name }): Mention => {
    const id = ids.get(name);
    return { start, end, name, kind: "Place", by: "name", ...(id !== undefined && { id }) };
  });
  const all = found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
  return chained(all);
}

/** The sentences of a document as scenes, in order. */
export function scenesOf(clean: CleanText, recognition: Recognition, dates: readonly DateMention[], finder: PlaceFinder): readonly Scene[] {
  const mentions = outermost(recognition);
  const ids = new Map(recognition.entities.filter(({ kind }) => kind === "Place").map(({ name, id }) => [name, id]));
  let next = 0;
  return clean.sentences.map((sentence) => {
    while (next < mentions.length && (mentions[next] as Mention).start < sentence.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).start < sentence.end) next++;
    const own = withPlaces(mentions.slice(first, next), clean.text, sentence, finder, ids);
    return sceneOf(clean.text, sentence, own, between(dates, sentence.start, sentence.end));
  });
}
