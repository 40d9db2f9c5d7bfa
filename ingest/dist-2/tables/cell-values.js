import { isPartialDate } from "@chengyu-atlas/model";

/** Cells that stand for nothing: what people write into a cell that they have no value for. */
const NOTHING = new Set([
  "-",
  "--",
  "—",
  "——",
  "–",
  "/",
  "\\",
  "无",
  "暂无",
  "未知",
  "待定",
  "不详",
  "N/A",
  "n/a",
  "NA",
  "#N/A",
  "null",
  "…",
]);
/** Whether a cell says nothing. */
export function isNothing(cell) {
  return cell === "" || NOTHING.has(cell);
}
const fold = (text) => text.normalize("NFKC").replace(/\s+/gu, "");
const two = (digits) => digits.padStart(2, "0");
/** The parts of a date from the year on, with what people put between them. A time of day after it is left out. */
const DATE = /^(?:(?<y>[12]\d{3})(?:年(?:度)?|[-./](?=\d)|$))?(?:(?<m>\d{1,2})(?:月(?:份)?|[-./](?=\d)|$))?(?:(?<d>\d{1,2})(?:[日号])?)?$/u;
const TIME = /[\sT]\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?Z?$/u;
const COMPACT = /^([12]\d{3})(\d{2})(\d{2})?$/u;
/** A date as tables write it – 2020-10-30, 2020年10月30日, 2020.10, 20201030 – as a partial date. `year` is for dates without one. */
export function parseDate(cell, year) {
  const text = fold(cell.replace(TIME, ""));
  const compact = COMPACT.exec(text)?.slice(1);
  const groups = DATE.exec(text)?.groups;
  const [y, m, d] = compact ?? [groups?.["y"] ?? year, groups?.["m"], groups?.["d"]];
  const parts = [y, m && two(m), d && two(d)].filter((part) => part !== undefined && part !== "");
  const value = parts.join("-");
  if (y !== undefined && (m !== undefined || d === undefined) && (compact || groups) && text !== "" && isPartialDate(value))
    return { value };
  if (groups && (groups["m"] ?? groups["d"]) !== undefined && groups["y"] === undefined && year === undefined) {
    return { problem: "is a date without a year; give `year:` in the mapping" };
  }
  return { problem: "is no date that exists; write 2020, 2020-11 or 2020-11-03" };
}
/** Parts of a year that have a name, by their first and last month. */
const SEASONS = {
  上半年: ["01", "06"],
  下半年: ["07", "12"],
  一季度: ["01", "03"],
  二季度: ["04", "06"],
  三季度: ["07", "09"],
  四季度: ["10", "12"],
  前三季度: ["01", "09"],
};
/** A period as tables write it: a date, 2019-2020年, 2020年1-9月, 2020年上半年, 2020Q3, or two dates with 至 or `/`. */
export function parsePeriod(cell, year) {
  const text = fold(cell);
  const season = /^([12]\d{3})年?(?:第)?(上半年|下半年|前三季度|[一二三四]季度|Q[1-4]|[1-4]季度)$/iu.exec(text);
  if (season) {
    const name = (season[2] ?? "").replace(/^Q?([1-4])(?:季度)?$/iu, (_, n) => `${"一二三四"[Number(n) - 1]}季度`);
    const months = SEASONS[name];
    if (months) return { value: `${season[1]}-${months[0]}/${season[1]}-${months[1]}` };
  }
  const months = /^([12]\d{3})年(\d{1,2})月?[-–—~至到](\d{1,2})月(?:份)?$/u.exec(text);
  if (months) return range(`${months[1]}-${two(months[2] ?? "")}`, `${months[1]}-${two(months[3] ?? "")}`);
  const years = /^([12]\d{3})年?[-–—~至到/]([12]\d{3})年?$/u.exec(text);
  if (years) return range(years[1] ?? "", years[2] ?? "");
  const ends = text.split(/[/至到~]|—+/u);
  if (ends.length === 2 && ends.every((end) => "value" in parseDate(end, year))) {
    const [from, to] = ends.map((end) => parseDate(end, year));
    return range(from?.value ?? "", to?.value ?? "");
  }
  return parseDate(cell, year);
}
function range(from, to) {
  if (isPartialDate(from) && isPartialDate(to) && from <= to) return { value: `${from}/${to}` };
  return { problem: "is no period; write 2020, 2020-01/2020-09 or 2020年1-9月" };
}
/** Words before a number and after it that bound it, as in the record format. */
const BEFORE = [
  [/^(?:不少于|不低于|至少|≥|>=)/u, ">="],
  [/^(?:不超过|不高于|至多|最多|≤|<=)/u, "<="],
  [/^(?:超过|超|逾|突破|>)/u, ">"],
  [/^(?:不足|低于|少于|<)/u, "<"],
  [/^(?:近|约为|约|大约|大概|≈|~)/u, "~"],
];
const AFTER = [
  [/^(?:余|多|\+)|(?<=^[百千万亿]{1,2})[余多]/u, ">"],
  [/(?:以上)$/u, ">="],
  [/(?:以下|以内)$/u, "<="],
  [/(?:左右)$/u, "~"],
];
/** A number with what stands around it: 5, 1,200.5, 近3亿元, 100余家, 25.3%, ¥500. A range is no single number. */
export function parseQuantity(cell) {
  let rest = fold(cell).replace(/^[¥￥]/u, "");
  let bound;
  for (const [pattern, meant] of BEFORE) {
    if (bound !== undefined || !pattern.test(rest)) continue;
    bound = meant;
    rest = rest.replace(pattern, "");
  }
  const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?/iu.exec(rest)?.[0];
  if (number === undefined) return { problem: "is no number" };
  let unit = rest.slice(number.length);
  if (/^[-–—~至到]\d|^[-–—~至到].*\d/u.test(unit)) return { problem: "is a range; give its ends a column each" };
  if (/\d/u.test(unit.replace(/^(?:m|km|hm)[23]$/u, ""))) return { problem: "holds more than one number" };
  for (const [pattern, meant] of AFTER) {
    if (bound !== undefined || !pattern.test(unit)) continue;
    bound = meant;
    unit = unit.replace(pattern, "");
  }
  if (unit.length > 20) return { problem: "is a number with more text than a unit" };
  return { value: { value: number.replaceAll(",", ""), ...(unit !== "" && { unit }), ...(bound && { bound }) } };
}
const OPENING = '《（(“"「【[';
const CLOSING = '》）)”"」】]';
/** The values of a cell that holds several, cut at any of the characters of `separators` outside brackets and quotation marks. */
export function splitCell(cell, separators) {
  const cuts = new Set([...separators].flatMap((char) => [char, ...(char === ";" ? ["；"] : char === "；" ? [";"] : [])]));
  const parts = [""];
  let depth = 0;
  for (const char of cell) {
    if (char === '"') depth = depth > 0 ? depth - 1 : depth + 1;
    else if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && (cuts.has(char) || char === "\n")) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
/** What tables call the state of an undertaking, by our words. A word belongs here where it means one state of any relation: 已签约 is done for a signing, not for a building. */
const STATUS_WORDS = Object.fromEntries(
  [
    ["done", "已建成 建成 已完成 完成 已完工 完工 竣工 已竣工 已投用 投用 投入使用 已投产 投产 已运营 运营中 运行中 已运行 已成立"],
    ["planned", "规划 规划中 拟建 在建 建设中 正在建设 筹建 筹建中 推进中 前期工作 前期 待建 待开工 未开工 已开工 开工 计划 拟签约"],
    ["ended", "终止 已终止 取消 已取消 撤销 已撤销 停止 已停止 中止 已中止 已注销"],
  ].flatMap(([status = "", known = ""]) => known.split(" ").map((word) => [word, status])),
);
/** The status that a cell means, where it is one of ours or a word that means one everywhere. */
export function statusOf(cell) {
  const text = fold(cell);
  return STATUS_WORDS[text] ?? (["done", "planned", "ended"].includes(text) ? text : undefined);
}
//# sourceMappingURL=cell-values.js.map
