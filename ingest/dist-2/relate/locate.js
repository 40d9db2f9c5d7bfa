/** The tape that the offset of the clean text lies on. */
export function tapeAt({ tapes }, offset) {
  let low = 0;
  let high = tapes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tapes[middle].sentence.end <= offset) low = middle + 1;
    else high = middle;
  }
  const tape = tapes[low];
  return tape && tape.sentence.start <= offset ? tape : undefined;
}
/** Where a document first names, within a longer name, an entity that it never names by itself: a party in the title of an agreement. */
export function firstInside(story, entity) {
  const mention = story.mentions.inner.find(({ entities, by }) => by === "name" && entities.includes(entity));
  const tape = mention && tapeAt(story, mention.start);
  return mention && tape && { tape, mention };
}
/** Where a document first names an entity by itself or as the whole of a longer chain, and the tape of that place. */
export function firstMention(story, entity) {
  const mention = story.first.get(entity);
  const tape = mention && tapeAt(story, mention.start);
  return mention && tape && { tape, mention };
}
//# sourceMappingURL=locate.js.map
