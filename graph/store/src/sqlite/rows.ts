import { bundle, type Claim, type Edge } from "@chengyu-atlas/model";
import type { StoredNode } from "../graph-store.js";
import { IN, list } from "./bulk.js";
import type { Clause } from "./clauses.js";
import { STATE_LIST } from "./codes.js";
import type { Connection } from "./connection.js";

/** A node and its degree in one parse. */
export function toNode(body: string, degree: number): StoredNode {
  return JSON.parse(`${body.slice(0, -1)},"degree":${degree}}`) as StoredNode;
}

export function toEdge(body: string): Edge {
  return JSON.parse(body) as Edge;
}

/** Claims by edge, with the documents that support them in number form: bundling only asks whether they are the same. */
export function claimsToBundle(db: Connection, edges: Iterable<number>, { sql, values }: Clause): ReadonlyMap<number, readonly Claim[]> {
  const query = `SELECT c.edge, c.state, c.body, (SELECT json_group_array(u.document) FROM support u WHERE u.claim = c.seq)
    FROM claim c WHERE c.edge ${IN} AND ${sql}`;
  const found = new Map<number, Claim[]>();
  for (const [edge, state, body, documents] of db.all<[number, number, string, string]>(query, list(edges), ...values)) {
    const claim = toClaim(body, state, documents);
    const group = found.get(edge);
    if (group) group.push(claim);
    else found.set(edge, [claim]);
  }
  return found;
}

export function toClaim(body: string, state: number, documents: string): Claim {
  const evidence = (JSON.parse(documents) as number[]).map((document) => ({ document: String(document), start: 0, end: 0 }));
  return { ...(JSON.parse(body) as Claim), state: STATE_LIST[state] ?? "rejected", evidence };
}

/** Edges as a filter sees them, by number: bundles of the claims that it chooses. */
export function bundlesOf(db: Connection, edges: readonly number[], onClaims: Clause): ReadonlyMap<number, Edge> {
  const found = new Map<number, Edge>();
  for (const [seq, claims] of claimsToBundle(db, edges, onClaims)) {
    const edge = bundle(claims);
    if (edge) found.set(seq, edge);
  }
  return found;
}
