import { compareText } from "@chengyu-atlas/model";
import { hits } from "../cursors.js";
import type { SearchQuery, StoredNode } from "../graph-store.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { type Degree, seqsOfBest } from "./best.js";
import { IN, list, rowsOf, textOf } from "./bulk.js";
import { allOf, type Clause, clause, matching, nodeClauses, onNode } from "./clauses.js";
import type { Connection } from "./connection.js";
import { withDegree } from "./rows.js";
import type { SettledNodes } from "./settle.js";

/** A search whose filter is settled. */
export type SettledSearch = Omit<SearchQuery, "filter"> & { readonly filter?: SettledNodes };

const FROM = "node_search f CROSS JOIN standing s ON s.node = f.rowid";

/**
 * Tier by tier, each looked for only where the better ones do not fill the page. Which hits stand on the page is found on
 * numbers alone; only those are read.
 */
export function search(db: Connection, { text, kinds }: SettledSearch, page: PageRequest): Slice<StoredNode> {
  checkPage(page);
  const after = hits.decode(page.after);
  const folded = fold(text);
  if (folded === "") return { items: [], hasMore: false };
  const chosen = nodeClauses(kinds ? { kinds } : {}).standing;
  const found: (readonly [tier: number, node: StoredNode])[] = [];
  for (const [tier, expression] of matching(folded).tiers.entries()) {
    if (tier < (after?.[0] ?? 0)) continue;
    const room = page.first + 1 - found.length;
    if (room === 0) break;
    const met = hitsOf(db, allOf([clause("node_search MATCH ?", expression), ...chosen]));
    const left = after !== undefined && after[0] === tier ? behind(db, met, after[1], after[2]) : met;
    const seqs = seqsOfBest(db, left, Math.min(room, left.length));
    found.push(...nodesByStanding(db, seqs).map((node) => [tier, node] as const));
  }
  return toSlice(
    found,
    page.first,
    ([tier, { degree, id }]) => hits.encode([tier, degree, id]),
    ([, node]) => node,
  );
}

/** Numbers and degrees of the nodes that a full-text question meets, read as two texts. */
function hitsOf(db: Connection, where: Clause): readonly Degree[] {
  const sql = `SELECT json_group_array(s.node), json_group_array(s.degree) FROM ${FROM} WHERE ${where.sql}`;
  const [nodes = "[]", degrees = "[]"] = db.get<[string, string]>(sql, ...where.values) ?? [];
  const degree = JSON.parse(degrees) as readonly number[];
  return (JSON.parse(nodes) as readonly number[]).map((seq, i) => [seq, degree[i] ?? 0]);
}

/** Those that stand after a place in the order of degree, most first, then id. */
function behind(db: Connection, met: readonly Degree[], degree: number, id: string): readonly Degree[] {
  const same = met.filter(([, of]) => of === degree).map(([seq]) => seq);
  const left = rowsOf<[number]>(db, textOf(["seq"], `FROM node WHERE seq ${IN} AND id > ?`), list(same), id);
  return [...left.map(([seq]) => [seq, degree] as const), ...met.filter(([, of]) => of < degree)];
}

const NODES = textOf(["s.degree", "n.body"], `FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq ${IN}`);

/** These nodes by degree, then id. */
function nodesByStanding(db: Connection, seqs: readonly number[]): readonly StoredNode[] {
  if (seqs.length === 0) return [];
  const nodes = rowsOf<[number, object]>(db, NODES, list(seqs)).map(([degree, body]) => withDegree(body, degree));
  return nodes.sort((a, b) => b.degree - a.degree || compareText(a.id, b.id));
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

/** The nodes of these kinds that a filter chooses. */
export function chosenBy(kinds: SearchQuery["kinds"], filter: SettledNodes): Clause {
  return allOf([...(kinds ? [onNode({ kinds })] : []), onNode(filter)]);
}
