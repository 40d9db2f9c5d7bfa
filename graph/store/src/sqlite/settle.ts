import type { GraphNode } from "@chengyu-atlas/model";
import { checkNesting } from "../filter-checks.js";
import type { DocumentQuery, EdgeFilter, NodeFilter, ObservationQuery, SearchQuery } from "../graph-store.js";
import { type Inside, insideOf } from "../inside.js";
import type { Pause } from "../pace.js";
import { type Sought, sought, type TextFilter, textMeets } from "../text-filter.js";
import { matching } from "./clauses.js";
import type { Connection } from "./connection.js";
import { edgeSeqs } from "./edge-seqs.js";
import type { SettledSearch } from "./read-search.js";

/** What a filter of nodes says once that is known which SQL cannot tell: which names fold to a text, and what lies inside what. */
export interface SettledNodes extends NodeFilter {
  /** Numbers of the nodes with such a name. */
  readonly named?: readonly number[];
  readonly inside?: Inside;
}

/** The same for edges. */
export interface SettledEdges extends EdgeFilter {
  /** Numbers of the edges that are asked for by id. */
  readonly seqs?: readonly number[];
  /** Posts and parts, as they are written, that meet the filter. */
  readonly titles?: readonly string[];
  readonly roles?: readonly string[];
}

/** Whether there is anything to settle. */
export function isSettled({ name, within, and, or, not }: NodeFilter): boolean {
  if (name !== undefined || within !== undefined) return false;
  return and === undefined && or === undefined && not === undefined;
}

/** Whether there is anything to settle in a filter of edges. */
export function areSettled(filter: EdgeFilter): boolean {
  const { title, role, ids, source, target, anyEnd, bothEnds, and, or, not } = filter;
  return [title, role, ids, source, target, anyEnd, bothEnds, and, or, not].every((part) => part === undefined);
}

export async function settleNodes(db: Connection, filter: NodeFilter, pause: Pause): Promise<SettledNodes> {
  checkNesting(filter);
  return nodesIn(db, filter, pause);
}

async function nodesIn(db: Connection, filter: NodeFilter, pause: Pause): Promise<SettledNodes> {
  if (isSettled(filter)) return filter;
  const { name, within, and, or, not, ...rest } = filter;
  const all = (filters: readonly NodeFilter[]) => eachOf(filters, (one) => nodesIn(db, one, pause));
  return {
    ...rest,
    ...(name && { named: await nodesNamed(db, name, pause) }),
    ...(within && { inside: insideOf(within, placesIn(db)) }),
    ...(and && { and: await all(and) }),
    ...(or && { or: await all(or) }),
    ...(not && { not: await nodesIn(db, not, pause) }),
  };
}

/** Filters are settled one after another: they share a connection. */
async function eachOf<F, S>(filters: readonly F[], settle: (filter: F) => Promise<S>): Promise<readonly S[]> {
  const settled: S[] = [];
  for (const filter of filters) settled.push(await settle(filter));
  return settled;
}

/** The filter is taken as checked. */
export async function settleEdges(db: Connection, filter: EdgeFilter, pause: Pause): Promise<SettledEdges> {
  if (areSettled(filter)) return filter;
  const { title, role, ids, source, target, anyEnd, bothEnds, and, or, not, ...rest } = filter;
  const node = (ends: NodeFilter) => nodesIn(db, ends, pause);
  const edges = (filters: readonly EdgeFilter[]) => eachOf(filters, (one) => settleEdges(db, one, pause));
  return {
    ...rest,
    ...(title && { titles: await wordings(db, "title", title, pause) }),
    ...(role && { roles: await wordings(db, "role", role, pause) }),
    ...(ids && { seqs: [...edgeSeqs(db, ids).values()] }),
    ...(source && { source: await node(source) }),
    ...(target && { target: await node(target) }),
    ...(anyEnd && { anyEnd: await node(anyEnd) }),
    ...(bothEnds && { bothEnds: await node(bothEnds) }),
    ...(and && { and: await edges(and) }),
    ...(or && { or: await edges(or) }),
    ...(not && { not: await settleEdges(db, not, pause) }),
  };
}

export async function settledSearch(db: Connection, { filter, ...query }: SearchQuery, pause: Pause): Promise<SettledSearch> {
  return { ...query, ...(filter && { filter: await settleNodes(db, filter, pause) }) };
}

