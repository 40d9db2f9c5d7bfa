import { claimId, claimProblems, observationId, orient } from "@chengyu-atlas/model";
import { defined } from "../entry.js";
import { isProven } from "./precision.js";
/** The claim that a found relation makes; none where its ends resolved to something that the model does not let it join. */
export function claimsOf(found, idOf, kinds, evidence) {
  const { relation, status, date, title, role, amount, frame } = found;
  const [from, to] = [idOf(found.source), idOf(found.target)];
  if (from === undefined || to === undefined || from === to) return [];
  const [source, target] = orient(relation, from, to);
  // the guide to annotation calls the part that somebody plays a title as well; in the model it is a role
  const words = relation === "PARTICIPATED_IN" ? { role: role ?? title } : { title, role };
  const content = { relation, source, target, status, ...defined({ validFrom: date, ...words, amount }), method: `rule:${frame}` };
  const claim = { ...content, id: claimId(content), state: isProven(frame) ? "accepted" : "proposed", evidence: [evidence] };
  return claimProblems(claim, kinds).length === 0 ? [claim] : [];
}
/** The node that an indicator is about: an entity, or a place of the gazetteer that the text leaves unsaid (全市). */
export function subjectOf({ subject, subjectName }, entryOf, gazetteer) {
  return (subject === undefined ? undefined : entryOf(subject)) ?? gazetteer.canonical("Place", subjectName);
}
export function observationOf(found, subject, evidence) {
  const { measure, value, unit, bound, period } = found;
  const content = { subject, measure, value, unit, bound, ...defined({ period }) };
  return { ...content, id: observationId(content), evidence: [evidence] };
}
//# sourceMappingURL=records.js.map
