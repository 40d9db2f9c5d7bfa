import { hits } from "../cursors.js";
import type { SearchQuery, StoredNode } from "../graph-store.js";
import type { Pause } from "../pace.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { inOrder, type Standing } from "./best.js";
import { IN, list } from "./bulk.js";
import { allOf, type Clause, clause, matching, nodeClauses, onNode } from "./clauses.js";
import type { Connection } from "./connection.js";
import { ranked } from "./ranked.js";
import { toNode } from "./rows.js";
import { beyond } from "./scan.js";
import type { SettledNodes } from "./settle.js";

/** A search whose filter is settled. */
export type SettledSearch = Omit<SearchQuery, "filter"> & { readonly filter?: SettledNodes };

const FROM = "node_search f CROSS JOIN standing s ON s.node = f.rowid";

/** Tier by tier, each read only where the better ones do not fill the page. */
export function search(db: Connection, { text, kinds }: SettledSearch, page: PageRequest): Slice<StoredNode> {
  checkPage(page);
  const after = hits.decode(page.after);
  const folded = fold(text);
  if (folded === "") return { items: [], hasMore: false };
  const onStanding = nodeClauses(kinds ? { kinds } : {}).standing;
  const found: (Standing & { readonly tier: number })[] = [];
  for (const [tier, expression] of matching(folded).tiers.entries()) {
    if (tier < (after?.[0] ?? 0)) continue;
    const room = page.first + 1 - found.length;
    if (room === 0) break;
    const where = allOf([clause("node_search MATCH ?", expression), ...onStanding]);
    const source = { from: FROM, onStanding: where, onNode: allOf([]), begins: "matches" as const };
    const place = after !== undefined && after[0] === tier ? ([after[1], after[2]] as const) : undefined;
    found.push(...ranked(db, source, place, room).map((row) => ({ ...row, tier })));
  }
  return toSlice(
    found,
    page.first,
    ({ tier, degree, id }) => hits.encode([tier, degree, id]),
    ({ body, degree }) => toNode(body, degree),
  );
}

export function countSearch(db: Connection, { text, kinds, filter }: SettledSearch): number {
  const folded = fold(text);
  if (folded === "") return 0;
  if (filter) {
    const all = allOf([clause("node_search MATCH ?", matching(folded).anywhere), chosenBy(kinds, filter)]);
    return db.number(`SELECT count(*) FROM ${FROM} CROSS JOIN node n ON n.seq = f.rowid WHERE ${all.sql}`, ...all.values);
  }
  const where = allOf([clause("node_search MATCH ?", matching(folded).anywhere), ...nodeClauses(kinds ? { kinds } : {}).standing]);
  const from = kinds ? FROM : "node_search f";
  return db.number(`SELECT count(*) FROM ${from} WHERE ${where.sql}`, ...where.values);
}

/** Whether a search is answered in order of degree, better hits first; else all hits are gone through. */
export const isPlain = ({ filter }: SettledSearch, { before, backward }: PageRequest): boolean =>
  filter === undefined && before === undefined && !backward;

function chosenBy(kinds: SearchQuery["kinds"], filter: SettledNodes): Clause {
  return allOf([...(kinds ? [onNode({ kinds })] : []), onNode(filter)]);
}

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
