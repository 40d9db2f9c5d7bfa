import { compareText, type Edge } from "@chengyu-atlas/model";
import { checkEdgeFilter } from "../edge-filter.js";
import type { Path, PathsQuery, StoredNode } from "../graph-store.js";
import { checkLimit, LIMITS } from "../limits.js";
import type { Pause } from "../pace.js";
import { routes } from "../routes.js";
import { IN, list } from "./bulk.js";
import { type EdgeClauses, edgeClauses } from "./clauses.js";
import { relationAt } from "./codes.js";
import type { Connection } from "./connection.js";
import { layersBetween, walk } from "./layers.js";
import { edgesInOrder } from "./read-neighbourhood.js";
import { joinEdge, seqsOf } from "./read-relations.js";
import { toNode } from "./rows.js";
import { settleEdges } from "./settle.js";

/** From both ends at once, level by level; then the layers between them, read off in the order of ids. */
export async function paths(db: Connection, query: PathsQuery, pause: Pause): Promise<readonly Path[]> {
  checkLimit("maxHops", query.maxHops, LIMITS.maxHops);
  checkLimit("limit", query.limit, LIMITS.paths);
  checkLimit("longer", query.longer ?? 0, LIMITS.longer);
  const { longer = 0, avoid = [] } = query;
  checkEdgeFilter(query.edges ?? {});
  const edges = await settleEdges(db, query.edges ?? {}, pause);
  const [from, to] = seqsOf(db, [query.from, query.to]);
  if (from === undefined || to === undefined) return [];
  const clauses = edgeClauses(edges);
  if (longer > 0 || avoid.length > 0) return alternatives(db, { ...query, clauses, ends: [from, to] }, pause);
  const around = (nodes: readonly number[]) => neighbours(db, clauses, nodes, pause);
  const layers = await layersBetween(from, to, query.maxHops, around, (nodes) => effort(db, nodes));
  if (layers === undefined) return [];
  const ids = idsOf(db, [from, ...[...layers.values()].flat()]);
  const ways = walk(layers, from, to, (a, b) => compareText(ids.get(a) ?? "", ids.get(b) ?? ""));
  return alongWays(db, clauses, ways, query.limit, pause);
}

type Alternatives = PathsQuery & { readonly clauses: EdgeClauses; readonly ends: readonly [from: number, to: number] };

/** Longer paths beside the shortest, or around some nodes. */
async function alternatives(db: Connection, query: Alternatives, pause: Pause): Promise<readonly Path[]> {
  const { clauses, ends, maxHops, longer = 0, limit, avoid = [] } = query;
  const avoided = new Set(seqsOf(db, avoid).filter((seq) => seq !== undefined));
  const ways = await routes(
    { from: ends[0], to: ends[1], maxHops, longer, limit, avoid: avoided },
    {
      around: (nodes) => neighbours(db, clauses, nodes, pause),
      effort: async (nodes) => effort(db, nodes),
      ids: async (nodes) => idsOf(db, nodes),
    },
  );
  return alongWays(db, clauses, ways, limit, pause);
}

/** The paths along ways of nodes, until there are enough. */
async function alongWays(
  db: Connection,
  clauses: EdgeClauses,
  ways: Iterable<readonly number[]>,
  limit: number,
  pause: Pause,
): Promise<readonly Path[]> {
  const found: Path[] = [];
  for (const nodes of ways) {
    found.push(...withEdges(db, clauses, nodes, idsOf(db, nodes), limit - found.length));
    if (found.length >= limit) break;
    await pause();
  }
  return found;
}

/** How much it costs to go on from these nodes. */
function effort(db: Connection, nodes: readonly number[]): number {
  return db.number(`SELECT sum(degree + 1) FROM standing WHERE node ${IN}`, list(nodes));
}

/** Most nodes whose neighbours are read in one stretch. */
const STEP = 500;

async function neighbours(
  db: Connection,
  clauses: EdgeClauses,
  nodes: readonly number[],
  pause: Pause,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const { where } = clauses;
  const sql = `SELECT a.node, json_group_array(a.far) FROM adjacent a ${joinEdge(clauses)} WHERE a.node ${IN} AND ${where.sql} GROUP BY a.node`;
  const found = new Map<number, readonly number[]>();
  for (let at = 0; at < nodes.length; at += STEP) {
    for (const [node, far] of db.all<[number, string]>(sql, list(nodes.slice(at, at + STEP)), ...where.values)) {
      found.set(node, JSON.parse(far) as number[]);
    }
    await pause();
  }
  return found;
}

function idsOf(db: Connection, seqs: readonly number[]): ReadonlyMap<number, string> {
  return new Map(db.all<[number, string]>(`SELECT seq, id FROM node WHERE seq ${IN}`, list(new Set(seqs))));
}

/** The paths along these nodes, one for each choice among parallel edges, in the order of edge ids. */
function withEdges(
  db: Connection,
  clauses: EdgeClauses,
  seqs: readonly number[],
  ids: ReadonlyMap<number, string>,
  limit: number,
): readonly Path[] {
  const nodes = nodesInOrder(db, seqs);
  let choices: readonly (readonly Edge[])[] = [[]];
  for (const [i, seq] of seqs.slice(1).entries()) {
    const parallel = edgesBetween(db, clauses, seqs[i] ?? 0, ids.get(seq) ?? "");
    choices = choices.flatMap((edges) => parallel.map((edge) => [...edges, edge])).slice(0, limit);
  }
  return choices.map((edges) => ({ nodes, edges }));
}

function nodesInOrder(db: Connection, seqs: readonly number[]): readonly StoredNode[] {
  const sql = `SELECT n.seq, n.body, s.degree FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq ${IN}`;
  const found = new Map(db.all<[number, string, number]>(sql, list(seqs)).map(([seq, body, degree]) => [seq, toNode(body, degree)]));
  return seqs.flatMap((seq) => found.get(seq) ?? []);
}

/** With the relations spelled out, each is one look into the order of `adjacent`, be the node a hub or not. */
const EVERY_RANK = Array.from({ length: 64 }, (_, rank) => rank)
  .filter((rank) => relationAt(rank) !== undefined)
  .join(", ");

function edgesBetween(db: Connection, clauses: EdgeClauses, node: number, other: string): readonly Edge[] {
  const { where } = clauses;
  const sql = `SELECT a.edge FROM adjacent a ${joinEdge(clauses)} WHERE a.node = ? AND a.rank IN (${EVERY_RANK}) AND a.other = ? AND ${where.sql}`;
  const seqs = db.all<[number]>(sql, node, other, ...where.values).map(([seq]) => seq);
  return [...edgesInOrder(db, clauses, seqs)].sort((a, b) => compareText(a.id, b.id));
}
