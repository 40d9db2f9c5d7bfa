import type { Range } from "../../reading/mapped-text.js";
import type { Quantity } from "../quantities.js";
import { endOfMeasure, isAbstract, isThing, nounFrom, startOfMeasure } from "./noun.js";
import type { Scene } from "./scene.js";
import { BY_UNIT, CHANGE, MODIFIERS, SUM_VERBS } from "./words.js";

/** What a quantity measures, in the text's words, and the stretch of text that says so together with the number. */
export interface Measure {
  readonly name: string;
  readonly quote: Range;
  /** The bare noun, to which a later number in the sentence may refer: 用户|增长50%,达到1280家. */
  readonly noun: string;
  /** Where the words that were used end; the next measure begins no earlier. */
  readonly end: number;
  readonly rule: "after" | "before" | "change" | "share" | "carried" | "unit";
}

/** What the sentence's numbers before this one leave to it. */
export interface Carried {
  readonly quantity?: Quantity;
  readonly measure?: Measure;
  /** Nouns of A和B分别达到X和Y that wait for their numbers, and all of them. */
  readonly waiting: readonly string[];
  readonly nouns: readonly string[];
}

const MARK = /[,;:、,。;:!?()“”《》\n]/;

/** The start of the stretch before a quantity in which its measure may stand. */
function clauseStart({ text, start }: Scene, at: number, floor: number): number {
  let from = at;
  while (from > Math.max(start, floor) && !MARK.test(text[from - 1] as string)) from--;
  // 产值(营收)达到: brackets close just before and belong to the measure
  if (text[from - 1] === ")" && text.lastIndexOf("(", from) > Math.max(start, floor)) {
    return clauseStart({ text, start } as Scene, text.lastIndexOf("(", from), floor);
  }
  return from;
}

/** Names without spaces, bold marks and quotes around them. */
const tidy = (name: string) => name.replace(/[\s*]/g, "").replace(/^[“”、和及与]+|[“”、]+$/g, "");

function after(scene: Scene, q: Quantity): Range | undefined {
  const { text, end, skips } = scene;
  let from = q.end;
  while (text[from] === " " || text[from] === "*") from++;
  if (/^[为是](?![了])/.test(text.slice(from, from + 2))) from++;
  const modifier = MODIFIERS.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  const noun = nounFrom(text, from + modifier, end);
  if (noun.end <= from + modifier) return undefined;
  const skipped = skips.startingAt(from);
  // a name that begins the noun is its owner (35家重庆高端机构), unless it is all of it
  const start = skipped !== undefined && skipped < noun.end ? skipped : from;
  const name = text.slice(start, noun.end);
  return modifier > 0 && !isThing(name) ? undefined : { start, end: noun.end };
}

function before(scene: Scene, q: Quantity, floor: number): Range {
  const from = clauseStart(scene, q.start, floor);
  const end = endOfMeasure(scene.text, from, q.start);
  return { start: startOfMeasure(scene.text, from, end, scene.skips), end };
}

const byUnit = (unit: string) => BY_UNIT.find(([pattern]) => pattern.test(unit))?.[1];

/** The noun of the clause before, for 销售额再创新高,同比增长80%. */
function clauseBefore(scene: Scene, at: number, floor: number): string {
  const { text, skips } = scene;
  const end = clauseStart(scene, at, floor) - 1;
  if (end <= Math.max(scene.start, floor) || text[end] !== ",") return "";
  const from = startOfMeasure(text, clauseStart(scene, end, floor), end, skips);
  const noun = nounFrom(text, from, end);
  return noun.end - noun.start >= 2 ? text.slice(noun.start, noun.end) : "";
}

function change(scene: Scene, q: Quantity, floor: number, carried: Carried): Measure | undefined {
  const from = clauseStart(scene, q.start, floor);
  const clause = scene.text.slice(from, q.start);
  const match = CHANGE.exec(clause);
  if (!match) return undefined;
  const verb = match[1] + (match[2] as string);
  const end = endOfMeasure(scene.text, from, from + match.index);
  const start = startOfMeasure(scene.text, from, end, scene.skips);
  const own = tidy(scene.text.slice(start, end));
  const noun = own || carried.measure?.noun || tidy(clauseBefore(scene, q.start, floor));
  return { name: noun + verb, noun, quote: { start: own ? start : from, end: q.end }, end: q.end, rule: "change" };
}

function share(scene: Scene, q: Quantity, floor: number, carried: Carried): Measure | undefined {
  const from = clauseStart(scene, q.start, floor);
  const clause = scene.text.slice(from, q.start);
  const at = clause.search(/占(?!地|比)|(?:达到|是|为|相当于)[^,]*的$/);
  if (at < 0) return undefined;
  const end = endOfMeasure(scene.text, from, from + at);
  const start = startOfMeasure(scene.text, from, end, scene.skips);
  const own = tidy(scene.text.slice(start, end)) || carried.measure?.noun || tidy(clauseBefore(scene, q.start, floor));
  return {
    name: clause[at] === "占" ? `${own}占比` : own,
    noun: own,
    quote: { start: Math.min(start, end), end: q.end },
    end: q.end,
    rule: "share",
  };
}

/** What a quantity measures; undefined where the text does not say it plainly. */
export function measureOf(scene: Scene, q: Quantity, floor: number, carried: Carried): Measure | undefined {
  const { text } = scene;
  if (q.kind === "share") {
    const grown = change(scene, q, floor, carried) ?? share(scene, q, floor, carried);
    if (grown) return grown.name ? grown : undefined;
  }
  const left = before(scene, q, floor);
  const said = tidy(text.slice(left.start, left.end));
  const right = q.kind === "share" ? undefined : after(scene, q);
  const counted = right && tidy(text.slice(right.start, right.end));
  const follows = right && counted ? measureAfter(q, right, counted) : undefined;
  const leads: Measure | undefined =
    said.length > 1 || SUM_VERBS[said]
      ? { name: SUM_VERBS[said] ?? said, noun: said, quote: { start: left.start, end: q.end }, end: q.end, rule: "before" }
      : undefined;
  if (q.kind === "count") {
    if (follows && counted && (isThing(counted) || !leads || !isThing(said))) return isAbstract(counted) ? undefined : follows;
    if (leads && !isAbstract(said)) return leads;
  } else {
    if (leads) return leads;
    if (follows) return follows;
  }
  return carriedOn(scene, q, floor, carried);
}

function measureAfter(q: Quantity, right: Range, counted: string): Measure {
  const suffix = q.kind === "size" ? (byUnit(q.unit) ?? "") : "";
  return { name: counted + suffix, noun: counted, quote: { start: q.start, end: right.end }, end: right.end, rule: "after" };
}

/** The measure of the number before, where this one goes on with it, or what the unit alone tells. */
function carriedOn(scene: Scene, q: Quantity, floor: number, { quantity, measure }: Carried): Measure | undefined {
  const quote = { start: clauseStart(scene, q.start, floor), end: q.end };
  if (measure && quantity && (quantity.unit.slice(-1) === q.unit.slice(-1) || (q.kind === "count" && measure.rule === "change"))) {
    return {
      name: measure.rule === "change" && q.kind !== "share" ? measure.noun : measure.name,
      noun: measure.noun,
      quote,
      end: q.end,
      rule: "carried",
    };
  }
  const name = q.kind === "count" && q.value < 10 ? undefined : byUnit(q.unit);
  return name === undefined ? undefined : { name, noun: name, quote, end: q.end, rule: "unit" };
}
