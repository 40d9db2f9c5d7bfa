import { carriedOn, listedName, told } from "./carry.js";
import { clauseOf, tidy, wordsBefore } from "./clause.js";
import { growthOf } from "./growth.js";
import { isAbstract, isThing, nounFrom, startOfMeasure } from "./noun.js";
import { measure } from "./spot.js";
import { MODIFIERS, measureByUnit, RESULT_OF, RESULTS, SPENDS, SUM_VERBS } from "./words.js";

/** 重庆境内98公里: what lies within a place is measured of the thing that is spoken of. */
const WITHIN = /^(?:境内|段|境内段)$/;
/** What a quantity measures; undefined where the text does not say it plainly. */
export function measureOf(spot) {
  const { kind } = spot.quantity;
  const growth = kind === "share" ? growthOf(spot) : undefined;
  if (growth) return growth.name ? growth : undefined;
  const { said, at } = saidBefore(spot);
  const listed = said === "" ? listedName(spot, at.end) : undefined;
  if (listed) return listed;
  const follows = kind === "share" ? undefined : counted(spot);
  const leads = named(spot, said, at.start);
  if (kind === "count") {
    // 个 and 家 have their noun after them unless that is no thing and what stands before is one
    if (follows && (isThing(follows.noun) || !leads || !isThing(said))) return isAbstract(follows.noun) ? undefined : follows;
    if (leads && !isAbstract(said)) return leads;
  } else if (leads ?? follows) {
    return leads ?? follows;
  }
  return ofNoun(spot) ?? carriedOn(spot) ?? told(spot);
}
/** The words before the number that name its measure, and where they stand. */
function saidBefore(spot) {
  const { scene, quantity } = spot;
  const from = clauseOf(spot);
  const { words, ...at } = wordsBefore(spot, from, quantity.start);
  // 某公司计划拿出81亿元
  const spends = quantity.kind === "money" ? SPENDS.exec(words)?.[0].replace(/^[计划拟将已要共再又]+/, "") : undefined;
  if (spends !== undefined) return { said: spends, at };
  // 共签约355项: the deed alone says what is counted
  if (words === "" && /签约$/.test(scene.text.slice(from, at.end))) return { said: "签约", at: { start: at.end - 2, end: at.end } };
  // 至少低10摄氏度 compares and names nothing
  if (/[高低多少]$/.test(words)) return { said: "", at };
  const plain = startOfMeasure(scene.text, from, at.end, scene.skips, []);
  const branch = RESULTS.test(words) ? RESULT_OF.exec(scene.text.slice(plain, at.start))?.[1] : undefined;
  return { said: branch === undefined ? words : tidy(branch) + words, at };
}
/** The measure that is named before the number: 科技型企业719家. */
function named({ scene, quantity }, said, start) {
  const place = WITHIN.test(said) ? scene.mentions.find(({ end }) => end === start) : undefined;
  if (place) return measure("before", said, { start: place.start, end: quantity.end }, place.name + said);
  const verb = SUM_VERBS[said];
  return said.length > 1 || verb ? measure("before", said, { start, end: quantity.end }, verb ?? said) : undefined;
}
/** The measure that is named after the number: 9个院校、企业项目; after a size or a share it says of what. */
function counted(spot) {
  const { scene, quantity } = spot;
  const { text, end, skips } = scene;
  let from = quantity.end;
  while (text[from] === " " || text[from] === "*") from++;
  if (/^[为是](?!了)/.test(text.slice(from, from + 2))) from++;
  const modifier = MODIFIERS.exec(text.slice(from, from + 8))?.[0].length ?? 0;
  const noun = nounFrom(text, from + modifier, end, skips);
  if (noun.end <= from + modifier) return undefined;
  // a name that begins the noun is its owner (35家重庆高端机构), unless it is all of it
  const skipped = skips.startingAt(from);
  const name = tidy(text.slice(skipped !== undefined && skipped < noun.end ? skipped : from, noun.end));
  return name.length < 2 || (modifier > 0 && !isThing(name)) ? undefined : ofNamed(spot, name, noun.end);
}
/** The noun that a sum, a size or a number of people is an attribute of: 不足50平方米的展厅, 10万元的补贴. */
function ofNoun(spot) {
  const { scene, quantity } = spot;
  const { text, end, skips } = scene;
  if (text[quantity.end] !== "的" || (quantity.kind === "count" && !quantity.unit.endsWith("人"))) return undefined;
  const noun = nounFrom(text, quantity.end + 1, end, skips);
  const name = tidy(text.slice(noun.start, noun.end));
  return name.length > 1 ? ofNamed(spot, name, noun.end) : undefined;
}
function ofNamed({ quantity }, noun, end) {
  const suffix = quantity.kind === "size" ? (measureByUnit(quantity.unit) ?? "") : quantity.kind === "share" ? "占比" : "";
  return measure("after", noun, { start: quantity.start, end }, noun + suffix);
}
//# sourceMappingURL=measure.js.map
