import { type Edge, edgeId } from "@chengyu-atlas/model";
import { checkEdgeFilter } from "../edge-filter.js";
import { columnsOf, type EdgeOrder, edgeOrdering, type Ordering, type Orders } from "../ordering.js";
import type { Pause } from "../pace.js";
import { checkPage, type Key, type PageRequest, type Slice, toSlice } from "../page.js";
import { allOf, type EdgeClauses, edgeClauses, edgesOfDocuments, yuanOf } from "./clauses.js";
import { relationAt } from "./codes.js";
import type { Connection } from "./connection.js";
import { edgesInOrder } from "./read-neighbourhood.js";
import { bundlesOf } from "./rows.js";
import { picked, type Scan } from "./scan.js";
import type { SettledEdges } from "./settle.js";

/** Whether a page is read in the order of relations, from filters that most edges can be held to at once. */
export function isQuick(filter: SettledEdges, order: Orders<EdgeOrder> = []): boolean {
  const { source, target, anyEnd, bothEnds, and, or, not, disputed, minDocuments, methods, amount, titles, roles, ...rest } = filter;
  const slow = [source, target, anyEnd, bothEnds, and, or, not, disputed, minDocuments, methods, amount, titles, roles];
  const { publications, reportedFrom, reportedTo } = rest;
  return order.length === 0 && [...slow, publications, reportedFrom, reportedTo].every((part) => part === undefined);
}

/** Edges that are gone through in one stretch. */
const STEP = 3000;

const [VALID_FROM, VALID_TO] = ["e.body ->> '$.validFrom'", "e.body ->> '$.validTo'"];
const AMOUNT = yuanOf("e.body ->> '$.amount.value'", "e.body ->> '$.amount.unit'");
const [CLAIM_COUNT, DOCUMENT_COUNT] = ["e.body ->> '$.claimCount'", "e.body ->> '$.documentCount'"];
const COLUMNS: Readonly<Record<EdgeOrder, string>> = {
  ...{ TYPE: "e.rank", TYPE_DESC: "e.rank", SOURCE: "s.id", SOURCE_DESC: "s.id", TARGET: "t.id", TARGET_DESC: "t.id" },
  ...{ STATUS: "e.status", STATUS_DESC: "e.status", VALID_FROM, VALID_FROM_DESC: VALID_FROM, VALID_TO, VALID_TO_DESC: VALID_TO },
  ...{ AMOUNT, AMOUNT_DESC: AMOUNT, CLAIM_COUNT, CLAIM_COUNT_DESC: CLAIM_COUNT },
  ...{ DOCUMENT_COUNT, DOCUMENT_COUNT_DESC: DOCUMENT_COUNT },
};

/** A page in any order, of edges chosen in any way. */
export async function pickEdges(
  db: Connection,
  filter: SettledEdges,
  order: Orders<EdgeOrder>,
  page: PageRequest,
  pause: Pause,
): Promise<Slice<Edge>> {
  checkPage(page);
  checkEdgeFilter(filter);
  const ordering = edgeOrdering(order);
  const clauses = edgeClauses(filter, { edge: "e.seq", rank: "e.rank", state: "e.state" });
  const named = edgesOfDocuments(filter);
  const last = db.number("SELECT max(seq) FROM edge");
  const scan: Scan = {
    from: "edge e CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target",
    where: named ? allOf([{ sql: `e.seq IN (${named.sql})`, values: named.values }, clauses.where]) : clauses.where,
    seq: "e.seq",
    last,
    step: named ? last + 1 : STEP,
  };
  const inTable = clauses.kept || ordering.names.every((name) => /^(TYPE|SOURCE|TARGET)/u.test(name));
  const rows = inTable
    ? await fromTable(db, scan, ordering, clauses, page, pause)
    : await fromClaims(db, scan, ordering, clauses, page, pause);
  return toSlice(
    rows,
    page.first,
    ({ key }) => ordering.encode(key),
    ({ edge }) => edge,
    page.backward,
  );
}

interface Found {
  readonly key: Key;
  readonly edge: Edge;
}

/** Where what is sorted by is in the table of edges. */
async function fromTable(
  db: Connection,
  scan: Scan,
  ordering: Ordering<Edge, EdgeOrder>,
  clauses: EdgeClauses,
  page: PageRequest,
  pause: Pause,
): Promise<readonly Found[]> {
  const rows = await picked(db, scan, ordering, columnsOf(ordering, COLUMNS), page, pause);
  const edges = edgesInOrder(
    db,
    clauses,
    rows.map(({ seq }) => seq),
  );
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const part = (key: Key, name: string) => key[ordering.names.findIndex((one) => one.replace("_DESC", "") === name)];
  return rows.flatMap(({ key }) => {
    const relation = relationAt(Number(part(key, "TYPE")));
    const edge = byId.get(edgeId(relation, String(part(key, "SOURCE")), String(part(key, "TARGET"))));
    return edge === undefined ? [] : [{ key, edge }];
  });
}

type EdgeRow = readonly [seq: number, rank: number, source: string, target: string];

/** Where it is in the bundles of chosen claims, which are made for each stretch. */
async function fromClaims(
  db: Connection,
  { from, where, seq, last, step }: Scan,
  ordering: Ordering<Edge, EdgeOrder>,
  { onClaims }: EdgeClauses,
  page: PageRequest,
  pause: Pause,
): Promise<readonly Found[]> {
  const [after, before, way] = [ordering.decode(page.after), ordering.decode(page.before), page.backward ? -1 : 1];
  const sql = `SELECT e.seq, e.rank, s.id, t.id FROM ${from} WHERE ${seq} >= ? AND ${seq} < ? AND ${where.sql}`;
  let best: readonly Found[] = [];
  for (let at = 0; at <= last; at += step) {
    const rows = db.all<EdgeRow>(sql, at, Math.min(at + step, last + 1), ...where.values);
    const ends = new Map(rows.map(([number, rank, source, target]) => [number, { rank, source, target }]));
    const some = [...bundlesOf(db, ends, onClaims).values()]
      .map((edge) => ({ key: ordering.key(edge), edge }))
      .filter(({ key }) => after === undefined || ordering.compare(key, after) > 0)
      .filter(({ key }) => before === undefined || ordering.compare(key, before) < 0);
    if (some.length > 0) best = [...best, ...some].sort((a, b) => way * ordering.compare(a.key, b.key)).slice(0, page.first + 1);
    await pause();
  }
  return best;
}
