import { AtlasError, checkBundle, compareText, type DocumentBundle, PIPELINE_VERSION, type Receipt, receiptOf } from "@chengyu-atlas/model";
import type { Journal } from "../curation/journal.js";
import type { WithdrawalReport, WriteReport } from "../graph-store.js";
import { list } from "./bulk.js";
import type { Connection } from "./connection.js";
import { indexDocument, unindexDocument } from "./index-text.js";
import { dropRaw, keepRaw } from "./raw.js";
import { writeClaims } from "./write-claims.js";
import { refreshEdges } from "./write-edges.js";
import { dropNodes, writeMentions } from "./write-nodes.js";
import { writeObservations } from "./write-observations.js";
import { type Memory, Writing } from "./writing.js";

/** A bundle that may be written, and the receipt that it will leave. Made before the file is locked. */
export interface Ready {
  readonly bundle: DocumentBundle;
  readonly receipt: Receipt;
}

/** Throws INVALID_INPUT naming every problem of a bundle. */
export function makeReady(bundle: DocumentBundle): Ready {
  const problems = checkBundle(bundle);
  if (problems.length > 0) {
    const lines = problems.map(({ path, message }) => `${path}: ${message}`);
    throw new AtlasError("INVALID_INPUT", `The document "${bundle.document.id}" cannot be written.\n${lines.join("\n")}`);
  }
  return { bundle, receipt: receiptOf(bundle) };
}

/** Whether the very same bundle is in the file already, read by the same pipeline. */
export function isUnchanged(db: Connection, { receipt }: Ready): boolean {
  const row = db.get<[string, number]>("SELECT hash, pipeline FROM document WHERE id = ?", receipt.document);
  return row !== undefined && row[0] === receipt.hash && row[1] === receipt.pipeline;
}

/** The report on a document that is in the file already. */
export function reportUnchanged(db: Connection, { receipt }: Ready): WriteReport {
  const sql = "SELECT nodes, claims, observations FROM document WHERE id = ?";
  const [nodes, claims, observations] = db.get<[number, number, number]>(sql, receipt.document) ?? [0, 0, 0];
  return { outcome: "unchanged", nodes, claims, observations };
}

/** Writes a bundle, as the journal leaves it, within a transaction that the caller has begun, and before whose end it writes what is pending. */
export function write(db: Connection, memory: Memory, journal: Journal, ready: Ready): WriteReport {
  if (isUnchanged(db, ready)) return reportUnchanged(db, ready);
  const { bundle, receipt } = ready;
  const { document, text } = bundle;
  const replayed = journal.replay.apply(bundle);
  const { mentions, claims, observations } = replayed.bundle;
  const known = db.get<[number]>("SELECT seq FROM document WHERE id = ?", document.id)?.[0];
  const seq = known ?? db.number("SELECT max(seq) FROM document") + 1;
  const wordings = replaceSupport(new Writing(db, memory, { seq, id: document.id, isNew: known === undefined }), replayed.bundle);
  keepRaw(db, seq, bundle, replayed);
  if (known !== undefined) {
    db.run("DELETE FROM document WHERE seq = ?", seq);
    unindexDocument(db, seq);
  }
  indexDocument(db, seq, document.title, text);
  const counts = [mentions.length, claims.length, observations.length, text.length];
  db.run(
    `INSERT INTO document (seq, id, published_on, hash, pipeline, nodes, claims, observations, length, body, wordings, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    seq,
    document.id,
    document.publishedOn ?? null,
    receipt.hash,
    PIPELINE_VERSION,
    ...counts,
    JSON.stringify(document),
    list(wordings),
    text,
  );
  return {
    outcome: known === undefined ? "added" : "changed",
    nodes: mentions.length,
    claims: claims.length,
    observations: observations.length,
  };
}

/** Takes a document back within a transaction that the caller has begun, and before whose end it writes what is pending. */
export function withdraw(db: Connection, memory: Memory, id: string): WithdrawalReport {
  const seq = db.get<[number]>("SELECT seq FROM document WHERE id = ?", id)?.[0];
  if (seq === undefined) return { found: false, nodes: [], edges: [], claims: [], observations: [] };
  const tx = new Writing(db, memory, { seq, id, isNew: false });
  replaceSupport(tx, { mentions: [], claims: [], observations: [] });
  db.run("DELETE FROM document WHERE seq = ?", seq);
  unindexDocument(db, seq);
  dropRaw(db, seq);
  const { nodes, edges, claims, observations } = tx.removed;
  for (const ids of [nodes, edges, claims, observations]) ids.sort(compareText);
  return { found: true, nodes, edges, claims, observations };
}

/**
 * Puts what a document supports in place of what it supported before: nodes before the edges between them, gone ones after.
 * Gives the numbers of the wordings that it uses.
 */
export function replaceSupport(
  tx: Writing,
  { mentions, claims, observations }: Pick<DocumentBundle, "mentions" | "claims" | "observations">,
): readonly number[] {
  const { nodes, wordings, left } = writeMentions(tx, mentions);
  refreshEdges(tx, writeClaims(tx, claims, nodes));
  writeObservations(tx, observations);
  dropNodes(tx, left);
  return wordings;
}
