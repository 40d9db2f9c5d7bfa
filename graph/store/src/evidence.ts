import { type Claim, compareText, type Evidence, orient } from "@chengyu-atlas/model";

/**
 * A claim in the one form in which it is kept: documents may tell of a symmetric relation from either side, and give
 * evidence in any order.
 */
export function claimAsKept(claim: Claim): Claim {
  const [source, target] = orient(claim.relation, claim.source, claim.target);
  return { ...claim, source, target, evidence: inPlace(claim.evidence) };
}

/** Evidence in order of document and place, each place once. */
export function inPlace(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const ordered = [...evidence].sort((a, b) => compareText(a.document, b.document) || a.start - b.start || a.end - b.end);
  return ordered.filter((e, i) => {
    const before = ordered[i - 1];
    return before === undefined || before.document !== e.document || before.start !== e.start || before.end !== e.end;
  });
}
