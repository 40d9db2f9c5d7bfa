import { hits } from "../cursors.js";
import type { StoredNode } from "../graph-store.js";
import type { Pause } from "../pace.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { inOrder } from "./best.js";
import { IN, list } from "./bulk.js";
import { allOf, matching } from "./clauses.js";
import type { Connection } from "./connection.js";
import { chosenBy, type SettledSearch } from "./read-search.js";
import { toNode } from "./rows.js";
import { beyond } from "./scan.js";

const FROM = "node_search f CROSS JOIN standing s ON s.node = f.rowid";

/** Whether a search is answered in order of degree, better hits first; else all hits are gone through. */
export const isPlain = ({ filter }: SettledSearch, { before, backward }: PageRequest): boolean =>
  filter === undefined && before === undefined && !backward;

/** Hits that are gone through in one stretch, by number. */
const STEP = 20_000;

const COLUMNS = [
  { text: "s.degree", down: true, open: false },
  { text: "n.id", down: false, open: false },
] as const;

/** Tier by tier from the end that is asked for, each in stretches, whatever the filter. */
export async function searchThrough(db: Connection, query: SettledSearch, page: PageRequest, pause: Pause): Promise<Slice<StoredNode>> {
  checkPage(page);
  const [after, before] = [hits.decode(page.after), hits.decode(page.before)];
  const folded = fold(query.text);
  if (folded === "") return { items: [], hasMore: false };
  const { backward = false } = page;
  const [chosen, limit, last] = [chosenBy(query.kinds, query.filter ?? {}), page.first + 1, db.number("SELECT max(seq) FROM node")];
  const tiers = [...matching(folded).tiers.entries()];
  const found: { readonly tier: number; readonly seq: number }[] = [];
  for (const [tier, expression] of backward ? tiers.reverse() : tiers) {
    if (tier < (after?.[0] ?? 0) || tier > (before?.[0] ?? tiers.length) || found.length >= limit) continue;
    const marks = [
      ...(after?.[0] === tier ? beyond(COLUMNS, after.slice(1), false) : []),
      ...(before?.[0] === tier ? beyond(COLUMNS, before.slice(1), true) : []),
    ];
    const where = allOf([chosen, ...marks]);
    const sql = `SELECT n.seq FROM ${FROM} CROSS JOIN node n ON n.seq = f.rowid WHERE node_search MATCH ? AND f.rowid >= ? AND f.rowid < ? AND ${where.sql}
      ORDER BY s.degree${backward ? "" : " DESC"}, n.id${backward ? " DESC" : ""} LIMIT ?`;
    const some: number[] = [];
    for (let at = 0; at <= last; at += STEP) {
      some.push(...db.all<[number]>(sql, expression, at, at + STEP, ...where.values, limit).map(([seq]) => seq));
      await pause();
    }
    found.push(...bestFirst(db, some, backward, limit - found.length).map((seq) => ({ tier, seq })));
  }
  const standings = new Map(
    inOrder(
      db,
      found.map(({ seq }) => seq),
    ).map((row) => [row.seq, row]),
  );
  const rows = found.flatMap(({ tier, seq }) => {
    const row = standings.get(seq);
    return row === undefined ? [] : [{ ...row, tier }];
  });
  return toSlice(
    rows,
    page.first,
    ({ tier, degree, id }) => hits.encode([tier, degree, id]),
    ({ body, degree }) => toNode(body, degree),
    backward,
  );
}

/** Of the first of each stretch the first of all. */
function bestFirst(db: Connection, seqs: readonly number[], backward: boolean, limit: number): readonly number[] {
  const order = backward ? "s.degree, n.id DESC" : "s.degree DESC, n.id";
  const sql = `SELECT n.seq FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq ${IN} ORDER BY ${order} LIMIT ?`;
  return db.all<[number]>(sql, list(seqs), limit).map(([seq]) => seq);
}
