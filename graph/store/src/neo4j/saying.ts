import { canonicalJson, type DocumentBundle, edgeId, type Mention, type Receipt } from "@chengyu-atlas/model";
import { claimAsKept } from "../evidence.js";
import { claimParameter, type EdgeName } from "./contribution.js";
import { keyOf } from "./keys.js";
import type { Properties } from "./properties.js";
import type { Statement } from "./rows.js";

/** A claim as a document makes it, ready to be written. */
export interface SaidClaim {
  readonly statement: Statement;
  readonly edge: EdgeName;
  readonly properties: Properties;
  readonly evidence: readonly Properties[];
}

/** A mention, ready to be written under the key of its node. */
export interface SaidMention {
  readonly node: string;
  readonly mention: Mention;
  readonly body: string;
}

/** What a document says, ready to be written under its key. */
export interface Saying {
  readonly key: string;
  readonly bundle: DocumentBundle;
  readonly receipt: Receipt;
  readonly claims: readonly SaidClaim[];
  readonly mentions: readonly SaidMention[];
}

/** Made before the turn of the document comes, while others are written. */
export function sayingOf(bundle: DocumentBundle, receipt: Receipt): Saying {
  const claims = bundle.claims.map((claim): SaidClaim => {
    const { evidence: _, ...statement } = claimAsKept(claim);
    const { relation, source, target } = statement;
    const { properties, evidence } = claimParameter(claim);
    const id = edgeId(relation, source, target);
    const edge = { id, edge: properties.edge, relation, source: keyOf(source), target: keyOf(target) };
    return { statement, edge, properties, evidence };
  });
  const mentions = bundle.mentions.map((mention) => ({ node: keyOf(mention.id), mention, body: canonicalJson(mention) }));
  return { key: keyOf(bundle.document.id), bundle, receipt, claims, mentions };
}
