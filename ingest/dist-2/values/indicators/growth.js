import { clauseOf, nounOfClauseBefore, wordsBefore } from "./clause.js";
import { measure } from "./spot.js";
import { CHANGE, COMPARED } from "./words.js";

/** Where a clause begins to say of what a share is: A|占B的30%, A|达到B的3倍. */
const SHARE = /占(?!地(?!区|方)|比)|(?:达到|是|为|相当于)[^,]*的$/;
/** What a percentage or a multiple is said of: by how much it has changed, or its share in something else. */
export function growthOf(spot) {
  return changeOf(spot) ?? shareOf(spot);
}
/** What grows or shrinks: the noun before the verb, else what the number before measured, else the clause before. */
function subjectOf(spot, own) {
  return own || spot.carried.measure?.noun || nounOfClauseBefore(spot);
}
function changeOf(spot) {
  const { scene, quantity } = spot;
  const from = clauseOf(spot);
  const clause = scene.text.slice(from, quantity.start);
  const compared = COMPARED.exec(clause);
  const match = compared ?? CHANGE.exec(clause);
  if (!match) return undefined;
  const verb = compared ? match[1] : `${match[1]}${match[2]}`;
  const { start, words } = wordsBefore(spot, from, from + match.index);
  const noun = subjectOf(spot, words);
  return measure("change", noun, { start: words ? start : from, end: quantity.end }, `${noun}${verb}`);
}
function shareOf(spot) {
  const { scene, quantity } = spot;
  const from = clauseOf(spot);
  const at = scene.text.slice(from, quantity.start).search(SHARE);
  if (at < 0) return undefined;
  const { start, end, words } = wordsBefore(spot, from, from + at);
  const noun = subjectOf(spot, words);
  const quote = { start: Math.min(start, end), end: quantity.end };
  return noun ? measure("share", noun, quote, scene.text[from + at] === "占" ? `${noun}占比` : noun) : undefined;
}
//# sourceMappingURL=growth.js.map
