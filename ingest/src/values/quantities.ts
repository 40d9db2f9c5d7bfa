import type { Amount, Bound } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import { AFTER, boundBefore } from "./bounds.js";
import { HAN, hanNumber } from "./numerals.js";
import { kindOf, UNITS, type UnitKind } from "./units.js";

/** A number with its unit. The range takes in the words that bound it: 超过6000名, 30%以上. */
export interface Quantity extends Range, Amount {
  readonly kind: UnitKind;
  /** Where the number begins, after words such as 近. */
  readonly number: number;
  /** Written in digits; 两个 and 四位 are not. */
  readonly digits: boolean;
}

const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALE = "万亿|千亿|百亿|千万|百万|亿|万";
/** Spaces, and the asterisks with which Markdown makes figures bold. */
const GAP = "[ *]{0,4}";
const QUANTITY = new RegExp(
  [
    `(?=[\\d${HAN}万亿])(?<![\\dA-Za-z第数几${HAN}])(?<!\\d[-:.,/+~])(?<!\\d万-)(?:`,
    `(?:(?<yi>\\d+)亿(?=\\d+万)|(?<low>\\d+(?:\\.\\d+)?)(?<lowScale>${SCALE})?[元%个家名人亩]?[-–—~至到](?=\\d))?`,
    `(?:(?<digits>${DIGITS})(?![\\d.])|(?<han>[${HAN}]+)|(?=[万亿]))`,
    `${GAP}(?<more>[余多来几])?(?<scale>${SCALE})?(?<more2>[余多几])?${GAP}(?<unit>${UNITS})(?<after>${Object.keys(AFTER).join("|")})?`,
    `|百分之(?<percent>\\d+(?:\\.\\d+)?|[${HAN}]+))`,
  ].join(""),
  "g",
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Splits 千亿 into a factor of the number and the 亿 that stays with the unit: 8千亿 is 8000亿. */
function scaleOf(scale = ""): { factor: number; unit: string } {
  if (scale === "万亿" || scale.length < 2) return { factor: 1, unit: scale };
  return { factor: scale.startsWith("千") ? 1000 : 100, unit: scale.slice(1) };
}

/** The number as written, without its scale; 万余名 has none and stands for one. */
function mantissa({ digits, han, yi, percent }: Groups): number | undefined {
  const run = digits ?? han ?? percent;
  if (run === undefined) return 1;
  const value = /^\d/.test(run) ? Number(run.replaceAll(",", "")) : hanNumber(run);
  return value === undefined || yi === undefined ? value : value / 10_000 + Number(yi);
}

function boundOf(groups: Groups, before: Bound | undefined): Bound {
  if (before) return before;
  if (groups["after"] !== undefined) return AFTER[groups["after"]] ?? "=";
  if (groups["unit"] === "量级" || groups["more"] === "来") return "~";
  return (groups["more"] ?? groups["more2"]) ? ">" : "=";
}

/** Without the error that factors bring in. A whole number has none. */
const clean = (value: number) => (Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12)));

function read(text: string, match: RegExpExecArray): readonly Quantity[] {
  const groups: Groups = match.groups ?? {};
  const { digits, han, low, more, more2, percent } = groups;
  const number = match.index;
  const value = mantissa(groups);
  if (value === undefined || value === 0) return [];
  const scale = scaleOf(groups["yi"] === undefined ? groups["scale"] : "亿");
  const round = digits === undefined && percent === undefined && /^[百千万亿]/.test(match[0]);
  const before = boundBefore(text, number, round);
  // 千人计划, 百家争鸣: so is a bare 百 or 千 of things
  if (han !== undefined && /^[百千]+$/.test(han) && !groups["scale"] && !before && !more) return [];
  // 三元材料, 一元复始: nor is a sum of a few yuan written out
  if (han !== undefined && value < 10 && groups["unit"] === "元" && !groups["scale"]) return [];
  // 万人计划, 亿元工程: a bare scale counts only when something bounds it
  if (digits === undefined && han === undefined && percent === undefined && !before && !more && !more2) return [];
  const unit = groups["unit"] ?? "%";
  const made = (n: number, { factor, unit: prefix }: typeof scale, bound: Bound): Quantity => ({
    start: before?.start ?? number,
    end: number + match[0].length,
    number,
    digits: digits !== undefined || percent !== undefined,
    value: clean(n * factor),
    unit: unit === "量级" ? prefix : prefix + unit,
    bound,
    kind: kindOf(unit),
  });
  if (low === undefined) return [made(value, scale, boundOf(groups, before?.bound))];
  const lowScale = groups["lowScale"] === undefined ? scale : scaleOf(groups["lowScale"]);
  return [made(Number(low), lowScale, ">="), made(value, scale, "<=")];
}

/**
 * All quantities of a stretch of clean text in order; a range such as 10万-25万元 gives two, one for each end. Numbers of
 * dates, ages and durations, ordinals and model names are none.
 */
export function findQuantities(text: string, { start, end }: Range = { start: 0, end: text.length }): readonly Quantity[] {
  const found: Quantity[] = [];
  const within = end < text.length ? text.slice(0, end) : text;
  QUANTITY.lastIndex = start;
  for (let match = QUANTITY.exec(within); match; match = QUANTITY.exec(within)) {
    found.push(...read(within, match));
  }
  return found;
}
