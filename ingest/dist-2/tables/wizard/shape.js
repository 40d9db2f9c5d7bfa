import { KIND_NAMES } from "@chengyu-atlas/model";
import { isNothing, parseDate, parsePeriod, parseQuantity, splitCell } from "../cell-values.js";
/** Marks that part the values of one cell, as a mapping writes them. */
export const SEPARATORS = "、;";
/** So many values of a column are looked at. */
const SAMPLE = 200;
/** A column is of a shape where at least this share of its values has it. */
const MOST = 0.6;
/** Endings that tell the kind of a name. An ending belongs here where it tells the kind in a table of names without a sentence around. */
const ENDINGS = [
  ["Policy", /^《.*》$/u],
  ["Lab", /(?:实验室|工程中心|创新中心|研究中心|技术中心|共享平台|服务平台|工作站)$/u],
  ["Park", /(?:科学城|科技城|高新区|新区|产业园|科技园|开发区|经开区|园区|孵化器)$/u],
  ["Institution", /(?:大学|学院|公司|集团|研究院|研究所|科学院|局|委|厅|政府|委员会|管委会|协会|学会|联盟|医院|银行|商会|基金会)$/u],
  ["Project", /(?:项目|工程)$/u],
];
const UNITS = new Set(
  "元 万元 亿元 千元 百万元 % 个 家 人 万人 项 件 篇 台 套 户 亩 公顷 公里 千米 平方米 万平方米 平方公里 吨 万吨 千瓦时 次 名".split(" "),
);
/** Looks at the cells of a column. */
export function shapeOf(cells, gazetteer) {
  const said = cells.filter((cell) => !isNothing(cell));
  const values = said.slice(0, SAMPLE);
  const most = (test) => values.length > 0 && values.filter(test).length >= values.length * MOST;
  const quantities = values.map(parseQuantity).filter((parsed) => "value" in parsed);
  const kind = KIND_NAMES.find((one) => most((value) => isOfKind(value, one, gazetteer)));
  // a bare number of four digits is a year only where all of them are near our time
  const dates =
    most((value) => "value" in parsePeriod(value, "2020")) &&
    values.every((value) => !/^\d{1,3}$|^\d+\.\d+$/u.test(value) || "value" in parseDate(value));
  return {
    empty: cells.length - said.length,
    values,
    dates,
    numbers: values.length > 0 && quantities.length >= values.length * MOST && !dates,
    ownUnits: quantities.some((parsed) => "value" in parsed && parsed.value.unit !== undefined),
    units: most((value) => UNITS.has(value)),
    ...(kind !== undefined && { kind }),
    several: values.some((value) => splitCell(value, SEPARATORS).length > 1),
  };
}
function isOfKind(value, kind, gazetteer) {
  return splitCell(value, SEPARATORS).every(
    (name) => gazetteer.canonical(kind, name) !== undefined || ENDINGS.find(([, ending]) => ending.test(name))?.[0] === kind,
  );
}
//# sourceMappingURL=shape.js.map
