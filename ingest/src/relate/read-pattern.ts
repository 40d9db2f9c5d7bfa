import { fits, type PartialDate, type Status } from "@chengyu-atlas/model";
import type { Entity } from "../reading/types.js";
import type { DateRule, Finding, PatternFrame } from "./frame.js";
import { happeningOf } from "./happening.js";
import { isMark, MARKS } from "./marks.js";
import { matches, mayMatch, type Pattern } from "./pattern.js";
import { type PlannedBy, stanceOf } from "./stance.js";
import { dateInSentence, governmentOf, inheritedDate, type Story, signed } from "./story.js";
import { carriedSubject, mentionsIn } from "./subject.js";
import { quoteOf, rangeOf, type Tape } from "./tape.js";

/** Where a pattern fits a tape. Offsets are those of the tape. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly verb: readonly [number, number];
  readonly slots: ReadonlyMap<string, readonly [number, number]>;
}

/** So many sentences on, 双方 still means the parties of a signing. */
const NEAR = 4;

/** All that a frame's patterns find in a sentence. */
export function* readPatterns(frame: PatternFrame, tape: Tape, story: Story): Iterable<Finding> {
  for (const pattern of frame.patterns) {
    if (!mayMatch(pattern, tape.marks)) continue;
    for (const hit of hitsOf(pattern, tape)) yield* readHit(frame, tape, hit, story);
  }
}

function hitsOf(pattern: Pattern, tape: Tape): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(pattern, tape.text)) {
    const groups = match.indices?.groups ?? {};
    const [start, end] = match.indices?.[0] ?? [match.index, match.index + match[0].length];
    const found = new Map<string, readonly [number, number]>();
    for (const { name } of pattern.slots) if (groups[name]) found.set(name, groups[name]);
    hits.push({ start, end, verb: groups["verb"] ?? [start, end], slots: found });
  }
  return hits;
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
    const subject = carriedSubject(tape, clauseStart(tape, hit.verb[0])) ?? partiesBefore(frame, tape, hit, story);
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

function clauseStart({ text }: Tape, at: number): number {
  return Math.max(text.lastIndexOf(",", at - 1), text.lastIndexOf(";", at - 1), text.lastIndexOf(":", at - 1)) + 1;
}

/** 双方 or 根据协议 in a sentence that names no party means those of the signing told last. */
function partiesBefore(
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

/** The entities that a slot holds. A place or region stands for its government where that has signed in the document. */
function entitiesIn(tape: Tape, start: number, end: number, frame: PatternFrame, story: Story): Entity[] {
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
function countBuilders(tape: Tape, hit: Hit): number {
  let count = 0;
  for (const slot of ["from", "with", "all"]) {
    const at = hit.slots.get(slot);
    if (!at) continue;
    count += mentionsIn(tape, at[0], at[1]).flatMap((m) => m.entities).length;
    for (let i = at[0]; i < at[1]; i++) if (tape.text[i] === MARKS.R && !isMark(tape.text[i + 1] ?? "")) count++;
  }
  return count;
}

/** Joint research that is under way is done as a relation; what is still being built is not. */
const RESEARCH = /攻关|研发|研制|研究|开发|实施/u;

function plannedBy({ plannedBy: by }: PatternFrame, verb: string): PlannedBy {
  return by === "agreement" && RESEARCH.test(verb) ? "research" : by;
}

/** The date of a relation by the rule of its frame. */
function dateOfHit(rule: DateRule, tape: Tape, hit: Hit, status: Status, story: Story): PartialDate | undefined {
  if (rule === "none") return undefined;
  const own = dateInSentence(story, tape, hit.verb[0]);
  if (rule !== "content") return own ?? (rule === "happening" ? inheritedDate(story, tape) : undefined);
  // what is built has the date of its own clause; what a signing is about, that of the signing
  if (own !== undefined && hasDate(tape, hit)) return own;
  return status === "planned" && isContentOfSigning(tape, story) ? (own ?? inheritedDate(story, tape)) : undefined;
}

const DATED = new RegExp(`${MARKS.D}(?:,|上午|下午|当天)*$`, "u");

/** Whether a date stands in a clause itself or right before it. */
function hasDate(tape: Tape, hit: Hit): boolean {
  return tape.text.slice(hit.start, hit.end).includes(MARKS.D) || DATED.test(tape.text.slice(0, hit.start));
}

/** Whether a sentence tells what a signing of its article is about, not what somebody plans alone. */
function isContentOfSigning(tape: Tape, story: Story): boolean {
  return story.signings.some((s) => s.article === tape.block.article) && /协议|签约|签署|签订|双方|三方|约定|合同/u.test(tape.text);
}

function verbWords(tape: Tape, hit: Hit): string {
  return tape.text.slice(hit.verb[0], hit.verb[1]);
}

function sumIn(tape: Tape, hit: Hit): Finding["amount"] {
  for (let i = hit.start; i < hit.end; i++) {
    const amount = tape.pieces.get(i)?.amount;
    if (amount) return amount;
  }
  return undefined;
}
