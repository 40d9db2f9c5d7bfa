import { normaliseName } from "@chengyu-atlas/model";

/** What people put between a province, its city and its district. */
const BETWEEN = /[\s\-/·>,，]/gu;
/**
 * A place as the gazetteer names it, where a cell has the places above it before its own name: 重庆市渝北区 is 渝北区. Any other name
 * comes back as it is.
 */
export function placeName(name, gazetteer) {
  return resolve(normaliseName(name).replace(BETWEEN, ""), gazetteer)?.name ?? name;
}
function resolve(name, gazetteer) {
  const whole = gazetteer.canonical("Place", name);
  if (whole) return whole;
  // 2: no place has a name of one character
  for (let cut = 2; cut <= name.length - 2 && cut <= 12; cut++) {
    const above = gazetteer.canonical("Place", name.slice(0, cut));
    const rest = above && resolve(name.slice(cut), gazetteer);
    if (rest && liesIn(rest, above.id, gazetteer)) return rest;
  }
  return undefined;
}
function liesIn(place, above, gazetteer) {
  for (let at = place, steps = 0; at !== undefined && steps < 8; steps++) {
    if (at.place === above) return true;
    at = at.place === undefined ? undefined : gazetteer.get(at.place);
  }
  return false;
}
//# sourceMappingURL=place-name.js.map
