import type { Entity } from "../reading/types.js";
import type { Mention } from "./mentions.js";
import type { Story } from "./story.js";
import type { Tape } from "./tape.js";

/** The tape that the offset of the clean text lies on. */
export function tapeAt({ tapes }: Pick<Story, "tapes">, offset: number): Tape | undefined {
  let low = 0;
  let high = tapes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tapes[middle] as Tape).sentence.end <= offset) low = middle + 1;
    else high = middle;
  }
  const tape = tapes[low];
  return tape && tape.sentence.start <= offset ? tape : undefined;
}

/** Where a document first names, within a longer name, an entity that it never names by itself: a party in the title of an agreement. */
export function firstInside(story: Story, entity: Entity): { readonly tape: Tape; readonly mention: Mention } | undefined {
  const mention = story.mentions.inner.find(({ entities, by }) => by === "name" && entities.includes(entity));
  const tape = mention && tapeAt(story, mention.start);
  return mention && tape && { tape, mention };
}

/** Where a document first names an entity by itself or as the whole of a longer chain, and the tape of that place. */
export function firstMention(story: Story, entity: Entity): { readonly tape: Tape; readonly mention: Mention } | undefined {
  const mention = story.first.get(entity);
  const tape = mention && tapeAt(story, mention.start);
  return mention && tape && { tape, mention };
}
