import { matchesIn } from "../../reading/matches.js";
import { between } from "../document-dates.js";

function outermost({ entities, spans }) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = [];
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
function sceneOf(text, sentence, mentions, dates) {
  // most sentences measure nothing, and are never asked
  let ends;
  const startingAt = (offset) => {
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
function chained(mentions) {
  const joined = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (mention.kind === "Place" && last?.kind === "Place" && last.end === mention.start)
      joined[joined.length - 1] = { ...mention, start: last.start };
    else joined.push(mention);
  }
  return joined;
}
/** Names of entities and places in order, the places only where no entity is named. */
function withPlaces(mentions, text, sentence, finder, ids) {
  const spoken = finder.in(text, sentence);
  if (spoken.length === 0) return chained(mentions);
  const places = spoken.filter(({ start, end }) => !mentions.some((m) => m.start < end && start < m.end));
  const found = places.map(({ start, end, name }) => {
    const id = ids.get(name);
    return { start, end, name, kind: "Place", by: "name", ...(id !== undefined && { id }) };
  });
  const all = found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
  return chained(all);
}
/** The sentences of a document as scenes, in order. */
export function scenesOf(clean, recognition, dates, finder) {
  const mentions = outermost(recognition);
  const ids = new Map(recognition.entities.filter(({ kind }) => kind === "Place").map(({ name, id }) => [name, id]));
  let next = 0;
  return clean.sentences.map((sentence) => {
    while (next < mentions.length && mentions[next].start < sentence.start) next++;
    const first = next;
    while (next < mentions.length && mentions[next].start < sentence.end) next++;
    const own = withPlaces(mentions.slice(first, next), clean.text, sentence, finder, ids);
    return sceneOf(clean.text, sentence, own, between(dates, sentence.start, sentence.end));
  });
}
//# sourceMappingURL=scene.js.map
