import { RELATION_NAMES, type State } from "@chengyu-atlas/model";
import { type Run, runFor } from "./connection.js";
import type { EdgeName } from "./contribution.js";
import { typesOf } from "./edge-match.js";
import type { Row } from "./properties.js";
import { claimOf } from "./rows.js";

/** What a write touched; nodes as keys. */
export interface Touched {
  readonly nodes: readonly string[];
  readonly edges: readonly EdgeName[];
  /** Claims and observations that may have lost their last support. */
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

/** A node, and what documents say of it, each wording with the first of them. */
export interface NodeRow {
  readonly id: string;
  readonly long: string | null;
  readonly degree: number | null;
  readonly said: readonly { readonly body: string | null; readonly document: string | null }[];
}

/** A claim, with the states that documents give it. */
export interface ClaimRow {
  readonly edge: string;
  readonly claim: Row;
  readonly states: readonly State[];
  readonly documents: readonly string[];
}

/** Statements that are started together reach the server in this order and come back in one journey. */
export function readTouched(run: Run, { nodes, edges, claims, observations }: Touched) {
  const unsupported = (label: string) =>
    `UNWIND $rows AS id MATCH (x:${label} {id: id}) WHERE NOT (x)-[:SUPPORTED_BY]->() DETACH DELETE x RETURN id`;
  return Promise.all([
    runFor<{ readonly id: string }>(run, unsupported("Claim"), claims),
    runFor<{ readonly id: string }>(run, unsupported("Observation"), observations),
    // of documents that say the same only the first counts, so that a node that all mention stays cheap
    runFor<NodeRow>(
      run,
      `UNWIND $rows AS id MATCH (n:Entity {id: id})
       CALL (n) { MATCH (n)<-[m:MENTIONS]-(d) WITH m.body AS body, min(d.id) AS document RETURN collect({body: body, document: document}) AS said }
       RETURN id, n.long AS long, n.degree AS degree, said`,
      nodes,
    ),
    runFor<ClaimRow>(
      run,
      `UNWIND $rows AS edge MATCH (c:Claim {edge: edge})-[:SUPPORTED_BY]->(e)
       RETURN edge, ${claimOf("c")} AS claim, collect(DISTINCT e.state) AS states, collect(DISTINCT e.document) AS documents`,
      edges.map(({ edge }) => edge),
    ),
    runFor<{ readonly edge: string; readonly state: State }>(run, `${KNOWN} RETURN edge.edge AS edge, r.state AS state`, edges),
  ]);
}

/** Binds `r` to the relationship of each row, among all that lead from its source to its target. */
export const KNOWN = `UNWIND $rows AS edge MATCH (a:Entity {id: edge.source})-[r${typesOf(RELATION_NAMES)}]->(b:Entity {id: edge.target})
 WHERE type(r) = edge.relation`;
