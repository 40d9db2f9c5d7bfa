import { fits, type Status } from "@chengyu-atlas/model";
import type { Entity } from "../reading/types.js";
import { countBuilders, entitiesIn, partiesBefore } from "./acting.js";
import { clauseStart } from "./clause.js";
import { dateOfHit } from "./dating.js";
import type { Finding, PatternFrame } from "./frame.js";
import { happeningOf } from "./happening.js";
import { type Hit, hitsOf, sumIn, verbWords } from "./hit.js";
import { mayMatch } from "./pattern.js";
import { type PlannedBy, stanceOf } from "./stance.js";
import type { Story } from "./story.js";
import { carriedSubject } from "./subject.js";
import { quoteOf, type Tape } from "./tape.js";

/** All that a frame's patterns find in a sentence. */
export function* readPatterns(frame: PatternFrame, tape: Tape, story: Story): Iterable<Finding> {
  for (const pattern of frame.patterns) {
    if (!mayMatch(pattern, tape.marks)) continue;
    for (const hit of hitsOf(pattern, tape)) yield* readHit(frame, tape, hit, story);
  }
}

function* readHit(frame: PatternFrame, tape: Tape, hit: Hit, story: Story): Iterable<Finding> {
  const stance = stanceOf(
    tape,
    hit.verb[0],
    hit.verb[1],
    plannedBy(frame, verbWords(tape, hit)),
    frame.carries !== undefined && !hit.slots.has(frame.carries),
  );
  if (stance === "unstated") return;
  const status: Status = stance;
  let { start } = hit;
  const entities = (slot: string): Entity[] => {
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
    const subject = carriedSubject(tape, clauseStart(tape.text, hit.verb[0])) ?? partiesBefore(frame, tape, hit, story);
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

function* pairsOf(
  frame: PatternFrame,
  from: Entity[],
  faced: Entity[],
  to: Entity[],
  all: Entity[],
  respective: boolean,
): Iterable<readonly [Entity, Entity]> {
  if (frame.pairs === "facing") {
    for (const a of from) for (const b of faced) yield [a, b];
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) yield [a, b];
    return;
  }
  const sources = [...from, ...faced, ...all];
  if (respective && to.length > 1) {
    // 甲、乙分别位于丙、丁: in order, or not at all
    if (sources.length === to.length) for (const [i, source] of sources.entries()) yield [source, to[i] as Entity];
    return;
  }
  for (const source of sources) for (const target of to) yield [source, target];
}

/** Joint research that is under way is done as a relation; what is still being built is not. */
const RESEARCH = /攻关|研发|研制|研究|开发|实施/u;

function plannedBy({ plannedBy: by }: PatternFrame, verb: string): PlannedBy {
  return by === "agreement" && RESEARCH.test(verb) ? "research" : by;
}
