import { type Observation, observationId, observationProblems } from "@chengyu-atlas/model";
import type { Complaints } from "./complaints.js";
import { findEvidence, mergeById, type Quotable } from "./evidence.js";
import type { ObservationInput } from "./schema.js";
import type { Scope } from "./scope.js";
import type { Item } from "./validate.js";

/** Turns observation records into observations, the same statement once; refuses those that the model does not allow. */
export function buildObservations(
  items: readonly Item<ObservationInput>[],
  scope: Scope,
  text: Quotable,
  complaints: Complaints,
): readonly Observation[] {
  const built: Observation[] = [];
  for (const { path, value } of items) {
    const evidence = findEvidence(value.evidence, text, complaints, path);
    const subject = scope.lookup(value.subject);
    if ("problem" in subject) {
      complaints.refuse([...path, "subject"], subject.problem);
      continue;
    }
    const { measure, value: number, unit, bound, period } = value;
    const content = { subject: subject.entry.id, measure, value: number, unit, bound, ...(period !== undefined && { period }) };
    const observation: Observation = { ...content, id: observationId(content), evidence };
    for (const problem of observationProblems(observation, new Set([observation.subject]))) {
      complaints.refuse([...path, problem.path], problem.message);
    }
    if (!complaints.has(path)) built.push(observation);
  }
  return mergeById(built);
}
