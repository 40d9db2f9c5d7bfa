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
  OBSERVATION_FIELDS,
  type Observation,
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
const SUMMARY = ["claimCount", "documentCount", "disputes", RELATION] as const;
const EDGE = shape(SUMMARY_FIELDS, ...SUMMARY);
const EDGE_WITH_CLAIMS = shape(SUMMARY_FIELDS, ...SUMMARY, "documents", "said");

/** An edge's summary; with `claims`, all that its claims say too. */
export const edgeOf = (variable: string, claims = false) => (claims ? EDGE_WITH_CLAIMS : EDGE).of(variable);
export const toEdge = (row: Row) => EDGE.read(row) as unknown as Edge;

/** The ends of an edge, of either shape. */
export const toEnds = (row: Row) => EDGE.read(row) as unknown as Pick<Edge, "source" | "target">;

/** An edge's summary, the keys of its documents, and what its claims say where that is more. */
export function toEdgeWithClaims(row: Row) {
  type Whole = Edge & { readonly documents: readonly string[]; readonly said?: string };
  const { documents, said, ...edge } = EDGE_WITH_CLAIMS.read(row) as unknown as Whole;
  return { edge: edge as Edge, documents, said };
}

export function edgeProperties(edge: Edge): Properties {
  const { claimCount, documentCount, disputes } = edge;
  return { ...toProperties(SUMMARY_FIELDS, edge), claimCount: int(claimCount), documentCount: int(documentCount), disputes };
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
