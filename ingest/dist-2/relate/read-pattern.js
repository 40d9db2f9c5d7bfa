import { fits } from "@chengyu-atlas/model";
import { countBuilders, entitiesIn, partiesBefore, speaksOfParties } from "./acting.js";
import { clauseStart } from "./clause.js";
import { dateOfHit } from "./dating.js";
import { happeningOf } from "./happening.js";
import { hitsOf, sumIn, verbWords } from "./hit.js";
import { mayMatch } from "./pattern.js";
import { stanceOf } from "./stance.js";
import { carriedSubject } from "./subject.js";
import { quoteOf } from "./tape.js";
/** All that a frame's patterns find in a sentence. */
export function* readPatterns(frame, tape, story) {
  for (const pattern of frame.patterns) {
    if (!mayMatch(pattern, tape.marks)) continue;
    for (const hit of hitsOf(pattern, tape)) yield* readHit(frame, tape, hit, story);
  }
}
function* readHit(frame, tape, hit, story) {
  const stance = stanceOf(
    tape,
    hit.verb[0],
    hit.verb[1],
    plannedBy(frame, verbWords(tape, hit)),
    frame.carries !== undefined && !hit.slots.has(frame.carries),
  );
  if (stance === "unstated") return;
  const status = stance;
  let { start } = hit;
  const entities = (slot) => {
    const at = hit.slots.get(slot);
    return at ? entitiesIn(tape, at[0], at[1], frame, story) : [];
  };
  const from = entities("from");
  const faced = entities("with");
  const to = entities("to");
  if (frame.carries === "event") {
    const event = to.length === 0 ? happeningOf(story, tape) : undefined;
    if (event) to.push(event);
  } else if (frame.carries && !hit.slots.has(frame.carries)) {
    const clause = clauseStart(tape.text, hit.verb[0]);
    const parties = partiesBefore(frame, tape, hit, story);
    const meant = speaksOfParties(tape.text.slice(clause, hit.end)) ? parties : undefined;
    const subject = meant ?? carriedSubject(tape, clause) ?? parties;
    if (!subject) return;
    start = Math.min(start, subject.start ?? start);
    if (frame.carries === "from") from.push(...subject.entities);
    else to.push(...subject.entities);
  }
  if (frame.builders !== undefined && countBuilders(tape, hit) + (hit.slots.has("from") ? 0 : from.length) < frame.builders) return;
  const date = dateOfHit(frame.date, tape, hit, status, story);
  const title = frame.titled ? verbWords(tape, hit) : undefined;
  const amount = sumIn(tape, hit);
  const respective = from.length > 1 && tape.text.slice(hit.start, hit.end).includes("分别");
  for (const [source, target] of pairsOf(frame, from, faced, to, entities("all"), respective)) {
    if (source === target || !fits(frame.relation, source.kind, target.kind) || frame.refuses?.(source, target, story)) continue;
    yield {
      source,
      target,
      tape,
      quote: quoteOf(tape, start, hit.end),
      status,
      ...(date !== undefined && { date }),
      ...(title !== undefined && { title }),
      ...(amount !== undefined && { amount }),
    };
  }
}
function* pairsOf(frame, from, faced, to, all, respective) {
  if (frame.pairs === "facing") {
    for (const a of from) for (const b of faced) yield [a, b];
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) yield [a, b];
    return;
  }
  const sources = [...from, ...faced, ...all];
  if (respective && to.length > 1) {
    // 甲、乙分别位于丙、丁: in order, or not at all
    if (sources.length === to.length) for (const [i, source] of sources.entries()) yield [source, to[i]];
    return;
  }
  for (const source of sources) for (const target of to) yield [source, target];
}
/** Joint research that is under way is done as a relation; what is still being built is not. */
const RESEARCH = /攻关|研发|研制|研究|开发|实施/u;
function plannedBy({ plannedBy: by }, verb) {
  return by === "agreement" && RESEARCH.test(verb) ? "research" : by;
}
//# sourceMappingURL=read-pattern.js.map
