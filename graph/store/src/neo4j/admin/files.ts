import {
  CLAIM_FIELDS,
  DOCUMENT_FIELDS,
  EVIDENCE_FIELDS,
  type Fields,
  type FieldType,
  NODE_FIELDS,
  OBSERVATION_FIELDS,
} from "@chengyu-atlas/model";
import { RELATIONSHIP_FIELDS } from "../rows.js";
import type { Columns, ColumnType } from "./table.js";

const TYPES: Readonly<Record<Exclude<FieldType, "amount">, ColumnType>> = {
  id: "string",
  text: "string",
  texts: "string[]",
  int: "long",
  float: "double",
  date: "string",
  kind: "string",
  relation: "string",
  status: "string",
  state: "string",
  bound: "string",
  region: "string",
  documentType: "string",
};

/** The columns of a record, as `toProperties` makes its properties. */
function columnsOf(fields: Fields): Columns {
  const columns: Record<string, ColumnType> = {};
  for (const [name, { type }] of Object.entries(fields)) {
    if (type === "amount") Object.assign(columns, { amountValue: "double", amountUnit: "string", amountBound: "string" });
    else columns[name] = TYPES[type];
  }
  return { ...columns, long: "string" };
}

/** Files of nodes: their labels, where all have the same, and their columns. */
export const NODE_FILES = {
  entities: {
    labels: "",
    columns: { ...columnsOf(NODE_FIELDS), id: "ID(Entity)", ":label": "LABEL", degree: "long", sortKey: "string", search: "string" },
  },
  documents: {
    labels: "Document",
    columns: {
      ...columnsOf(DOCUMENT_FIELDS),
      ...{ id: "ID(Document)", text: "string", folded: "string", listedOn: "string", length: "long", nodeCount: "long" },
      ...{ claimCount: "long", observationCount: "long", hash: "string", pipeline: "long", raw: "string", decided: "string" },
    },
  },
  claims: { labels: "Claim", columns: { ...columnsOf(CLAIM_FIELDS), id: "ID(Claim)", edge: "string" } },
  observations: { labels: "Observation", columns: { ...columnsOf(OBSERVATION_FIELDS), id: "ID(Observation)", sortKey: "string" } },
  evidence: { labels: "Evidence", columns: { ...columnsOf(EVIDENCE_FIELDS), ":number": "ID(Evidence)", state: "string" } },
  decisions: {
    labels: "Decision",
    columns: { ":number": "ID(Decision)", id: "long", token: "string", action: "string", at: "string", body: "string" },
  },
  views: { labels: "SavedView", columns: { id: "ID(SavedView)", name: "string", body: "string" } },
  stories: { labels: "Story", columns: { id: "ID(Story)", title: "string", body: "string" } },
  queries: { labels: "KeptQuery", columns: { id: "ID(KeptQuery)", body: "string" } },
  runs: { labels: "IngestRun", columns: { id: "ID(IngestRun)", startedAt: "string", body: "string" } },
  meta: { labels: "", columns: { id: "ID(Meta)", ":label": "LABEL", last: "long", imported: "long" } },
} as const satisfies Record<string, { readonly labels: string; readonly columns: Columns }>;

const plain = (from: string, to: string): Columns => ({ ":from": `START_ID(${from})`, ":to": `END_ID(${to})` });

/** Files of relationships: their type, where all have the same, and their columns. */
export const RELATIONSHIP_FILES = {
  relations: {
    type: "",
    columns: {
      ...plain("Entity", "Entity"),
      ...{ ":type": "TYPE", ...columnsOf(RELATIONSHIP_FIELDS), claimCount: "long", documentCount: "long" },
      ...{ disputes: "string[]", documents: "string[]", said: "string" },
    },
  },
  mentions: { type: "MENTIONS", columns: { ...plain("Document", "Entity"), body: "string" } },
  claim_evidence: { type: "SUPPORTED_BY", columns: plain("Claim", "Evidence") },
  observation_evidence: { type: "SUPPORTED_BY", columns: plain("Observation", "Evidence") },
  evidence_in: { type: "IN", columns: plain("Evidence", "Document") },
  observation_about: { type: "ABOUT", columns: plain("Observation", "Entity") },
  decision_applied: { type: "APPLIED_TO", columns: plain("Decision", "Document") },
} as const satisfies Record<string, { readonly type: string; readonly columns: Columns }>;

export type NodeFile = keyof typeof NODE_FILES;
export type RelationshipFile = keyof typeof RELATIONSHIP_FILES;
