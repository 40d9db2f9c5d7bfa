import { type Coverage, coverageOf, type NodeCoverage } from "../coverage.js";
import type { Pause } from "../pace.js";
import type { Connection } from "./connection.js";

/** Nodes that are counted in one stretch. */
const NODES = 2000;

type DocumentRow = readonly [publication: string | null, year: string | null, documents: number, claims: number];
type NodeRow = readonly [city: string | null, home: string | null, nodes: number, relations: number, mentions: number];

export async function coverage(db: Connection, pause: Pause): Promise<Coverage> {
  const documents = db.all<DocumentRow>(
    "SELECT d.body ->> '$.publication', substr(d.published_on, 1, 4), count(*), sum(d.claims) FROM document d GROUP BY 1, 2",
  );
  await pause();
  const last = db.number("SELECT max(seq) FROM node");
  const mentions = "SELECT count(*) FROM wording w CROSS JOIN mention m ON m.wording = w.seq WHERE w.node = n.seq";
  const sql = `SELECT n.city, n.body ->> '$.place', count(*), sum(s.degree), sum((${mentions}))
    FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq >= ? AND n.seq < ? GROUP BY 1, 2`;
  const nodes: NodeCoverage[] = [];
  for (let from = 0; from <= last; from += NODES) {
    for (const [city, home, count, relations, mentioned] of db.all<NodeRow>(sql, from, from + NODES)) {
      nodes.push({ city, home, nodes: count, relations, mentions: mentioned });
    }
    await pause();
  }
  const counted = documents.map(([publication, year, count, claims]) => {
    return { publication, year: year === null ? null : Number(year), documents: count, claims };
  });
  return coverageOf(counted, nodes);
}
