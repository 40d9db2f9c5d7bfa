import {
  AtlasError,
  CLAIM_FIELDS,
  type Claim,
  canonicalJson,
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
  PIPELINE_VERSION,
  partsOfEdgeId,
  type Receipt,
} from "@chengyu-atlas/model";
import { inPlace } from "../evidence.js";
import { fold } from "../search/fold.js";
import { int, type Run, runFor } from "./connection.js";
import { keyOf } from "./keys.js";
import { observationKey } from "./observations.js";
import { changes, type Properties, type Row, toProperties } from "./properties.js";
import { claimOf } from "./rows.js";

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
  /** Keys. */
  readonly nodes: readonly string[];
  readonly claims: readonly Row[];
  readonly observations: readonly string[];
}

// REMOVE of a property that is not there changes nothing, and locks
const LOCK_AND_READ = `
REMOVE d.lock
WITH d
RETURN d.hash AS hash, d.pipeline AS pipeline,
  [(d)-[:MENTIONS]->(n) | n.id] AS nodes,
  COLLECT { MATCH (d)<-[:IN]-(:Evidence)<-[:SUPPORTED_BY]-(c:Claim) RETURN DISTINCT ${claimOf("c")} } AS claims,
  COLLECT { MATCH (d)<-[:IN]-(:Evidence)<-[:SUPPORTED_BY]-(o:Observation) RETURN DISTINCT o.id } AS observations`;

/** Locks a document, which is made where there is none, and reads what it supports. */
export async function lockDocument(run: Run, id: string): Promise<Found | undefined> {
  return (await run<Found>(`MERGE (d:Document {id: $id}) ${LOCK_AND_READ}`, { id: keyOf(id) }))[0];
}

/** Locks a document that is there. */
export async function lockKnownDocument(run: Run, id: string): Promise<Found | undefined> {
  return (await run<Found>(`MATCH (d:Document {id: $id}) ${LOCK_AND_READ}`, { id: keyOf(id) }))[0];
}

/**
 * Locks nodes, and makes those that are missing. Whatever is refolded stands between locked nodes, and all writers lock
 * in the order of keys, so that none loses what another wrote and none waits for one that waits for it.
 */
export function lockNodes(run: Run, keys: readonly string[]): Promise<unknown> {
  return runFor(run, "UNWIND $rows AS id MERGE (n:Entity {id: id}) REMOVE n.lock", [...keys].sort());
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

/** Takes away all that a document supports, but not yet what thereby lost its last support. */
export function unlink(run: Run, document: string): readonly Promise<unknown>[] {
  const parameters = { document: keyOf(document) };
  return [
    run("MATCH (:Document {id: $document})<-[:IN]-(e:Evidence) DETACH DELETE e", parameters),
    run("MATCH (:Document {id: $document})-[m:MENTIONS]->() DELETE m", parameters),
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

/** Writes a document and all that it supports; nodes must be there. */
export function link(
  run: Run,
  { document, text, mentions, claims, observations }: DocumentBundle,
  receipt: Receipt,
): readonly Promise<unknown>[] {
  const id = keyOf(document.id);
  const properties = {
    ...changes(DOCUMENT_FIELDS, document),
    ...documentProperties({ document, text, mentions, claims, observations }, { ...receipt, pipeline: PIPELINE_VERSION }),
  };
  return [
    run("MATCH (d:Document {id: $id}) SET d += $properties", { id, properties }),
    runFor(
      run,
      `MATCH (d:Document {id: $id}) UNWIND $rows AS mention
       MATCH (n:Entity {id: mention.id}) CREATE (d)-[:MENTIONS {body: mention.body}]->(n)`,
      mentions.map((mention) => ({ id: keyOf(mention.id), body: canonicalJson(mention) })),
      { id },
    ),
    runFor(
      run,
      `UNWIND $rows AS claim MERGE (c:Claim {id: claim.properties.id}) ON CREATE SET c = claim.properties
       WITH c, claim.evidence AS evidence ${SUPPORT("c")}`,
      claims.map(claimParameter),
      { id },
    ),
    runFor(
      run,
      `UNWIND $rows AS observation MATCH (n:Entity {id: observation.properties.subject})
       MERGE (o:Observation {id: observation.properties.id}) ON CREATE SET o = observation.properties
       MERGE (o)-[:ABOUT]->(n)
       WITH o, observation.evidence AS evidence ${SUPPORT("o")}`,
      observations.map(observationParameter),
      { id },
    ),
  ];
}

const SUPPORT = (owner: string) =>
  `MATCH (d:Document {id: $id}) UNWIND evidence AS place CREATE (${owner})-[:SUPPORTED_BY]->(e:Evidence)-[:IN]->(d) SET e = place`;

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
