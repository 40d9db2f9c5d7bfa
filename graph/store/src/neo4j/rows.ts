import {
  type Amount,
  CLAIM_FIELDS,
  type Claim,
  DOCUMENT_FIELDS,
  type DocumentRecord,
  type Edge,
  type EdgeId,
  EVIDENCE_FIELDS,
  type Evidence,
  edgeId,
  type Fields,
  NODE_FIELDS,
  OBSERVATION_FIELDS,
  type Observation,
  type RecordOf,
} from "@chengyu-atlas/model";
import { inPlace } from "../evidence.js";
import type { StoredDocument, StoredNode } from "../graph-store.js";
import { int } from "./connection.js";
import { idOf, isCut, keyOf } from "./keys.js";

/** What Neo4j holds of a record, by property. */
export type Properties = Readonly<Record<string, unknown>>;

/** A record as properties: ids as keys, whole numbers as such, an amount spread over three. Ids that were cut are whole in `long`. */
export function toProperties(fields: Fields, record: object): Properties {
  const properties: Record<string, unknown> = {};
  const long: Record<string, string> = {};
  const values = record as Properties;
  for (const [name, { type }] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined) continue;
    if (type === "id") {
      const key = keyOf(value as string);
      properties[name] = key;
      if (isCut(key)) long[name] = value as string;
    } else if (type === "int") properties[name] = int(value as number);
    else if (type === "amount") {
      const { value: number, unit, bound } = value as Amount;
      Object.assign(properties, { amountValue: number, amountUnit: unit, amountBound: bound });
    } else properties[name] = value;
  }
  return Object.keys(long).length === 0 ? properties : { ...properties, long: JSON.stringify(long) };
}

/**
 * What makes the properties of a node those of a record: absent fields as null, which takes away what was there. The id
 * is left out, since to set it, even to what it is, waits for all who look it up.
 */
export function changes(fields: Fields, record: object): Properties {
  const names = propertyNames(fields);
  const { id: _, ...properties } = {
    ...Object.fromEntries([...names, "long"].map((name) => [name, null])),
    ...toProperties(fields, record),
  };
  return properties;
}

/** The record that `toProperties` was given. */
export function fromProperties<F extends Fields>(fields: F, properties: Properties): RecordOf<F> {
  const record: Record<string, unknown> = {};
  const long = longIds(properties["long"]);
  for (const [name, { type }] of Object.entries(fields)) {
    const value = properties[name] ?? undefined;
    if (type === "amount") {
      const { amountValue, amountUnit, amountBound } = properties;
      if (amountValue != null) record[name] = { value: amountValue, unit: amountUnit, bound: amountBound };
    } else if (value !== undefined) record[name] = type === "id" ? (long?.[name] ?? idOf(value as string)) : value;
  }
  return record as RecordOf<F>;
}

/** Ids that were cut, by field. */
export function longIds(long: unknown): Readonly<Record<string, string>> | undefined {
  return typeof long === "string" ? JSON.parse(long) : undefined;
}

/** A record as a query returns it: its properties in the order of a shape. Lists are half the size of maps. */
export type Row = readonly unknown[];

/** What a query returns of a record, and how it is read back. */
interface Shape {
  /** The list of properties of a variable, in Cypher. */
  readonly of: (variable: string) => string;
  readonly read: (row: Row) => Properties;
}

/** The type of a relationship, which is no property of it. */
const TYPE = "relation of an edge";

function shape(fields: Fields, ...more: readonly string[]): Shape {
  const names = [...propertyNames(fields), ...more, "long"];
  const column = (variable: string, name: string) => (name === TYPE ? `type(${variable})` : `${variable}.${name}`);
  return {
    of: (variable) => `[${names.map((name) => column(variable, name)).join(", ")}]`,
    read: (row) => Object.fromEntries(names.map((name, i) => [name === TYPE ? "relation" : name, row[i]])),
  };
}

function propertyNames(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, { type }]) => (type === "amount" ? ["amountValue", "amountUnit", "amountBound"] : [name]));
}

const NODE = shape(NODE_FIELDS, "degree");
export const nodeOf = NODE.of;

export function toNode(row: Row): StoredNode {
  const properties = NODE.read(row);
  return { ...fromProperties(NODE_FIELDS, properties), degree: properties["degree"] as number };
}

const { relation: _relation, method: _method, ...SUMMARY_FIELDS } = CLAIM_FIELDS;
const SUMMARY = ["claimCount", "documentCount", "disputes", TYPE] as const;
const EDGE = shape(SUMMARY_FIELDS, ...SUMMARY);
const EDGE_WITH_CLAIMS = shape(SUMMARY_FIELDS, ...SUMMARY, "documents", "said");

/** An edge's summary; with `claims`, all that its claims say too. */
export const edgeOf = (variable: string, claims = false) => (claims ? EDGE_WITH_CLAIMS : EDGE).of(variable);

/** The properties of a relationship, `documents` and `said` where they were asked for. */
export const readEdge = (row: Row, claims = false) => (claims ? EDGE_WITH_CLAIMS : EDGE).read(row);

export function toEdge(row: Row): Edge {
  return edgeFrom(readEdge(row));
}

export function edgeFrom(properties: Properties): Edge {
  const { relation, claimCount, documentCount, disputes } = properties as unknown as Edge;
  return { ...fromProperties(SUMMARY_FIELDS, properties), relation, claimCount, documentCount, disputes };
}

export function edgeProperties(edge: Edge): Properties {
  const { claimCount, documentCount, disputes } = edge;
  return { ...toProperties(SUMMARY_FIELDS, edge), claimCount: int(claimCount), documentCount: int(documentCount), disputes };
}

const CLAIM = shape(CLAIM_FIELDS);
export const claimOf = CLAIM.of;
export const readClaim = CLAIM.read;

export function toClaim(claim: Row, evidence: readonly Row[]): Claim {
  return { ...fromProperties(CLAIM_FIELDS, CLAIM.read(claim)), evidence: toEvidence(evidence) };
}

/** The edge that a claim is of. */
export function edgeIdOf(claim: Row): EdgeId {
  const { relation, source, target } = fromProperties(CLAIM_FIELDS, CLAIM.read(claim));
  return edgeId(relation, source, target);
}

const OBSERVATION = shape(OBSERVATION_FIELDS);
export const observationOf = OBSERVATION.of;

export function toObservation(observation: Row, evidence: readonly Row[]): Observation {
  return { ...fromProperties(OBSERVATION_FIELDS, OBSERVATION.read(observation)), evidence: toEvidence(evidence) };
}

const EVIDENCE = shape(EVIDENCE_FIELDS);
export const evidenceOf = (owner: string) => `[(${owner})-[:SUPPORTED_BY]->(e:Evidence) | ${EVIDENCE.of("e")}]`;

function toEvidence(rows: readonly Row[]): readonly Evidence[] {
  return inPlace(rows.map((row) => fromProperties(EVIDENCE_FIELDS, EVIDENCE.read(row))));
}

const COUNTS = ["length", "nodeCount", "claimCount", "observationCount"] as const;
const DOCUMENT = shape(DOCUMENT_FIELDS, ...COUNTS);
export const documentOf = DOCUMENT.of;

export function toDocument(row: Row): StoredDocument {
  const properties = DOCUMENT.read(row);
  const { length, nodeCount, claimCount, observationCount } = properties as unknown as StoredDocument;
  const record: DocumentRecord = fromProperties(DOCUMENT_FIELDS, properties);
  return { ...record, length, nodeCount, claimCount, observationCount };
}
