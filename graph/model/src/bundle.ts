import { sha256Hex } from "./canonical.js";
import {
  CLAIM_FIELDS,
  type Claim,
  DOCUMENT_FIELDS,
  type DocumentRecord,
  EVIDENCE_FIELDS,
  NODE_FIELDS,
  OBSERVATION_FIELDS,
  type Observation,
} from "./fields.js";
import type { Mention } from "./mention.js";

/**
 * All that one document brings into the graph. It is written in one transaction and replaces what an earlier
 * version of the same document brought. Evidence in it points into this document's own text.
 */
export interface DocumentBundle {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly observations: readonly Observation[];
}

/** Raise when the reading of documents changes, so that a re-ingest writes them again. */
export const PIPELINE_VERSION = 1;

/** What a document left in the store to say that all of it is there. */
export interface Receipt {
  readonly document: string;
  /** SHA-256 of the bundle. */
  readonly hash: string;
  readonly pipeline: number;
}

/** The receipt that a bundle leaves. Equal bundles leave equal receipts. */
export function receiptOf(bundle: DocumentBundle): Receipt {
  return { document: bundle.document.id, hash: sha256Hex(textOf(bundle)), pipeline: PIPELINE_VERSION };
}

/** A bundle as text: the values of its records in the model's order, so that the order of their fields never shows. */
function textOf({ document, text, mentions, claims, observations }: DocumentBundle): string {
  const supported = <T extends Claim | Observation>(fields: readonly string[], record: T) => [
    values(fields, record),
    record.evidence.map((evidence) => values(EVIDENCE, evidence)),
  ];
  return JSON.stringify([
    values(DOCUMENT, document),
    text,
    mentions.map((mention) => values(MENTION, mention)),
    claims.map((claim) => [...supported(CLAIM, claim), claim.amount ? values(AMOUNT, claim.amount) : null]),
    observations.map((observation) => supported(OBSERVATION, observation)),
  ]);
}

const DOCUMENT = Object.keys(DOCUMENT_FIELDS);
const MENTION = [...Object.keys(NODE_FIELDS), "trust"];
const CLAIM = Object.keys(CLAIM_FIELDS).filter((field) => field !== "amount");
const OBSERVATION = Object.keys(OBSERVATION_FIELDS);
const EVIDENCE = Object.keys(EVIDENCE_FIELDS);
const AMOUNT = ["value", "unit", "bound"];

function values(fields: readonly string[], record: object): readonly unknown[] {
  const said = record as Readonly<Record<string, unknown>>;
  return fields.map((field) => said[field]);
}
