import type { Range } from "../../reading/mapped-text.js";
import type { Quantity } from "../quantities.js";
import { endOfMeasure, isAbstract, isThing, leadsIn, nounFrom, startOfMeasure } from "./noun.js";
import type { Scene } from "./scene.js";
import { BY_UNIT, CHANGE, COMPARED, MODIFIERS, RESULT_OF, RESULTS, SPENDS, SUM_VERBS } from "./words.js";

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
  /** What was last measured in each unit: 签约项目28个,…其中现场签的是21个. */
  readonly byUnit: ReadonlyMap<string, Measure>;
}

const MARK = /[,;:、,。;:!?()“”《》\n]/;

/** No measure is named further back than this. */
const LONGEST = 60;

/** The start of the stretch before a quantity in which its measure may stand. */
function clauseStart({ text, start }: Scene, at: number, floor: number): number {
  const left = Math.max(start, floor, at - LONGEST);
  let from = at;
  while (from > left && !MARK.test(text[from - 1] as string)) from--;
  // 博士、硕士研究生120名: what a list has before its one number belongs to it
  while (text[from - 1] === "、" && from - 1 > left && !leadsIn(text, from)) {
    let before = from - 1;
    while (before > left && !MARK.test(text[before - 1] as string)) before--;
    if (/[”》)]/.test(text[before - 1] ?? "") || from - before < 3 || from - before > 16 || /\d/.test(text.slice(before, from))) break;
    from = before;
  }
  // 产值(营收)达到: brackets close just before and belong to the measure
  if (text[from - 1] === ")" && text.lastIndexOf("(", from) > left) {
    return clauseStart({ text, start } as Scene, text.lastIndexOf("(", from), floor);
  }
  // 国家级“星创天地”10个: a name in quotation marks belongs to it too
  if (text[from - 1] === "”" && from === at && text.lastIndexOf("“", from) > left) {
    return clauseStart({ text, start } as Scene, text.lastIndexOf("“", from), floor);
  }
  return from;
}

/** A name without spaces and bold marks, and without a quotation mark that has no other. */
function tidy(name: string): string {
  const bare = name.replace(/[\s*]/g, "").replace(/^[、和及与]+|、+$/g, "");
  return bare.split("“").length === bare.split("”").length ? bare : bare.replace(/[“”]/g, "");
}

function after(scene: Scene, q: Quantity): Range | undefined {
  const { text, end, skips } = scene;
  let from = q.end;
  while (text[from] === " " || text[from] === "*") from++;
  if (/^[为是](?![了])/.test(text.slice(from, from + 2))) from++;
  const modifier = MODIFIERS.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  const noun = nounFrom(text, from + modifier, end, skips);
  if (noun.end <= from + modifier) return undefined;
  const skipped = skips.startingAt(from);
  // a name that begins the noun is its owner (35家重庆高端机构), unless it is all of it
  const start = skipped !== undefined && skipped < noun.end ? skipped : from;
  const name = text.slice(start, noun.end);
  if (name.length < 2) return undefined;
  return modifier > 0 && !isThing(name) ? undefined : { start, end: noun.end };
}

function before(scene: Scene, q: Quantity, floor: number): Range {
  const from = clauseStart(scene, q.start, floor);
  const end = endOfMeasure(scene.text, from, q.start);
  return { start: startOfMeasure(scene.text, from, end, scene.skips), end };
}

/** Where a measure's clause begins to say something, before any verb in it. */
function plainStart(scene: Scene, q: Quantity, floor: number, end: number): number {
  return startOfMeasure(scene.text, clauseStart(scene, q.start, floor), end, scene.skips, []);
}

const byUnit = (unit: string) => BY_UNIT.find(([pattern]) => pattern.test(unit))?.[1];

/** The noun of the clause before, for 销售额再创新高,同比增长80%. */
function clauseBefore(scene: Scene, at: number, floor: number): string {
  const { text, skips } = scene;
  const end = clauseStart(scene, at, floor) - 1;
  if (end <= Math.max(scene.start, floor) || text[end] !== ",") return "";
  const from = startOfMeasure(text, clauseStart(scene, end, floor), end, skips, []);
  const noun = nounFrom(text, from, end, skips);
  return noun.end - noun.start >= 2 ? text.slice(noun.start, noun.end) : "";
}

function change(scene: Scene, q: Quantity, floor: number, carried: Carried): Measure | undefined {
  const from = clauseStart(scene, q.start, floor);
  const clause = scene.text.slice(from, q.start);
  const compared = COMPARED.exec(clause);
  const match = compared ?? CHANGE.exec(clause);
  if (!match) return undefined;
  const verb = compared ? (match[1] as string) : match[1] + (match[2] as string);
  const end = endOfMeasure(scene.text, from, from + match.index);
  const start = startOfMeasure(scene.text, from, end, scene.skips);
  const own = tidy(scene.text.slice(start, end));
  const noun = own || carried.measure?.noun || tidy(clauseBefore(scene, q.start, floor));
  return { name: noun + verb, noun, quote: { start: own ? start : from, end: q.end }, end: q.end, rule: "change" };
}

