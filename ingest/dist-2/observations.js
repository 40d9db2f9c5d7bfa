import { observationId, observationProblems } from "@chengyu-atlas/model";
import { findEvidence, mergeById } from "./evidence.js";
/** Turns observation records into observations, the same statement once; refuses those that the model does not allow. */
export function buildObservations(items, scope, text, complaints) {
  const built = [];
  for (const { path, value } of items) {
    const evidence = findEvidence(value.evidence, text, complaints, path);
    const subject = scope.lookup(value.subject);
    if ("problem" in subject) {
      complaints.refuse([...path, "subject"], subject.problem);
      continue;
    }
    const { measure, value: number, unit, bound, period } = value;
    const content = { subject: subject.entry.id, measure, value: number, unit, bound, ...(period !== undefined && { period }) };
    const observation = { ...content, id: observationId(content), evidence };
    for (const problem of observationProblems(observation, new Set([observation.subject]))) {
      complaints.refuse([...path, problem.path], problem.message);
    }
    if (!complaints.has(path)) built.push(observation);
  }
  return mergeById(built);
}
//# sourceMappingURL=observations.js.map
