import { fold, phrasesFor } from "@chengyu-atlas/store";
import Database from "libsql";
import { serveFloor } from "./floor-server.js";

// The least that answers the two questions on the product's own SQLite file: prepared statements, no layers.
const db = new Database(process.env["ATLAS_DB"] ?? "", { readonly: true } as never);
db.exec("PRAGMA cache_size=-65536");
const node = db.prepare("SELECT id, kind, name, degree FROM node WHERE id = ?");
const neighbours = db.prepare(
  `SELECT e.relation AS type, e.status, json_extract(e.summary, '$.validFrom') AS validFrom, a.outgoing, n.id, n.kind, n.name, n.degree
   FROM adjacent a JOIN edge e ON e.id = a.edge JOIN node n ON n.id = a.other
   WHERE a.node = ? ORDER BY a.rank, a.other, a.outgoing LIMIT ?`,
);
const hits = db.prepare(
  "SELECT n.id, n.kind, n.name, n.degree FROM node_search s JOIN node n ON n.seq = s.rowid WHERE node_search MATCH ? ORDER BY n.degree DESC, n.id LIMIT ?",
);

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly degree: number;
}

await serveFloor({
  node: (_: unknown, { id }: { id: string }) => {
    const found = node.get(id) as Row | undefined;
    return (
      found && {
        ...found,
        relations: ({ first }: { first: number }) => ({
          edges: (neighbours.all(id, first) as (Row & { outgoing: number })[]).map((row) => ({
            ...row,
            outgoing: row.outgoing === 1,
            node: row,
          })),
        }),
      }
    );
  },
  search: (_: unknown, { text, first }: { text: string; first: number }) => {
    const phrase = phrasesFor(fold(text)).inside ?? [];
    return { nodes: hits.all(`"${phrase.join(" ")}"`, first) };
  },
});