function share(scene: Scene, q: Quantity, floor: number, carried: Carried): Measure | undefined {
  const from = clauseStart(scene, q.start, floor);
  const clause = scene.text.slice(from, q.start);
  const at = clause.search(/占(?!地(?!区|方)|比)|(?:达到|是|为|相当于)[^,]*的$/);
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

/** 重庆境内98公里: what lies within a place is measured of the thing that is spoken of. */
const WITHIN = /^(?:境内|段|境内段)$/;

/** What a quantity measures; undefined where the text does not say it plainly. */
export function measureOf(scene: Scene, q: Quantity, floor: number, carried: Carried): Measure | undefined {
  const { text } = scene;
  if (q.kind === "share") {
    const grown = change(scene, q, floor, carried) ?? share(scene, q, floor, carried);
    if (grown) return grown.name ? grown : undefined;
  }
  const left = before(scene, q, floor);
  const words = tidy(text.slice(left.start, left.end));
  const spent = q.kind === "money" ? SPENDS.exec(words)?.[0].replace(/^[计划拟将已要共再又]+/, "") : undefined;
  // 至少低10摄氏度 compares
  const whose = RESULTS.test(words) ? RESULT_OF.exec(text.slice(plainStart(scene, q, floor, left.end), left.start))?.[1] : undefined;
  const said = spent ?? (whose && tidy(whose) + words) ?? (/[高低多少]$/.test(words) ? "" : words);
  const listed = said === "" ? listedName(scene, q, left.end, carried) : undefined;
  if (listed) return listed;
  const right = q.kind === "share" ? undefined : after(scene, q);
  const counted = right && tidy(text.slice(right.start, right.end));
  const follows = right && counted ? measureAfter(q, right, counted) : undefined;
  const within = WITHIN.test(said) ? scene.mentions.find(({ end }) => end === left.start) : undefined;
  const leads: Measure | undefined = within
    ? { name: within.name + said, noun: said, quote: { start: within.start, end: q.end }, end: q.end, rule: "before" }
    : said.length > 1 || SUM_VERBS[said]
      ? { name: SUM_VERBS[said] ?? said, noun: said, quote: { start: left.start, end: q.end }, end: q.end, rule: "before" }
      : undefined;
  if (q.kind === "count") {
    if (follows && counted && (isThing(counted) || !leads || !isThing(said))) return isAbstract(counted) ? undefined : follows;
    if (leads && !isAbstract(said)) return leads;
    const owned = ofNoun(scene, q);
    if (owned) return owned;
  } else {
    const owned = follows ?? ofNoun(scene, q);
    if (leads) return leads;
    if (owned) return owned;
  }
  return carriedOn(scene, q, floor, carried);
}

/** A name that is itself what a list counts: 国家实验室1个、天府实验室2个. */
function listedName({ text, mentions }: Scene, q: Quantity, end: number, { quantity, measure }: Carried): Measure | undefined {
  if (q.kind !== "count" || !quantity || measure?.rule !== "before" || !/^[、,]/.test(text.slice(quantity.end, quantity.end + 1)))
    return undefined;
  const named = mentions.find((m) => m.end === end && m.start >= quantity.end && m.kind !== "Place" && m.kind !== "Park");
  if (!named || named.by === "pronoun" || MARK.test(text.slice(quantity.end + 1, named.start))) return undefined;
  const name = text.slice(named.start, named.end);
  return { name, noun: name, quote: { start: named.start, end: q.end }, end: q.end, rule: "before" };
}

/** The noun that a sum or size is an attribute of: 不足70平方米的实验室, 10万元的补贴. */
function ofNoun({ text, end, skips }: Scene, q: Quantity): Measure | undefined {
  if (text[q.end] !== "的" || (q.kind === "count" && !q.unit.endsWith("人"))) return undefined;
  const noun = nounFrom(text, q.end + 1, end, skips);
  const name = tidy(text.slice(noun.start, noun.end));
  return name.length > 1 ? measureAfter(q, { start: q.start, end: noun.end }, name) : undefined;
}

function measureAfter(q: Quantity, right: Range, counted: string): Measure {
  const suffix = q.kind === "size" ? (byUnit(q.unit) ?? "") : q.kind === "share" ? "占比" : "";
  return { name: counted + suffix, noun: counted, quote: { start: q.start, end: right.end }, end: right.end, rule: "after" };
}

/** Whether a number follows a place at once. */
function ofPlace({ mentions }: Scene, q: Quantity): boolean {
  return mentions.some(({ kind, end }) => end === q.start && (kind === "Place" || kind === "Park"));
}

const REACHES = /(?:达|至|到|为|从|由)[^,;。]{0,3}$/;

/** The measure of the number before, where this one goes on with it, or what the unit alone tells. */
function carriedOn(scene: Scene, q: Quantity, floor: number, { quantity, measure, byUnit: measures }: Carried): Measure | undefined {
  const quote = { start: clauseStart(scene, q.start, floor), end: q.end };
  // 其中现场签的是21个, 沙坪坝区16个: what was last counted by this unit
  const same = /的[是有为]$/.test(scene.text.slice(quote.start, q.start)) || ofPlace(scene, q) ? measures.get(q.unit) : undefined;
  if (same) return { name: same.noun, noun: same.noun, quote, end: q.end, rule: "carried" };
  const listed = quantity !== undefined && /^[、和与]$/.test(scene.text.slice(quantity.end, q.start));
  const reaches = REACHES.test(scene.text.slice(Math.max(quote.start, q.start - 6), q.start));
  const alike = quantity !== undefined && quantity.unit.slice(-1) === q.unit.slice(-1) && (listed || reaches || q.kind !== "money");
  if (measure && (alike || (reaches && measure.rule === "change"))) {
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
