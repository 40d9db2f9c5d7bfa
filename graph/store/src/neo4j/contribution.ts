import {
  AtlasError,
  CLAIM_FIELDS,
  type Claim,
  checkBundle,
  DOCUMENT_FIELDS,
  type DocumentBundle,
  type EdgeId,
  EVIDENCE_FIELDS,
  type Evidence,
  edgeId,
  OBSERVATION_FIELDS,
  type Observation,
  orient,
  partsOfEdgeId,
  type Receipt,
} from "@chengyu-atlas/model";
import { inPlace } from "../evidence.js";
import { fold } from "../search/fold.js";
import { int, PLANNED_ONCE, type Run, runFor } from "./connection.js";
import { keyOf } from "./keys.js";
import { observationKey } from "./observations.js";
import { changes, type Properties, type Row, toProperties } from "./properties.js";
import { claimOf } from "./rows.js";
import type { Saying } from "./saying.js";

/** An edge as writing names it: its id, and what finds it, as keys. */
export interface EdgeName {
  readonly id: EdgeId;
  readonly edge: string;
  readonly relation: string;
  readonly source: string;
  readonly target: string;
}

/** What the graph has of a document before a write. */
export interface Found {
  /** `null` where the document is new. */
  readonly hash: string | null;
  readonly pipeline: number | null;
}

/** What a document supports, by keys. */
export interface Contribution {
  readonly id: string;
  readonly nodes: readonly string[];
  readonly claims: readonly Row[];
  readonly observations: readonly string[];
}

/** A document, by its key, that takes the place of what it supported before. */
export interface Replacement {
  readonly key: string;
  /** `undefined` where it supports nothing yet. */
  readonly before: Contribution | undefined;
  /** `undefined` where it is taken back. */
  readonly next: Saying | undefined;
}

/**
 * Locks documents, which are made where there are none, and tells what is there of them. They are locked in the order of keys.
 * REMOVE of a property that is not there changes nothing, and locks.
 */
export async function lockDocuments(run: Run, keys: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  const rows = await runFor<Found & { readonly id: string }>(
    run,
    `${PLANNED_ONCE} UNWIND $rows AS id MERGE (d:Document {id: id}) REMOVE d.lock RETURN id, d.hash AS hash, d.pipeline AS pipeline`,
    [...keys].sort(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Locks documents that are there and reads what they support. */
export function lockAndRead(run: Run, keys: readonly string[]): Promise<readonly Contribution[]> {
  const supported = (label: string) => `MATCH (d)<-[:IN]-(:Evidence)<-[:SUPPORTED_BY]-(x:${label})`;
  return runFor<Contribution>(
    run,
    `UNWIND $rows AS id MATCH (d:Document {id: id}) REMOVE d.lock
     WITH d
     RETURN d.id AS id, [(d)-[:MENTIONS]->(n) | n.id] AS nodes,
       COLLECT { ${supported("Claim")} RETURN DISTINCT ${claimOf("x")} } AS claims,
       COLLECT { ${supported("Observation")} RETURN DISTINCT x.id } AS observations`,
    [...keys].sort(),
  );
}

/** Throws INVALID_INPUT naming every problem of a bundle. */
export function refuseProblems(bundle: DocumentBundle): void {
  const problems = checkBundle(bundle);
  if (problems.length === 0) return;
  const lines = problems.map(({ path, message }) => `${path}: ${message}`);
  throw new AtlasError("INVALID_INPUT", `The document "${bundle.document.id}" cannot be written.\n${lines.join("\n")}`);
}

/** The edge of an id. */
export function edgeName(id: EdgeId): EdgeName | undefined {
  const parts = partsOfEdgeId(id);
  return parts && { id, edge: keyOf(id), relation: parts.relation, source: keyOf(parts.source), target: keyOf(parts.target) };
}

/** Takes away all that documents support, but not yet what thereby lost its last support. */
export function unlink(run: Run, documents: readonly string[]): readonly Promise<unknown>[] {
  return [
    runFor(run, "UNWIND $rows AS id MATCH (:Document {id: id})<-[:IN]-(e:Evidence) DETACH DELETE e", documents),
    runFor(run, "UNWIND $rows AS id MATCH (:Document {id: id})-[m:MENTIONS]->() DELETE m", documents),
  ];
}

/** What a document's node holds beside its record. */
export function documentProperties(
  { document, text, mentions, claims, observations }: DocumentBundle,
  { hash, pipeline }: Receipt,
): Properties {
  return {
    ...{ text, folded: `${fold(document.title)}|${fold(text)}`, listedOn: document.publishedOn ?? "" },
    ...{ length: int(text.length), nodeCount: int(mentions.length), claimCount: int(claims.length) },
    ...{ observationCount: int(observations.length), hash, pipeline: int(pipeline) },
  };
}

/** Writes the records of documents, and their observations; nodes must be there. */
export function writeRecords(run: Run, documents: readonly Saying[]): readonly Promise<unknown>[] {
  const rows = documents.map(({ key, bundle, receipt }) => ({
    key,
    properties: { ...changes(DOCUMENT_FIELDS, bundle.document), ...documentProperties(bundle, receipt) },
  }));
  const observations = documents.flatMap(({ key, bundle }) =>
    bundle.observations.map((observation) => ({ document: key, ...observationParameter(observation) })),
  );
  return [
    runFor(run, `${PLANNED_ONCE} UNWIND $rows AS row MATCH (d:Document {id: row.key}) SET d += row.properties`, rows),
    runFor(
      run,
      `UNWIND $rows AS row MATCH (d:Document {id: row.document}), (n:Entity {id: row.properties.subject})
       MERGE (o:Observation {id: row.properties.id}) ON CREATE SET o = row.properties
       MERGE (o)-[:ABOUT]->(n)
       WITH o, d, row.evidence AS evidence
       UNWIND evidence AS place CREATE (o)-[:SUPPORTED_BY]->(e:Evidence)-[:IN]->(d) SET e = place`,
      observations,
    ),
  ];
}

/** A claim's node and those of its evidence. */
export function claimParameter(claim: Claim) {
  const [source, target] = orient(claim.relation, claim.source, claim.target);
  const edge = keyOf(edgeId(claim.relation, source, target));
  const properties = { ...toProperties(CLAIM_FIELDS, { ...claim, source, target }), edge };
  // a claim's own state is the strongest that a document gives it; each piece of evidence keeps its document's
  return { properties, evidence: evidenceParameters(claim.evidence, { state: claim.state }) };
}

/** An observation's node and those of its evidence. */
export function observationParameter(observation: Observation) {
  const properties = { ...toProperties(OBSERVATION_FIELDS, observation), sortKey: observationKey(observation) };
  return { properties, evidence: evidenceParameters(observation.evidence, {}) };
}

function evidenceParameters(evidence: readonly Evidence[], more: Properties): readonly Properties[] {
  return inPlace(evidence).map((place) => ({ ...toProperties(EVIDENCE_FIELDS, place), ...more }));
}
