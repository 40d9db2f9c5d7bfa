import {
  CLAIM_FIELDS,
  type Claim,
  DOCUMENT_FIELDS,
  type Edge,
  type EdgeId,
  EVIDENCE_FIELDS,
  type Evidence,
  edgeId,
  NODE_FIELDS,
  type NodeId,
  OBSERVATION_FIELDS,
  type Observation,
  orient,
  type Relation,
} from "@chengyu-atlas/model";
import { inPlace } from "../evidence.js";
import type { StoredDocument, StoredNode } from "../graph-store.js";
import { int } from "./connection.js";
import { type Properties, RELATION, type Row, shape, toProperties } from "./properties.js";

// each `…Of` is what a query returns of a variable, each `to…` the record in such a row

const NODE = shape(NODE_FIELDS, "degree");
export const nodeOf = NODE.of;
export const toNode = (row: Row) => NODE.read(row) as unknown as StoredNode;

const { relation: _relation, method: _method, ...SUMMARY_FIELDS } = CLAIM_FIELDS;
const { id: _id, source: _source, target: _target, ...BETWEEN_FIELDS } = SUMMARY_FIELDS;
const SUMMARY = ["claimCount", "documentCount", "disputes", RELATION] as const;
const CLAIMS = ["documents", "said"] as const;
const EDGE = { plain: shape(SUMMARY_FIELDS, ...SUMMARY), claims: shape(SUMMARY_FIELDS, ...SUMMARY, ...CLAIMS) };
const BETWEEN = { plain: shape(BETWEEN_FIELDS, ...SUMMARY), claims: shape(BETWEEN_FIELDS, ...SUMMARY, ...CLAIMS) };

/** An edge's summary and, where they were asked for, the keys of its documents, and what its claims say where that is more. */
export interface EdgeRead {
  readonly edge: Edge;
  readonly documents?: readonly string[];
  readonly said?: string;
  /** What filters asked beyond that. */
  readonly more?: Row;
}

/** What is read of an edge beside its summary: all that its claims say, and with `more`, a list of what filters ask beyond that. */
export type Claims = boolean | { readonly more: (variable: string) => string };
type Asked = Claims | undefined;
const kindOf = (claims: Asked) => (claims ? "claims" : "plain");

/** What is asked beyond a shape comes last in a row. */
function withMore(list: string, variable: string, claims: Asked): string {
  return typeof claims === "object" ? `${list.slice(0, -1)}, ${claims.more(variable)}]` : list;
}

const moreIn = (row: Row, claims: Asked) => (typeof claims === "object" ? { more: row[row.length - 1] as Row } : undefined);

/** An edge's summary; with `claims`, all that its claims say too. */
export const edgeOf = (variable: string, claims?: Asked) => withMore(EDGE[kindOf(claims)].of(variable), variable, claims);
export const readEdge = (row: Row, claims?: Asked) => ({ ...edgeRead(EDGE[kindOf(claims)].read(row)), ...moreIn(row, claims) });
export const toEdge = (row: Row) => readEdge(row).edge;

/** The same without the ends, the longest strings of it, for an edge between two nodes that are known. */
export const edgeBetweenOf = (variable: string, claims?: Asked) => withMore(BETWEEN[kindOf(claims)].of(variable), variable, claims);

export function readEdgeBetween(row: Row, [from, to]: readonly [NodeId, NodeId], claims?: Asked): EdgeRead {
  const record = BETWEEN[kindOf(claims)].read(row);
  const relation = record[RELATION] as Relation;
  const [source, target] = orient(relation, from, to);
  return { ...edgeRead({ ...record, id: edgeId(relation, source, target), source, target }), ...moreIn(row, claims) };
}

/** What an edge says beside its ends. */
export type EdgeBody = Omit<Edge, "id" | "source" | "target">;
export const readEdgeBody = (row: Row): EdgeBody => edgeRead(BETWEEN.plain.read(row)).edge;

function edgeRead(record: Readonly<Record<string, unknown>>): EdgeRead {
  const { documents, said, ...edge } = record as unknown as Edge & Omit<EdgeRead, "edge">;
  return { edge: edge.disputes === undefined ? { ...edge, disputes: [] } : edge, ...(documents && { documents }), ...(said && { said }) };
}

/** The fields of an edge's summary, and what stands beside them on its relationship. */
export const RELATIONSHIP_FIELDS = SUMMARY_FIELDS;

export function edgeProperties(edge: Edge): Properties {
  const { claimCount, documentCount, disputes } = edge;
  const counts = { claimCount: int(claimCount), documentCount: int(documentCount) };
  return { ...toProperties(SUMMARY_FIELDS, edge), ...counts, ...(disputes.length > 0 && { disputes }) };
}

const CLAIM = shape(CLAIM_FIELDS);
export const claimOf = CLAIM.of;

export function toClaim(claim: Row, evidence: readonly Row[]): Claim {
  return { ...toStatement(claim), evidence: toEvidence(evidence) };
}

/** A claim without its evidence. */
export const toStatement = (claim: Row) => CLAIM.read(claim) as unknown as Omit<Claim, "evidence">;

/** The edge that a claim is of. */
export function edgeIdOf(claim: Row): EdgeId {
  const { relation, source, target } = toStatement(claim);
  return edgeId(relation, source, target);
}

const OBSERVATION = shape(OBSERVATION_FIELDS);
export const observationOf = OBSERVATION.of;

export function toObservation(observation: Row, evidence: readonly Row[]): Observation {
  return { ...(OBSERVATION.read(observation) as unknown as Omit<Observation, "evidence">), evidence: toEvidence(evidence) };
}

const EVIDENCE = shape(EVIDENCE_FIELDS);
export const evidenceOf = (owner: string) => `[(${owner})-[:SUPPORTED_BY]->(e:Evidence) | ${EVIDENCE.of("e")}]`;

function toEvidence(rows: readonly Row[]): readonly Evidence[] {
  return inPlace(rows.map((row) => EVIDENCE.read(row) as unknown as Evidence));
}

const DOCUMENT = shape(DOCUMENT_FIELDS, "length", "nodeCount", "claimCount", "observationCount");
export const documentOf = DOCUMENT.of;
export const toDocument = (row: Row) => DOCUMENT.read(row) as unknown as StoredDocument;
