import type { Relation, Status } from "@chengyu-atlas/model";
import type { RelationDetailQuery } from "../../api/documents.generated.js";

export type RelationDetail = NonNullable<RelationDetailQuery["relation"]>;
export type Claim = RelationDetail["claims"][number];

export type StageName = "signed" | "building" | "built" | "intended" | "started" | "agreed" | "held" | "ended";

/** One stage of a relation and the claims that say it was reached. None: not reported. */
export interface Stage {
  readonly name: StageName;
  readonly claims: readonly Claim[];
}

/** Which stage each status stands for. A status that no claim gives leaves its stage hollow; no stage follows from another. */
function course(relation: Relation): readonly (readonly [StageName, Status | null])[] {
  switch (relation) {
    case "CO_BUILT":
      return [
        ["signed", "planned"],
        ["building", null],
        ["built", "done"],
      ];
    case "SIGNED_WITH":
      return [
        ["intended", "planned"],
        ["agreed", "done"],
      ];
    case "PARTICIPATED_IN":
    case "ISSUED":
      return [
        ["intended", "planned"],
        ["held", "done"],
      ];
    default:
      return [
        ["intended", "planned"],
        ["started", "done"],
      ];
  }
}

export function stagesOf(relation: Relation, claims: readonly Claim[]): readonly Stage[] {
  const counted = claims.filter(({ state }) => state !== "rejected");
  const stages = course(relation).map(([name, status]) => ({ name, claims: counted.filter((claim) => claim.status === status) }));
  const ended = counted.filter(({ status }) => status === "ended");
  return ended.length > 0 ? [...stages, { name: "ended", claims: ended }] : stages;
}
