import { firstDay, lastDay, type Receipt } from "@chengyu-atlas/model";
import { documentsInOrder } from "../cursors.js";
import { checkDocuments } from "../filter-checks.js";
import type { DocumentQuery, StoredDocument } from "../graph-store.js";
import { type DocumentOrder, documentOrdering, type Ordering, type Orders } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { type TextFilter, textMeets } from "../text-filter.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { idOf, keyOf } from "./keys.js";
import { binder, whereAll } from "./node-filter.js";
import { pickHere } from "./ordered.js";
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
export async function listDocuments(
  connection: Connection,
  query: DocumentQuery,
  page: PageRequest,
  order: Orders<DocumentOrder> = [],
): Promise<Slice<StoredDocument>> {
  checkPage(page);
  const after = documentsInOrder.decode(order.length === 0 ? page.after : undefined);
  const behind = after === undefined ? "d.listedOn >= ''" : "d.listedOn <= $date AND (d.listedOn < $date OR d.id > $after)";
  const chosen = await matchDocuments(connection, query);
  if (order.length > 0 || page.backward || page.before !== undefined)
    return pickDocuments(connection, chosen, page, documentOrdering(order));
  const rows = await connection.read<DocumentRow>(
    `${chosen.match} ${whereAll([behind, ...chosen.where])}
     WITH DISTINCT d ORDER BY d.listedOn DESC, d.id LIMIT $limit
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

/** A page in any order, from either end. Titles are compared here, since Neo4j sorts rare characters in another way. */
async function pickDocuments(
  connection: Connection,
  { match, where, parameters }: Awaited<ReturnType<typeof matchDocuments>>,
  page: PageRequest,
  ordering: Ordering<StoredDocument, DocumentOrder>,
): Promise<Slice<StoredDocument>> {
  const rows = await connection.read<DocumentRow>(
    `${match} ${whereAll(where)} WITH DISTINCT d RETURN ${documentOf("d")} AS document`,
    parameters,
    TIMEOUTS.walk,
  );
  return toSlice(
    pickHere(
      rows.map((row) => toDocument(row.document)),
      ordering,
      page,
    ),
    page.first,
    ({ key }) => ordering.encode(key),
    ({ item }) => item,
    page.backward,
  );
}

export async function countDocuments(connection: Connection, query: DocumentQuery): Promise<number> {
  const { match, where, parameters } = await matchDocuments(connection, query);
  const [row] = await connection.read<{ readonly count: number }>(
    `${match} ${whereAll(where)} RETURN count(DISTINCT d) AS count`,
    parameters,
  );
  return row?.count ?? 0;
}

/** Binds `d` to the chosen documents, perhaps more than once. `folded` holds title and text, folded as in search. */
async function matchDocuments(connection: Connection, query: DocumentQuery) {
  checkDocuments(query);
  const { text, mentions, title, publications, types, publishedFrom, publishedTo } = query;
  const folded = fold(text ?? "");
  const parameters: Record<string, unknown> = {};
  const bind = binder("d", parameters);
  const dated = (comparison: string, day: string) => `d.publishedOn ${comparison} left(${bind(day)}, size(d.publishedOn))`;
  const where = [
    ...(folded === "" ? [] : [`d.folded CONTAINS ${bind(folded)}`]),
    ...(title === undefined ? [] : [`d.id IN ${bind(await titled(connection, title))}`]),
    ...(publications === undefined ? [] : [`d.publication IN ${bind(publications)}`]),
    ...(types === undefined ? [] : [`d.type IN ${bind(types)}`]),
    ...(publishedFrom === undefined ? [] : [dated(">=", firstDay(publishedFrom))]),
    ...(publishedTo === undefined ? [] : [dated("<=", lastDay(publishedTo))]),
  ];
  const nodes = mentions === undefined ? undefined : bind([mentions].flat().map(keyOf));
  const match =
    nodes === undefined ? "MATCH (d:Document)" : `MATCH (d:Document)-[:MENTIONS]->(m:Entity) WHERE m.id IN ${nodes} WITH DISTINCT d`;
  return { match, where, parameters };
}

/** Keys of documents whose title, folded, meets a filter. */
async function titled(connection: Connection, filter: TextFilter): Promise<readonly string[]> {
  const meets = textMeets(filter);
  const rows = await connection.read<{ readonly id: string; readonly title: string }>(
    "MATCH (d:Document) RETURN d.id AS id, d.title AS title",
  );
  return rows.flatMap(({ id, title }) => (meets([title]) ? [id] : []));
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
