import { canonicalJson, sha256Hex } from "./canonical.js";
import type { Claim, DocumentRecord, Observation } from "./fields.js";
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
export function receiptOf(bundle: DocumentBundle, sha256: (text: string) => string = sha256Hex): Receipt {
  return { document: bundle.document.id, hash: sha256(canonicalJson(bundle)), pipeline: PIPELINE_VERSION };
}
