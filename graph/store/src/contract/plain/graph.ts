import {
  bundle,
  type Claim,
  compareText,
  type DocumentBundle,
  type DocumentRecord,
  type Edge,
  edgeId,
  foldMentions,
  type GraphNode,
  type Observation,
  relationRank,
  STATES,
  type State,
} from "@chengyu-atlas/model";
import { claimAsKept, inPlace } from "../../evidence.js";
import type { StoredNode } from "../../graph-store.js";
import { groupBy } from "../../group.js";

/** The whole graph that a set of documents makes, computed from nothing. */
export interface PlainGraph {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  /** By node: the documents that mention it, in order. */
  readonly mentionedBy: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, DocumentRecord>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By edge: its claims in order of id. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly observations: readonly Observation[];
}

const STRENGTH = Object.keys(STATES) as readonly State[];

export function plainGraph(bundles: readonly DocumentBundle[]): PlainGraph {
  const mentions = groupBy(
    bundles.flatMap(({ document, mentions: all }) => all.map((mention) => ({ document: document.id, mention }))),
    ({ mention }) => mention.id,
  );
  const claims = new Map<string, Claim>();
  for (const claim of bundles.flatMap((b) => b.claims.map(claimAsKept))) {
    const before = claims.get(claim.id);
    const state = STRENGTH.find((s) => s === claim.state || s === before?.state) ?? claim.state;
    claims.set(claim.id, { ...claim, state, evidence: inPlace([...(before?.evidence ?? []), ...claim.evidence]) });
  }
  const observations = new Map<string, Observation>();
  for (const observation of bundles.flatMap((b) => b.observations)) {
    const before = observations.get(observation.id);
    observations.set(observation.id, { ...observation, evidence: inPlace([...(before?.evidence ?? []), ...observation.evidence]) });
  }
  const sorted = [...claims.values()].sort((a, b) => compareText(a.id, b.id));
  const claimsOf = groupBy(sorted, (claim) => edgeId(claim.relation, claim.source, claim.target));
  const degree = new Map<string, number>();
  for (const some of claimsOf.values()) {
    const edge = bundle(some);
    if (edge?.state !== "accepted") continue;
    for (const end of [edge.source, edge.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const nodes = new Map<string, StoredNode>();
  for (const [id, said] of mentions) nodes.set(id, { ...(foldMentions(said) as GraphNode), degree: degree.get(id) ?? 0 });
  return {
    nodes,
    mentionedBy: new Map([...mentions].map(([id, said]) => [id, said.map((m) => m.document).sort(compareText)])),
    sources: new Map(bundles.map(({ document }) => [document.id, document])),
    claims,
    claimsOf,
    observations: [...observations.values()].sort(
      (a, b) =>
        compareText(a.subject, b.subject) ||
        compareText(a.measure, b.measure) ||
        compareText(a.period ?? "", b.period ?? "") ||
        compareText(a.id, b.id),
    ),
  };
}

/** Relations in the model's order, then source, then target. */
export function compareEdges(a: Edge, b: Edge): number {
  return relationRank(a.relation) - relationRank(b.relation) || compareText(a.source, b.source) || compareText(a.target, b.target);
}
