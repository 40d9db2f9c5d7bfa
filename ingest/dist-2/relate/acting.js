import { isMark, MARKS } from "./marks.js";
import { governmentOf, signed } from "./story.js";
import { mentionsIn } from "./subject.js";
import { rangeOf } from "./tape.js";
/** The entities that a slot holds. A place or region stands for its government where that has signed in the document. */
export function entitiesIn(tape, start, end, frame, story) {
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
function governmentThatSigned(region, story) {
  const government = governmentOf(story, region);
  return government && signed(story, government) ? government : undefined;
}
/** How many builders the pattern shows: names, and regions that are none. */
export function countBuilders(tape, hit) {
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
const PARTIES = /双方|三方|四方|各方|两家|两校|两院/u;
const AGREEMENT = /(?:根据|按照).{0,4}协议|协议约定/u;
/** Whom 双方 or 根据协议 means, before the end of a hit: the parties of the signing told last, in the same sentence or not long before it. */
export function partiesBefore({ relation, carries }, tape, hit, story) {
  const text = tape.text.slice(0, hit.end);
  const both = PARTIES.test(text);
  if (relation !== "CO_BUILT" || carries !== "from" || !(both || AGREEMENT.test(text))) return undefined;
  const until = both ? tape.index : tape.index - 1;
  const near = story.signings.filter((s) => s.article === tape.block.article && s.index <= until && s.index >= tape.index - NEAR);
  const last = Math.max(...near.map(({ index }) => index));
  return near.length === 0 ? undefined : { entities: [...new Set(near.filter((s) => s.index === last).flatMap((s) => s.parties))] };
}
/** Whether a clause is about those that stand for parties. */
export function speaksOfParties(clause) {
  return PARTIES.test(clause);
}
//# sourceMappingURL=acting.js.map
