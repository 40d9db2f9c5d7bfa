import { clauseOf, MARK } from "./clause.js";
import { measure } from "./spot.js";
import { measureByUnit } from "./words.js";

/** Words between which and a number a measure goes on: 由120平方公里扩大到200平方公里. */
const REACHES = /(?:达|至|到|为|从|由)[^,;。]{0,3}$/;
/** Whether a number follows the name of a place at once: 沙坪坝区16个. */
function ofPlace({ mentions }, at) {
  return mentions.some(({ kind, end }) => end === at && (kind === "Place" || kind === "Park"));
}
/** The measure of a number before, where this one goes on with it. */
export function carriedOn(spot) {
  const { scene, quantity: q, carried } = spot;
  const quote = { start: clauseOf(spot), end: q.end };
  const before = scene.text.slice(quote.start, q.start);
  const same = /的[是有为]$/.test(before) || ofPlace(scene, q.start) ? carried.byUnit.get(q.unit) : undefined;
  if (same) return measure("carried", same.noun, quote);
  const { quantity, measure: last } = carried;
  if (!quantity || !last) return undefined;
  const listed = /^[、和与]$/.test(scene.text.slice(quantity.end, q.start));
  const reaches = REACHES.test(before);
  const alike = quantity.unit.slice(-1) === q.unit.slice(-1) && (listed || reaches || q.kind !== "money");
  if (!alike && !(reaches && last.rule === "change")) return undefined;
  // 同比增长8%,达到236家: a level is that of the noun, not of its growth
  return measure("carried", last.noun, quote, last.rule === "change" && q.kind !== "share" ? last.noun : last.name);
}
/** A name that is itself what a list counts: 国家中心1个、云谷实验室2个. */
export function listedName({ scene, quantity: q, carried }, end) {
  const { text, mentions } = scene;
  const { quantity, measure: last } = carried;
  if (q.kind !== "count" || !quantity || last?.rule !== "before" || !/[、,]/.test(text[quantity.end] ?? "")) return undefined;
  const named = mentions.find((m) => m.end === end && m.start >= quantity.end && m.kind !== "Place" && m.kind !== "Park");
  if (!named || named.by === "pronoun" || MARK.test(text.slice(quantity.end + 1, named.start))) return undefined;
  return measure("before", text.slice(named.start, named.end), { start: named.start, end: q.end });
}
/** What the unit alone tells: 300人 are people; few things are told so. */
export function told(spot) {
  const { quantity: q } = spot;
  const name = q.kind === "count" && q.value < 10 ? undefined : measureByUnit(q.unit);
  return name === undefined ? undefined : measure("unit", name, { start: clauseOf(spot), end: q.end });
}
//# sourceMappingURL=carry.js.map
