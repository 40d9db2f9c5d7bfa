import type { DocumentRecord, DumpRecord, GraphNode } from "@chengyu-atlas/model";
import type { Pause } from "../pace.js";
import { IN, list } from "./bulk.js";
import type { Connection } from "./connection.js";
import { texts } from "./read-documents.js";
import { evidenceOf } from "./read-edges.js";
import { toObservations } from "./read-observations.js";
import { toClaim } from "./rows.js";

/** Rows that are read in one stretch. */
const STEP = 500;

/** Nodes, claims, observations, documents, each by id, in stretches. */
export async function* dump(db: Connection, pause: Pause): AsyncGenerator<DumpRecord> {
  for (const read of [dumpNodes, dumpClaims, dumpObservations, dumpDocuments]) {
    for (const batch of read(db)) {
      yield* batch;
      await pause();
    }
  }
}

function* dumpNodes(db: Connection): Generator<readonly DumpRecord[]> {
  const sql = `SELECT n.id, n.body, (SELECT json_group_array(d.id ORDER BY d.id) FROM wording w
      CROSS JOIN mention m ON m.wording = w.seq CROSS JOIN document d ON d.seq = m.document WHERE w.node = n.seq)
    FROM node n WHERE n.id > ? ORDER BY n.id LIMIT ${STEP}`;
  for (let after: string | undefined = ""; after !== undefined; ) {
    const rows: readonly [string, string, string][] = db.all<[string, string, string]>(sql, after);
    yield rows.map(([, body, documents]) => ({
      node: { ...(JSON.parse(body) as GraphNode), documents: JSON.parse(documents) as string[] },
    }));
    after = rows.length < STEP ? undefined : rows.at(-1)?.[0];
  }
}

function* dumpClaims(db: Connection): Generator<readonly DumpRecord[]> {
  // claims stand by edge in the file: their order by id is made of numbers alone, and the claims are read by number
  const sql = `SELECT c.seq, e.rank, s.id, t.id, c.id, c.state, c.status, c.body FROM claim c CROSS JOIN edge e ON e.seq = c.edge
    CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target WHERE c.seq ${IN} ORDER BY c.id`;
  const order = db.all<[number]>("SELECT seq FROM claim ORDER BY id").map(([seq]) => seq);
  for (let at = 0; at < order.length; at += STEP) {
    const seqs = order.slice(at, at + STEP);
    const rows = db.all<[number, number, string, string, string, number, number, string]>(sql, list(seqs));
    const evidence = evidenceOf(db, seqs);
    yield rows.map(([seq, rank, source, target, ...row]) => ({ claim: toClaim({ rank, source, target }, row, evidence.get(seq) ?? []) }));
  }
}

function* dumpObservations(db: Connection): Generator<readonly DumpRecord[]> {
  for (let after: string | undefined = ""; after !== undefined; ) {
    const sql = `SELECT seq, body, id FROM observation WHERE id > ? ORDER BY id LIMIT ${STEP}`;
    const rows: readonly [number, string, string][] = db.all<[number, string, string]>(sql, after);
    yield toObservations(
      db,
      rows.map(([seq, body]) => [seq, body] as const),
    ).map((observation) => ({ observation }));
    after = rows.length < STEP ? undefined : rows.at(-1)?.[2];
  }
}

function* dumpDocuments(db: Connection): Generator<readonly DumpRecord[]> {
  type Row = readonly [id: string, body: string, hash: string, pipeline: number];
  for (let after: string | undefined = ""; after !== undefined; ) {
    const rows: readonly Row[] = db.all<Row>("SELECT id, body, hash, pipeline FROM document WHERE id > ? ORDER BY id LIMIT 50", after);
    const bodies = texts(
      db,
      rows.map(([id]) => id),
    );
    yield rows.map(([id, body, hash, pipeline], i) => ({
      document: { ...(JSON.parse(body) as DocumentRecord), text: bodies[i] ?? "", receipt: { document: id, hash, pipeline } },
    }));
    after = rows.length < 50 ? undefined : rows.at(-1)?.[0];
  }
}
