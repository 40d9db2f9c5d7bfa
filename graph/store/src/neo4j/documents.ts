import type { Receipt } from "@chengyu-atlas/model";
import { documentsInOrder } from "../cursors.js";
import type { DocumentQuery, StoredDocument } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { type Connection, int } from "./connection.js";
import { idOf, keyOf } from "./keys.js";
import { whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { documentOf, toDocument } from "./rows.js";

interface DocumentRow {
  readonly document: Row;
}

export async function documents(connection: Connection, ids: readonly string[]): Promise<readonly (StoredDocument | undefined)[]> {
  const rows = await connection.read<DocumentRow>(`MATCH (d:Document) WHERE d.id IN $ids RETURN ${documentOf("d")} AS document`, {
    ids: [...new Set(ids)].map(keyOf),
  });
  const found = new Map(rows.map((row) => toDocument(row.document)).map((document) => [document.id, document]));
  return ids.map((id) => found.get(id));
}

/** `listedOn` is the date of publication, empty where there is none, and so never null: nulls would come first. */
export async function listDocuments(connection: Connection, query: DocumentQuery, page: PageRequest): Promise<Slice<StoredDocument>> {
  checkPage(page);
  const after = documentsInOrder.decode(page.after);
  const behind = after === undefined ? "d.listedOn >= ''" : "d.listedOn <= $date AND (d.listedOn < $date OR d.id > $after)";
  const chosen = matchDocuments(query);
  const rows = await connection.read<DocumentRow>(
    `${chosen.match} ${whereAll([behind, ...chosen.where])}
     WITH d ORDER BY d.listedOn DESC, d.id LIMIT $limit
     RETURN ${documentOf("d")} AS document ORDER BY d.listedOn DESC, d.id`,
    { ...chosen.parameters, limit: int(page.first + 1), ...(after !== undefined && { date: after[0] ?? "", after: keyOf(after[1]) }) },
  );
  return toSlice(
    rows.map((row) => toDocument(row.document)),
    page.first,
    (document) => documentsInOrder.encode([document.publishedOn ?? null, document.id]),
    (document) => document,
  );
}

export async function countDocuments(connection: Connection, query: DocumentQuery): Promise<number> {
  const { match, where, parameters } = matchDocuments(query);
  const [row] = await connection.read<{ readonly count: number }>(`${match} ${whereAll(where)} RETURN count(d) AS count`, parameters);
  return row?.count ?? 0;
}

/** Binds `d` to the chosen documents. `folded` holds title and text, folded as in search. */
function matchDocuments({ text, mentions }: DocumentQuery) {
  const folded = fold(text ?? "");
  return {
    match: mentions === undefined ? "MATCH (d:Document)" : "MATCH (d:Document)-[:MENTIONS]->(:Entity {id: $mentions})",
    where: folded === "" ? [] : ["d.folded CONTAINS $folded"],
    parameters: { ...(folded !== "" && { folded }), ...(mentions !== undefined && { mentions: keyOf(mentions) }) },
  };
}

export async function texts(connection: Connection, ids: readonly string[]): Promise<readonly (string | undefined)[]> {
  const rows = await connection.read<{ readonly id: string; readonly text: string }>(
    "MATCH (d:Document) WHERE d.id IN $ids RETURN d.id AS id, d.text AS text",
    { ids: [...new Set(ids)].map(keyOf) },
  );
  const found = new Map(rows.map(({ id, text }) => [idOf(id), text]));
  return ids.map((id) => found.get(id));
}

export async function receipts(connection: Connection): Promise<readonly Receipt[]> {
  const rows = await connection.read<Receipt>(
    "MATCH (d:Document) WHERE d.id > '' RETURN d.id AS document, d.hash AS hash, d.pipeline AS pipeline ORDER BY d.id",
  );
  return rows.map((row) => ({ ...row, document: idOf(row.document) }));
}

export { matchDocuments };
