import { type DocumentRecord, firstDay, lastDay, type Receipt } from "@chengyu-atlas/model";
import type { StoredDocument } from "../graph-store.js";
import { columnsOf, type DocumentOrder, documentOrdering, type Orders, orderText } from "../ordering.js";
import { checkPage, type Key, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { IN, list } from "./bulk.js";
import { allOf, type Clause, clause, matching } from "./clauses.js";
import type { Connection } from "./connection.js";
import { between } from "./scan.js";
import type { SettledDocuments } from "./settle.js";

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

function chosen(query: SettledDocuments): readonly Clause[] {
  const { text, mentions, titled, publications, types, publishedFrom, publishedTo } = query;
  const folded = fold(text ?? "");
  const nodes = typeof mentions === "string" ? [mentions] : mentions;
  const mentioning =
    "d.seq IN (SELECT m.document FROM node n CROSS JOIN wording w ON w.node = n.seq CROSS JOIN mention m ON m.wording = w.seq WHERE n.id ";
  return [
    ...(folded === ""
      ? []
      : [clause("d.seq IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)", matching(folded).anywhere)]),
    ...(nodes === undefined
      ? []
      : [nodes.length === 1 ? clause(`${mentioning} = ?)`, ...nodes) : clause(`${mentioning} ${IN})`, list(nodes))]),
    ...(titled ? [clause(`d.seq ${IN}`, list(titled))] : []),
    ...(publications ? [clause(`d.body ->> '$.publication' ${IN}`, list(publications))] : []),
    ...(types ? [clause(`d.body ->> '$.type' ${IN}`, list(types))] : []),
    ...(publishedFrom ? [clause("d.published_on >= substr(?, 1, length(d.published_on))", firstDay(publishedFrom))] : []),
    ...(publishedTo ? [clause("d.published_on <= substr(?, 1, length(d.published_on))", lastDay(publishedTo))] : []),
  ];
}

const [PUBLISHED_ON, TITLE, PUBLICATION] = ["d.published_on", "d.body ->> '$.title'", "d.body ->> '$.publication'"];
const ORDERS: Readonly<Record<DocumentOrder, string>> = {
  ...{ PUBLISHED_ON, PUBLISHED_ON_DESC: PUBLISHED_ON, TITLE, TITLE_DESC: TITLE, PUBLICATION, PUBLICATION_DESC: PUBLICATION },
  ...{ CLAIM_COUNT: "d.claims", CLAIM_COUNT_DESC: "d.claims", NODE_COUNT: "d.nodes", NODE_COUNT_DESC: "d.nodes" },
  ...{ ID: "d.id", ID_DESC: "d.id" },
};

/** Newest first is the order of an index, in which absent dates come last by themselves. */
const NEWEST_FIRST = { false: "d.published_on DESC, d.id", true: "d.published_on, d.id DESC" } as const;

export function listDocuments(
  db: Connection,
  query: SettledDocuments,
  page: PageRequest,
  order: Orders<DocumentOrder> = "PUBLISHED_ON_DESC",
): Slice<StoredDocument> {
  checkPage(page);
  const ordering = documentOrdering(order);
  const columns = columnsOf(ordering, ORDERS);
  const where = allOf([...chosen(query), ...between(ordering, columns, page)]);
  const { backward = false } = page;
  const isNewest = ordering.names.join() === "PUBLISHED_ON_DESC,ID";
  const by = isNewest ? NEWEST_FIRST[`${backward}`] : orderText(columns, backward);
  const keys = columns.map(({ text }) => text).join(", ");
  const sql = `SELECT ${COLUMNS}, ${keys} FROM document d WHERE ${where.sql} ORDER BY ${by} LIMIT ?`;
  const rows = db.all<[...DocumentRow, ...Key]>(sql, ...where.values, page.first + 1);
  return toSlice(
    rows,
    page.first,
    ([, , , , , ...key]) => ordering.encode(key),
    ([body, length, nodes, claims, observations]) => toDocument([body, length, nodes, claims, observations]),
    backward,
  );
}

export function countDocuments(db: Connection, query: SettledDocuments): number {
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
