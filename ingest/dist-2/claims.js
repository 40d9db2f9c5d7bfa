import { claimId, claimProblems, fits, orient, relationSpec } from "@chengyu-atlas/model";
import { defined } from "./entry.js";
import { findEvidence, mergeById } from "./evidence.js";
import { aKind } from "./names.js";

/** Fields of a claim by the names that the record format gives them. */
const FIELD = { validFrom: "from", validTo: "to" };
/** Fields that belong to one relation. */
const OWNERS = { title: "AFFILIATED_WITH", role: "PARTICIPATED_IN" };
/** Turns claim records into claims that `method` has made; refuses those that the model does not allow. */
export function buildClaims(items, scope, text, complaints, method = "curated") {
  const order = [];
  for (const { path, value } of items) {
    const refuse = (field, problem) => complaints.refuse([...path, field], problem);
    const evidence = findEvidence(value.evidence, text, complaints, path);
    for (const [field, owner] of Object.entries(OWNERS)) {
      if (value[field] !== undefined && value.relation !== owner) refuse(field, `is of ${owner} alone`);
    }
    const source = scope.lookup(value.source);
    const target = scope.lookup(value.target);
    if ("problem" in source) refuse("source", source.problem);
    if ("problem" in target) refuse("target", target.problem);
    if ("problem" in source || "problem" in target) continue;
    const misfit = fitProblem(value.relation, source.entry, target.entry);
    if (misfit !== undefined) refuse("relation", misfit);
    const claim = claimOf(value, source.entry, target.entry, evidence, method);
    if (misfit === undefined) {
      const known = new Map([source.entry, target.entry].map(({ id, kind }) => [id, kind]));
      for (const problem of claimProblems(claim, known)) refuse(FIELD[problem.path] ?? problem.path, problem.message);
    }
    if (!complaints.has(path)) order.push(claim);
  }
  return { claims: mergeById(order), order };
}
function claimOf(value, from, to, evidence, method) {
  const [source, target] = orient(value.relation, from.id, to.id);
  const { relation, status, title, role, amount } = value;
  const optional = defined({ validFrom: value.from, validTo: value.to, title, role, amount });
  const content = { relation, source, target, status, ...optional, method };
  return { ...content, id: claimId(content), state: "accepted", evidence };
}
function fitProblem(relation, from, to) {
  if (fits(relation, from.kind, to.kind)) return undefined;
  const spec = relationSpec(relation);
  const also = (spec.also ?? []).map(([a, b]) => `, also from ${a} to ${b}`).join("");
  const turned = fits(relation, to.kind, from.kind) ? "; turn source and target around?" : "";
  return (
    `${relation} leads from ${spec.from.join(", ")} to ${spec.to.join(", ")}${also}; ` +
    `"${from.name}" is ${aKind(from.kind)} and "${to.name}" ${aKind(to.kind)}${turned}`
  );
}
//# sourceMappingURL=claims.js.map
