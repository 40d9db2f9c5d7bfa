import { type Edge, edgeId, packSubgraph, RELATION_NAMES, RELATIONS, type Relation } from "@chengyu-atlas/model";
import { fold, phrasesFor, type StoredNode } from "@chengyu-atlas/store";
import Database from "libsql";
import { Adjacency } from "./floor-paths.js";
import { byKind, type ListArgs, type Neighbourhood, serveFloor } from "./floor-server.js";

// The least that answers the questions on the product's own SQLite file: prepared statements, no layers.
const STATUSES = ["planned", "done", "ended"] as const;
const db = new Database(process.env["ATLAS_DB"] ?? "", { readonly: true } as never);
db.exec("PRAGMA cache_size=-65536");
const NODE = "FROM node n JOIN standing s ON s.node = n.seq";
const node = db.prepare(`SELECT n.seq, n.body, s.degree ${NODE} WHERE n.id = ?`);
const neighbours = db.prepare(
  `SELECT n.seq, e.rank, e.status, e.body, a.way, n.body AS far, s.degree FROM adjacent a
   JOIN edge e ON e.seq = a.edge JOIN node n ON n.seq = a.far JOIN standing s ON s.node = a.far
   WHERE a.node = ? AND a.state = 0 ORDER BY a.rank, a.other, a.way LIMIT ?`,
);
const hits = db.prepare(
  `SELECT n.body, s.degree FROM node_search f JOIN standing s ON s.node = f.rowid JOIN node n ON n.seq = f.rowid
   WHERE node_search MATCH ? ORDER BY s.degree DESC, n.id LIMIT ?`,
);
const containing = db.prepare(
  `SELECT n.body FROM node_search f CROSS JOIN node n ON n.seq = f.rowid
   WHERE node_search MATCH ? AND n.kind = ? ORDER BY n.sort_key, n.id LIMIT ?`,
);
const inCity = db.prepare("SELECT n.body FROM node n WHERE n.city = ? AND n.kind = ? ORDER BY n.sort_key, n.id LIMIT ?");
const counts = db.prepare("SELECT kind, sum(count) AS count FROM node_tally GROUP BY kind");
const countsIn = db.prepare("SELECT kind, sum(count) AS count FROM node_tally WHERE city = ? GROUP BY kind");
const IN = "IN (SELECT value FROM json_each(?))";
const step = db.prepare(
  `SELECT n.seq, n.body, d.degree FROM (
     SELECT f.far, s.degree FROM (SELECT DISTINCT a.far FROM adjacent a WHERE a.node ${IN} AND a.state = 0) f
     CROSS JOIN standing s ON s.node = f.far WHERE f.far NOT ${IN}) d
   CROSS JOIN node n ON n.seq = d.far ORDER BY d.degree DESC, n.id LIMIT ?`,
);
const among = db.prepare(
  `SELECT e.rank, e.status, e.body, e.source, e.target FROM adjacent a JOIN edge e ON e.seq = a.edge
   WHERE a.node ${IN} AND a.way = 0 AND a.far ${IN} AND a.state = 0`,
);
const idBySeq = db.prepare("SELECT id FROM node WHERE seq = ?");
const links = db.prepare("SELECT source, target FROM edge WHERE state = 0").raw();

interface NodeRow {
  readonly seq: number;
  readonly body: string;
  readonly degree: number;
}
interface EdgeRow extends NodeRow {
  readonly rank: number;
  readonly status: number;
  readonly way: number;
  readonly far: string;
}
interface LinkRow extends EdgeRow {
  readonly source: number;
  readonly target: number;
}

const symmetric = RELATION_NAMES.map((name) => RELATIONS[name].symmetric);
const quoted = (tokens: readonly string[]) => `"${tokens.join(" ")}"`;
const parsed = (rows: unknown) => (rows as NodeRow[]).map(({ body }) => JSON.parse(body));
const adjacency = new Adjacency(links.all() as [number, number][]);
const idOf = (seq: number) => (idBySeq.get(seq) as { readonly id: string }).id;

