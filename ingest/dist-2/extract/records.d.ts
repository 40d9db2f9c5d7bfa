import { type Claim, type Evidence, type Kind, type NodeId, type Observation } from "@chengyu-atlas/model";
import { type NodeEntry } from "../entry.js";
import type { Gazetteer } from "../gazetteer.js";
import type { FoundIndicator, FoundRelation } from "../reading/types.js";
/** The claim that a found relation makes; none where its ends resolved to something that the model does not let it join. */
export declare function claimsOf(
  found: FoundRelation,
  idOf: (entity: string) => NodeId | undefined,
  kinds: ReadonlyMap<NodeId, Kind>,
  evidence: Evidence,
): readonly Claim[];
/** The node that an indicator is about: an entity, or a place of the gazetteer that the text leaves unsaid (全市). */
export declare function subjectOf(
  { subject, subjectName }: FoundIndicator,
  entryOf: (entity: string) => NodeEntry | undefined,
  gazetteer: Gazetteer,
): NodeEntry | undefined;
export declare function observationOf(found: FoundIndicator, subject: NodeId, evidence: Evidence): Observation;
//# sourceMappingURL=records.d.ts.map
