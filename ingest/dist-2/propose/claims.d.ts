import { type Claim, type Evidence, type Kind, type NodeId } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { ProposedRelation } from "./judge.js";
/**
 * The claims that a model's proposals make. Each waits for a person: none is ever accepted here. What rules found already, and what the
 * model does not allow once the ends are nodes, is left out.
 */
export declare function proposedClaims(
  proposed: readonly ProposedRelation[],
  byRules: readonly Claim[],
  idOf: (entity: string) => NodeId | undefined,
  kinds: ReadonlyMap<NodeId, Kind>,
  evidenceOf: (quote: Range) => Evidence,
): readonly Claim[];
//# sourceMappingURL=claims.d.ts.map