function subgraph({ of: [start], hops, limit }: Neighbourhood) {
  const first = node.get(start) as NodeRow | undefined;
  const nodes: NodeRow[] = first ? [first] : [];
  let level = nodes;
  let truncated = false;
  for (let hop = 0; hop < hops && level.length > 0; hop++) {
    const seqs = (rows: readonly NodeRow[]) => JSON.stringify(rows.map(({ seq }) => seq));
    const room = limit - nodes.length;
    level = step.all(seqs(level), seqs(nodes), room + 1) as NodeRow[];
    if (level.length > room) truncated = true;
    level = level.slice(0, room);
    nodes.push(...level);
  }
  const stored = nodes.map(({ body, degree }) => ({ ...JSON.parse(body), degree }) as StoredNode);
  const ids = new Map(nodes.map(({ seq }, i) => [seq, stored[i]?.id ?? ""]));
  const seqs = JSON.stringify([...ids.keys()]);
  const edges = (among.all(seqs, seqs) as LinkRow[])
    .map((row) => ({ ...row, from: ids.get(row.source) ?? "", to: ids.get(row.target) ?? "" }))
    .sort((a, b) => a.rank - b.rank || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || (a.to < b.to ? -1 : 1))
    .map(({ rank, status, body, from, to }) => {
      const relation = RELATION_NAMES[rank] as Relation;
      const ends = { id: edgeId(relation, from, to), relation, source: from, target: to };
      return { ...ends, state: "accepted", status: STATUSES[status], ...JSON.parse(body) } as Edge;
    });
  return { columns: packSubgraph(stored, edges), truncated };
}

/** A node with a way to its relations, for as many levels as are asked for. */
function nodeOf({ seq, body, degree }: NodeRow): unknown {
  const relations = ({ first }: { first: number }) => ({
    edges: (neighbours.all(seq, first) as EdgeRow[]).map(({ rank, status, body: edge, way, far, seq: other, degree: its }) => ({
      type: RELATION_NAMES[rank],
      status: STATUSES[status],
      validFrom: JSON.parse(edge).validFrom,
      outgoing: way === 0 || symmetric[rank],
      node: nodeOf({ seq: other, body: far, degree: its }),
    })),
  });
  return { ...JSON.parse(body), degree, relations };
}

await serveFloor({
  node: (_: unknown, { id }: { id: string }) => {
    const found = node.get(id) as NodeRow | undefined;
    return found ? nodeOf(found) : null;
  },
  search: (_: unknown, { text, first }: { text: string; first: number }) => {
    const { exact, prefix, inside } = phrasesFor(fold(text));
    const anywhere = quoted(inside ?? []);
    const found: unknown[] = [];
    for (const match of [quoted(exact), `${quoted(prefix)} NOT ${quoted(exact)}`, `${anywhere} NOT ${quoted(prefix)}`]) {
      if (found.length >= first) break;
      const rows = hits.all(match, first - found.length) as NodeRow[];
      found.push(...rows.map(({ body, degree }) => ({ ...JSON.parse(body), degree })));
    }
    return { nodes: found };
  },
  institutions: (_: unknown, { filter, first }: ListArgs) => ({
    nodes: parsed(containing.all(quoted(phrasesFor(fold(filter.text ?? "")).inside ?? []), "Institution", first)),
  }),
  labs: (_: unknown, { filter, first }: ListArgs) => ({ nodes: parsed(inCity.all(filter.cities?.[0], "Lab", first)) }),
  statistics: (_: unknown, { filter }: { filter?: { nodes: { cities: readonly string[] } } }) => {
    const city = filter?.nodes.cities[0];
    return { byKind: byKind((city === undefined ? counts.all() : countsIn.all(city)) as never) };
  },
  neighborhood: (_: unknown, args: Neighbourhood) => subgraph(args),
  paths: (_: unknown, { from, to, maxHops }: { from: string; to: string; maxHops: number }) => {
    const [a, b] = [node.get(from) as NodeRow | undefined, node.get(to) as NodeRow | undefined];
    const way = a && b && adjacency.shortest(a.seq, b.seq, maxHops);
    return way ? [{ length: way.length - 1, nodes: way.map((seq) => ({ id: idOf(seq) })) }] : [];
  },
});
