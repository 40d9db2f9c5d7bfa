import { RELATION_NAMES, RELATIONS } from "@chengyu-atlas/model";
import { fold, phrasesFor } from "@chengyu-atlas/store";
import Database from "libsql";
import { serveFloor } from "./floor-server.js";

// The least that answers the two questions on the product's own SQLite file: prepared statements, no layers.
const STATUSES = ["planned", "done", "ended"];
const db = new Database(process.env["ATLAS_DB"] ?? "", { readonly: true } as never);
db.exec("PRAGMA cache_size=-65536");
const node = db.prepare("SELECT n.seq, n.body, s.degree FROM node n JOIN standing s ON s.node = n.seq WHERE n.id = ?");
const neighbours = db.prepare(
  `SELECT e.rank, e.status, e.body, a.way, n.body AS far, s.degree FROM adjacent a
   JOIN edge e ON e.seq = a.edge JOIN node n ON n.seq = a.far JOIN standing s ON s.node = a.far
   WHERE a.node = ? AND a.state = 0 ORDER BY a.rank, a.other, a.way LIMIT ?`,
);
const hits = db.prepare(
  `SELECT n.body, s.degree FROM node_search f JOIN standing s ON s.node = f.rowid JOIN node n ON n.seq = f.rowid
   WHERE node_search MATCH ? ORDER BY s.degree DESC, n.id LIMIT ?`,
);

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

const symmetric = RELATION_NAMES.map((name) => RELATIONS[name].symmetric);
const quoted = (tokens: readonly string[]) => `"${tokens.join(" ")}"`;

await serveFloor({
  node: (_: unknown, { id }: { id: string }) => {
    const found = node.get(id) as NodeRow | undefined;
    if (!found) return null;
    const relations = ({ first }: { first: number }) => ({
      edges: (neighbours.all(found.seq, first) as EdgeRow[]).map(({ rank, status, body, way, far }) => ({
        type: RELATION_NAMES[rank],
        status: STATUSES[status],
        validFrom: JSON.parse(body).validFrom,
        outgoing: way === 0 || symmetric[rank],
        node: JSON.parse(far),
      })),
    });
    return { ...JSON.parse(found.body), degree: found.degree, relations };
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
});
