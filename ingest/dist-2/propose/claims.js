import { claimId, claimProblems, edgeId, orient } from "@chengyu-atlas/model";
import { defined } from "../entry.js";
/**
 * The claims that a model's proposals make. Each waits for a person: none is ever accepted here. What rules found already, and what the
 * model does not allow once the ends are nodes, is left out.
 */
export function proposedClaims(proposed, byRules, idOf, kinds, evidenceOf) {
  const known = new Set(byRules.map(({ relation, source, target }) => edgeId(relation, source, target)));
  return proposed.flatMap(({ relation, status, title, quote, method, ...ends }) => {
    const [from, to] = [idOf(ends.source), idOf(ends.target)];
    if (from === undefined || to === undefined || known.has(edgeId(relation, from, to))) return [];
    const [source, target] = orient(relation, from, to);
    const words = relation === "PARTICIPATED_IN" ? { role: title } : { title };
    const content = { relation, source, target, status, ...defined(words), method };
    const claim = { ...content, id: claimId(content), state: "proposed", evidence: [evidenceOf(quote)] };
    return claimProblems(claim, kinds).length === 0 ? [claim] : [];
  });
}
//# sourceMappingURL=claims.js.map
