import type { Entity } from "../reading/types.js";
import type { PatternFrame } from "./frame.js";
import type { Hit } from "./hit.js";
import { isMark, MARKS } from "./marks.js";
import { governmentOf, type Story, signed } from "./story.js";
import { mentionsIn } from "./subject.js";
import { rangeOf, type Tape } from "./tape.js";

/** The entities that a slot holds. A place or region stands for its government where that has signed in the document. */
export function entitiesIn(tape: Tape, start: number, end: number, frame: PatternFrame, story: Story): Entity[] {
  const found = mentionsIn(tape, start, end).flatMap((m) => m.entities);
  if (frame.relation !== "CO_BUILT" && frame.relation !== "SIGNED_WITH") return found;
  const acting = found.map((e) => (e.kind === "Place" ? governmentThatSigned(e.name, story) : e)).filter((e) => e !== undefined);
  for (let i = start; i < end; i++) {
    if (tape.text[i] !== MARKS.R) continue;
    const { start: a, end: b } = rangeOf(tape, i, i + 1);
    const government = governmentThatSigned(story.clean.text.slice(a, b), story);
    if (government) acting.push(government);
  }
  return acting;
}

function governmentThatSigned(region: string, story: Story): Entity | undefined {
  const government = governmentOf(story, region);
  return government && signed(story, government) ? government : undefined;
}

/** How many builders the pattern shows: names, and regions that are none. */
export function countBuilders(tape: Tape, hit: Hit): number {
  let count = 0;
  for (const slot of ["from", "with", "all"]) {
    const at = hit.slots.get(slot);
    if (!at) continue;
    count += mentionsIn(tape, at[0], at[1]).flatMap((m) => m.entities).length;
    for (let i = at[0]; i < at[1]; i++) if (tape.text[i] === MARKS.R && !isMark(tape.text[i + 1] ?? "")) count++;
  }
  return count;
}

/** So many sentences on, 双方 still means the parties of a signing. */
const NEAR = 4;

/** 双方 or 根据协议 in a sentence that names no party means those of the signing told last. */
export function partiesBefore(
  { relation, carries }: PatternFrame,
  tape: Tape,
  hit: Hit,
  story: Story,
): { entities: readonly Entity[]; start?: number } | undefined {
  if (
    relation !== "CO_BUILT" ||
    carries !== "from" ||
    !/双方|三方|各方|根据.{0,4}协议|按照.{0,4}协议|协议约定/u.test(tape.text.slice(0, hit.end))
  )
    return undefined;
  const last = story.signings
    .filter((s) => s.article === tape.block.article && s.index < tape.index && s.index >= tape.index - NEAR)
    .at(-1);
  if (!last) return undefined;
  return { entities: [...new Set(story.signings.filter((s) => s.index === last.index).flatMap((s) => s.parties))] };
}
