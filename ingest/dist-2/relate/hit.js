import { matches } from "./pattern.js";
/** All places where a pattern fits a tape. */
export function hitsOf(pattern, tape) {
  const hits = [];
  for (const match of matches(pattern, tape.text)) {
    const groups = match.indices?.groups ?? {};
    const [start, end] = match.indices?.[0] ?? [match.index, match.index + match[0].length];
    const found = new Map();
    for (const { name } of pattern.slots) if (groups[name]) found.set(name, groups[name]);
    hits.push({ start, end, verb: groups["verb"] ?? [start, end], slots: found });
  }
  return hits;
}
/** The words of the verb. */
export function verbWords(tape, hit) {
  return tape.text.slice(hit.verb[0], hit.verb[1]);
}
/** The first sum of money of a hit. */
export function sumIn(tape, hit) {
  for (let i = hit.start; i < hit.end; i++) {
    const amount = tape.pieces.get(i)?.amount;
    if (amount) return amount;
  }
  return undefined;
}
//# sourceMappingURL=hit.js.map
