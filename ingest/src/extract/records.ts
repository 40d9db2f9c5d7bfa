import {
  type Claim,
  claimId,
  claimProblems,
  type Evidence,
  type Kind,
  type NodeId,
  type Observation,
  observationId,
  orient,
} from "@chengyu-atlas/model";
import { defined, type NodeEntry } from "../entry.js";
import type { Gazetteer } from "../gazetteer.js";
import type { FoundIndicator, FoundRelation } from "../reading/types.js";
import { isProven } from "./precision.js";

/** The claim that a found relation makes; none where its ends resolved to something that the model does not let it join. */
export function claimsOf(
  found: FoundRelation,
  idOf: (entity: string) => NodeId | undefined,
  kinds: ReadonlyMap<NodeId, Kind>,
  evidence: Evidence,
): readonly Claim[] {
  const { relation, status, date, title, role, amount, frame } = found;
  const [from, to] = [idOf(found.source), idOf(found.target)];
  if (from === undefined || to === undefined || from === to) return [];
  const [source, target] = orient(relation, from, to);
  // the guide to annotation calls the part that somebody plays a title as well; in the model it is a role
  const words = relation === "PARTICIPATED_IN" ? { role: role ?? title } : { title, role };
  const content = { relation, source, target, status, ...defined({ validFrom: date, ...words, amount }), method: `rule:${frame}` };
  const claim: Claim = { ...content, id: claimId(content), state: isProven(frame) ? "accepted" : "proposed", evidence: [evidence] };
  return claimProblems(claim, kinds).length === 0 ? [claim] : [];
}

/** The node that an indicator is about: an entity, or a place of the gazetteer that the text leaves unsaid (全市). */
export function subjectOf(
  { subject, subjectName }: FoundIndicator,
  entryOf: (entity: string) => NodeEntry | undefined,
  gazetteer: Gazetteer,
): NodeEntry | undefined {
  return (subject === undefined ? undefined : entryOf(subject)) ?? gazetteer.canonical("Place", subjectName);
}

export function observationOf(found: FoundIndicator, subject: NodeId, evidence: Evidence): Observation {
  const { measure, value, unit, bound, period } = found;
  const content = { subject, measure, value, unit, bound, ...defined({ period }) };
  return { ...content, id: observationId(content), evidence: [evidence] };
}
