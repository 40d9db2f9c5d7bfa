import { bundle, type Claim, type Edge, edgeId, type Relation } from "@chengyu-atlas/model";
import type { StoredNode } from "../graph-store.js";
import { groupBy } from "../group.js";
import { IN, list } from "./bulk.js";
import type { Clause } from "./clauses.js";
import { relationAt, STATE_LIST, STATUS_LIST } from "./codes.js";
import type { Connection } from "./connection.js";

/** A node and its degree in one parse. */
export function toNode(body: string, degree: number): StoredNode {
  return JSON.parse(`${body.slice(0, -1)},"degree":${degree}}`) as StoredNode;
}

/** The same of a body that is parsed already, and is nobody else's. */
export function withDegree(body: object, degree: number): StoredNode {
  return Object.assign(body, { degree }) as StoredNode;
}

/** What an edge is known by: its relation and the ids of its ends. */
export interface Ends {
  readonly rank: number;
  readonly source: string;
  readonly target: string;
}

/** What is kept of an edge beside its ends, state and status. */
export function edgeBody({
  id: _id,
  relation: _relation,
  source: _source,
  target: _target,
  state: _state,
  status: _status,
  ...body
}: Edge): string {
  return JSON.stringify(body);
}

export function toEdge(ends: Ends, state: number, status: number, body: string): Edge {
  return withEnds(ends, state, status, JSON.parse(body));
}

/** The same of a body that is parsed already. */
export function withEnds({ rank, source, target }: Ends, state: number, status: number, body: object): Edge {
  const relation = relationAt(rank);
  return {
    id: edgeId(relation, source, target),
    relation,
    source,
    target,
    status: STATUS_LIST[status] ?? "planned",
    state: STATE_LIST[state] ?? "rejected",
    ...(body as Pick<Edge, "claimCount" | "documentCount" | "disputes">),
  };
}

/** What is kept of a claim beside its edge, state and status. */
export function claimBody(claim: Claim): string {
  const { validFrom, validTo, title, role, amount, method } = claim;
  return JSON.stringify({ validFrom, validTo, title, role, amount, method });
}

type ClaimRow = readonly [id: string, state: number, status: number, body: string];

export function toClaim({ rank, source, target }: Ends, [id, state, status, body]: ClaimRow, evidence: Claim["evidence"]): Claim {
  const relation: Relation = relationAt(rank);
  const rest = JSON.parse(body) as Pick<Claim, "method">;
  return {
    id,
    relation,
    source,
    target,
    status: STATUS_LIST[status] ?? "planned",
    state: STATE_LIST[state] ?? "rejected",
    ...rest,
    evidence,
  };
}

/** Evidence that names documents by number and no place: bundling only asks whether documents are the same. */
export function sameDocuments(documents: string): Claim["evidence"] {
  return (JSON.parse(documents) as number[]).map((document) => ({ document: String(document), start: 0, end: 0 }));
}

/** Edges as a filter sees them, by number: bundles of the claims that it chooses. */
export function bundlesOf(db: Connection, edges: ReadonlyMap<number, Ends>, { sql, values }: Clause): ReadonlyMap<number, Edge> {
  const query = `SELECT c.edge, c.id, c.state, c.status, c.body, (SELECT json_group_array(u.document) FROM support u WHERE u.claim = c.seq)
    FROM claim c WHERE c.edge ${IN} AND ${sql}`;
  type Row = readonly [edge: number, ...ClaimRow, documents: string];
  const rows = db.all<Row>(query, list(edges.keys()), ...values);
  const found = new Map<number, Edge>();
  for (const [seq, group] of groupBy(rows, ([edge]) => edge)) {
    const ends = edges.get(seq);
    const claims =
      ends && group.map(([, id, state, status, body, documents]) => toClaim(ends, [id, state, status, body], sameDocuments(documents)));
    const edge = claims && bundle(claims);
    if (edge) found.set(seq, edge);
  }
  return found;
}