/** The same for documents. */
export interface SettledDocuments extends DocumentQuery {
  /** Numbers of the documents with such a title. */
  readonly titled?: readonly number[];
}

export async function settleDocuments(db: Connection, query: DocumentQuery, pause: Pause): Promise<SettledDocuments> {
  const { title, ...rest } = query;
  if (title === undefined) return query;
  const meets = textMeets(title);
  const titled: number[] = [];
  const last = db.number("SELECT max(seq) FROM document");
  for (let at = 0; at <= last; at += STEP) {
    const rows = db.all<[number, string]>("SELECT seq, body ->> '$.title' FROM document WHERE seq >= ? AND seq < ?", at, at + STEP);
    for (const [seq, text] of rows) if (meets([text])) titled.push(seq);
    await pause();
  }
  return { ...rest, titled };
}

/** The same for observations. */
export interface SettledObservations extends ObservationQuery {
  /** Measures, as they are written, that meet the filter. */
  readonly measures?: readonly string[];
  readonly subject?: SettledNodes;
}

export async function settleObservations(db: Connection, query: ObservationQuery, pause: Pause): Promise<SettledObservations> {
  const { measureText, subject, ...rest } = query;
  if (measureText === undefined && subject === undefined) return query;
  const meets = textMeets(measureText ?? {});
  const all = measureText ? db.all<[string]>("SELECT DISTINCT measure FROM observation").map(([measure]) => measure) : [];
  return {
    ...rest,
    ...(measureText && { measures: all.filter((measure) => meets([measure])) }),
    ...(subject && { subject: await settleNodes(db, subject, pause) }),
  };
}

function placesIn(db: Connection): readonly GraphNode[] {
  return db.all<[string]>("SELECT body FROM node WHERE kind = 'Place'").map(([body]) => JSON.parse(body) as GraphNode);
}

/** Rows that are looked at in one stretch. */
const STEP = 20_000;

/** Full text finds names in which the text may stand; they are folded and compared here. */
async function nodesNamed(db: Connection, filter: TextFilter, pause: Pause): Promise<readonly number[]> {
  const meets = textMeets(filter);
  const found = new Set<number>();
  const look = (rows: readonly (readonly [number, string])[]) => {
    for (const [seq, body] of rows) {
      const { name, aliases } = JSON.parse(body) as GraphNode;
      if (meets([name, ...aliases])) found.add(seq);
    }
  };
  const last = db.number("SELECT max(seq) FROM node");
  for (const expression of expressions(sought(filter))) {
    const from = expression === undefined ? "node n" : "node_search f CROSS JOIN node n ON n.seq = f.rowid";
    const where = expression === undefined ? "n.seq >= ? AND n.seq < ?" : "node_search MATCH ? AND f.rowid >= ? AND f.rowid < ?";
    for (let at = 0; at <= last; at += STEP) {
      const values = expression === undefined ? [at, at + STEP] : [expression, at, at + STEP];
      look(db.all<[number, string]>(`SELECT n.seq, n.body FROM ${from} WHERE ${where}`, ...values));
      await pause();
    }
  }
  return [...found];
}

function expressions(texts: Sought | undefined): readonly (string | undefined)[] {
  if (texts === undefined) return [undefined];
  return texts.texts.map((text) => (texts.whole ? matching(text).tiers[0] : matching(text).anywhere));
}

/** The posts, or parts, in claims that meet a filter, as they are written. */
async function wordings(db: Connection, field: "title" | "role", filter: TextFilter, pause: Pause): Promise<readonly string[]> {
  const meets = textMeets(filter);
  const found = new Map<string, boolean>();
  const sql = `SELECT DISTINCT body ->> '$.${field}' FROM claim WHERE seq >= ? AND seq < ? AND body ->> '$.${field}' IS NOT NULL`;
  const last = db.number("SELECT max(seq) FROM claim");
  for (let at = 0; at <= last; at += STEP) {
    for (const [text] of db.all<[string]>(sql, at, at + STEP)) if (!found.has(text)) found.set(text, meets([text]));
    await pause();
  }
  return [...found].flatMap(([text, isMet]) => (isMet ? [text] : []));
}
