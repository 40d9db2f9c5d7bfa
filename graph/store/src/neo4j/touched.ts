import { RELATION_NAMES, type State } from "@chengyu-atlas/model";
import { PLANNED_ONCE, type Run, runFor } from "./connection.js";
import { typesOf } from "./edge-match.js";
import type { Row } from "./properties.js";
import { claimOf } from "./rows.js";

/** A node as it is before a write. */
export interface NodeRow {
  readonly id: string;
  /** By which it is found at once within the transaction. */
  readonly element: string;
  readonly long: string | null;
  /** `null` where it is new. */
  readonly degree: number | null;
  /** What documents that stay say of it: each wording, and the key of the first of them. */
  readonly said: readonly (readonly [body: string, document: string])[];
}

/** A claim as it is before a write, with the documents, by key, that support it and the states that they give it. */
export interface ClaimRow {
  readonly edge: string;
  readonly claim: Row;
  readonly support: readonly (readonly [document: string, state: State])[];
}

/**
 * Locks nodes, makes those that are missing, and tells what is said of them by documents other than `without`. Whatever is
 * refolded stands between locked nodes, and all writers lock in the order of keys, so that none loses what another wrote and
 * none waits for one that waits for it.
 */
export function lockNodes(run: Run, keys: readonly string[], without: readonly string[]): Promise<readonly NodeRow[]> {
  // of documents that say the same only the first counts, so that a node that all mention stays cheap
  return runFor<NodeRow>(
    run,
    `${PLANNED_ONCE} UNWIND $rows AS id MERGE (n:Entity {id: id}) REMOVE n.lock
     WITH n
     RETURN n.id AS id, elementId(n) AS element, n.long AS long, n.degree AS degree, COLLECT {
       MATCH (n)<-[m:MENTIONS]-(d) ${without.length === 0 ? "" : "WHERE NOT d.id IN $without"}
       WITH m.body AS body, min(d.id) AS document RETURN [body, document]
     } AS said`,
    [...keys].sort(),
    without.length === 0 ? {} : { without },
  );
}

/** The claims of edges, by the edges' keys. */
export function claimsOf(run: Run, edges: readonly string[]): Promise<readonly ClaimRow[]> {
  return runFor<ClaimRow>(
    run,
    `${PLANNED_ONCE} UNWIND $rows AS edge MATCH (c:Claim {edge: edge})-[:SUPPORTED_BY]->(e) USING INDEX SEEK c:Claim(edge)
     RETURN edge, ${claimOf("c")} AS claim, collect(DISTINCT [e.document, e.state]) AS support`,
    edges,
  );
}

/** Binds `r` to the relationship of each row, among all that lead from its source to its target; both as elements. */
export const KNOWN = `UNWIND $rows AS edge MATCH (a)-[r${typesOf(RELATION_NAMES)}]->(b)
 WHERE elementId(a) = edge.source AND elementId(b) = edge.target AND type(r) = edge.relation`;
