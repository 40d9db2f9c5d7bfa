import type { DocumentRecord, Receipt } from "@chengyu-atlas/model";
import { documentsInOrder } from "../cursors.js";
import type { DocumentQuery, StoredDocument } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { IN, list } from "./bulk.js";
import { allOf, type Clause, clause, matching } from "./clauses.js";
import type { Connection } from "./connection.js";

const COLUMNS = "d.body, d.length, d.nodes, d.claims, d.observations";
type DocumentRow = readonly [body: string, length: number, nodes: number, claims: number, observations: number];

function toDocument([body, length, nodeCount, claimCount, observationCount]: DocumentRow): StoredDocument {
  return { ...(JSON.parse(body) as DocumentRecord), length, nodeCount, claimCount, observationCount };
}

export function documents(db: Connection, ids: readonly string[]): readonly (StoredDocument | undefined)[] {
  const rows = db.all<DocumentRow>(`SELECT ${COLUMNS} FROM document d WHERE d.id ${IN}`, list(ids));
  const found = new Map(rows.map((row) => [toDocument(row).id, toDocument(row)]));
  return ids.map((id) => found.get(id));
}

function chosen({ text, mentions }: DocumentQuery): readonly Clause[] {
  const folded = fold(text ?? "");
  const mentioning =
    "d.seq IN (SELECT m.document FROM node n CROSS JOIN wording w ON w.node = n.seq CROSS JOIN mention m ON m.wording = w.seq WHERE n.id = ?)";
  return [
    ...(folded === ""
      ? []
      : [clause("d.seq IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)", matching(folded).anywhere)]),
    ...(mentions === undefined ? [] : [clause(mentioning, mentions)]),
  ];
}

export function listDocuments(db: Connection, query: DocumentQuery, page: PageRequest): Slice<StoredDocument> {
  checkPage(page);
  const after = documentsInOrder.decode(page.after);
  const where = allOf([...chosen(query), ...(after ? [beyond(...after)] : [])]);
  const sql = `SELECT ${COLUMNS}, d.published_on, d.id FROM document d WHERE ${where.sql} ORDER BY d.published_on DESC, d.id LIMIT ?`;
  const rows = db.all<[...DocumentRow, string | null, string]>(sql, ...where.values, page.first + 1);
  return toSlice(
    rows,
    page.first,
    ([, , , , , publishedOn, id]) => documentsInOrder.encode([publishedOn, id]),
    ([body, length, nodes, claims, observations]) => toDocument([body, length, nodes, claims, observations]),
  );
}

/** What stands after a document in the list; undated documents come last, and comparisons with NULL are never true. */
function beyond(publishedOn: string | null, id: string): Clause {
  if (publishedOn === null) return clause("d.published_on IS NULL AND d.id > ?", id);
  const later = "(d.published_on < ? OR (d.published_on = ? AND d.id > ?) OR d.published_on IS NULL)";
  return clause(later, publishedOn, publishedOn, id);
}

export function countDocuments(db: Connection, query: DocumentQuery): number {
  const where = allOf(chosen(query));
  return db.number(`SELECT count(*) FROM document d WHERE ${where.sql}`, ...where.values);
}

/** Texts are read as bytes: libsql ends a string at a NUL, which a text may hold. */
export function texts(db: Connection, ids: readonly string[]): readonly (string | undefined)[] {
  const rows = db.all<[string, Uint8Array]>(`SELECT id, CAST(text AS BLOB) FROM document WHERE id ${IN}`, list(ids));
  const found = new Map(rows.map(([id, bytes]) => [id, Buffer.from(bytes).toString("utf8")]));
  return ids.map((id) => found.get(id));
}

export function receipts(db: Connection): readonly Receipt[] {
  const rows = db.all<[string, string, number]>("SELECT id, hash, pipeline FROM document ORDER BY id");
  return rows.map(([document, hash, pipeline]) => ({ document, hash, pipeline }));
}

export { chosen as chosenDocuments };
