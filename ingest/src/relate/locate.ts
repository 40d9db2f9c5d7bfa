import type { Entity } from "../reading/types.js";
import type { Story } from "./story.js";
import type { Tape } from "./tape.js";

/** The tape that the offset of the clean text lies on. */
export function tapeAt({ tapes }: Story, offset: number): Tape | undefined {
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

/** Where a tape first names an entity that is no part of a longer name. */
export function firstMention(tapes: readonly Tape[], entity: Entity): { readonly tape: Tape; readonly at: number } | undefined {
  for (const tape of tapes) {
    const at = tape.units.findIndex((u) => u.mention?.entities.includes(entity));
    if (at >= 0) return { tape, at };
  }
  return undefined;
}
