import { bundle, type Claim, edgeId, RELATION_NAMES, type Relation } from "@chengyu-atlas/model";
import { IN, insertAll, list } from "./bulk.js";
import { type EdgeRow, edgeRow, edgeRows, nodesOf, type RowEnds, sides } from "./edge-rows.js";
import { sameDocuments, toClaim } from "./rows.js";
import type { EdgeEnds, TouchedEdges } from "./write-claims.js";
import type { NodeRow, Writing } from "./writing.js";

/** Bundles the touched edges anew and drops claims without support, and edges without claims. */
export function refreshEdges(tx: Writing, { fresh, known }: TouchedEdges): void {
  insertEdges(
    tx,
    fresh.map(({ ends, claims }) => ({ ends, row: edgeRow(ends, bundle(claims)) })),
  );
  if (known.size > 0) refreshKnown(tx, known);
  if (tx.moved.size > 0) refreshMoved(tx);
}

function insertEdges(tx: Writing, edges: readonly { readonly ends: EdgeEnds; readonly row: EdgeRow }[]): void {
  const { db } = tx;
  for (const { row } of edges) tx.countEdge(1, row);
  const columns = "INSERT INTO edge (seq, rank, source, target, state, status, year, crossing, inside, body)";
  insertAll(
    db,
    columns,
    edges.map(({ row: e }) => [e.seq, e.rank, e.source, e.target, e.state, e.status, e.year, e.crossing, e.inside, e.body]),
  );
  for (const { ends, row } of edges) tx.pending.addEdge(ends, row.state);
  for (const { ends } of edges) {
    const bit = 1 << ends.rank;
    if ((ends.source.origins & bit) === 0) tx.pending.addOrigin(ends.rank, ends.source.id, ends.source.seq);
    ends.source.origins |= bit;
  }
}

function refreshKnown(tx: Writing, known: ReadonlySet<number>): void {
  const rows = edgeRows(tx, `seq ${IN}`, list(known));
  const nodes = nodesOf(tx, rows);
  const claims = keptClaims(tx, rows, nodes);
  for (const before of rows) {
    const [source, target] = [nodes.get(before.source), nodes.get(before.target)];
    if (source === undefined || target === undefined) continue;
    const ends = { seq: before.seq, rank: before.rank, source, target };
    const group = claims.get(before.seq);
    tx.countEdge(-1, before);
    if (group === undefined) {
      deleteEdge(tx, ends);
      continue;
    }
    const after = edgeRow(ends, bundle(group));
    tx.countEdge(1, after);
    updateEdge(tx, before, after, ends);
  }
}

/** Claims of edges as they are supported now; those that no document supports any more are taken out. */
function keptClaims(tx: Writing, edges: readonly EdgeRow[], nodes: ReadonlyMap<number, NodeRow>): ReadonlyMap<number, readonly Claim[]> {
  const { db } = tx;
  const ends = new Map(
    edges.map(({ seq, rank, source, target }) => [seq, { rank, source: nodes.get(source)?.id ?? "", target: nodes.get(target)?.id ?? "" }]),
  );
  const sql = `SELECT c.edge, c.seq, c.id, c.state, c.status, c.body, min(u.state), json_group_array(u.document)
    FROM claim c LEFT JOIN support u ON u.claim = c.seq WHERE c.edge ${IN} GROUP BY c.seq`;
  const found = new Map<number, Claim[]>();
  type Kept = [number, number, string, number, number, string, number | null, string];
  for (const [edge, seq, id, state, status, body, strongest, documents] of db.all<Kept>(sql, list(ends.keys()))) {
    const joined = ends.get(edge);
    if (joined === undefined) continue;
    if (strongest === null) {
      db.run("DELETE FROM claim WHERE seq = ?", seq);
      tx.removed.claims.push(id);
      continue;
    }
    if (strongest !== state) db.run("UPDATE claim SET state = ? WHERE seq = ?", strongest, seq);
    const claim = toClaim(joined, [id, strongest, status, body], sameDocuments(documents));
    const group = found.get(edge);
    if (group) group.push(claim);
    else found.set(edge, [claim]);
  }
  return found;
}

/** Edges of nodes that changed sides: whether they cross may have changed with them. */
function refreshMoved(tx: Writing): void {
  tx.pending.writeRows(tx.db);
  const rows = edgeRows(tx, `seq IN (SELECT a.edge FROM adjacent a WHERE a.node ${IN})`, list(tx.moved));
  const nodes = nodesOf(tx, rows);
  for (const before of rows) {
    const after = { ...before, ...sides(nodes.get(before.source)?.region, nodes.get(before.target)?.region) };
    if (after.crossing === before.crossing && after.inside === before.inside) continue;
    tx.db.run("UPDATE edge SET crossing = ?, inside = ? WHERE seq = ?", after.crossing, after.inside, after.seq);
    tx.recount(-1, before);
    tx.recount(1, after);
  }
}

function updateEdge(tx: Writing, before: EdgeRow, after: EdgeRow, { seq, rank, source, target }: RowEnds): void {
  const { state, status, year, crossing, inside, body } = after;
  const sql = "UPDATE edge SET state = ?, status = ?, year = ?, crossing = ?, inside = ?, body = ? WHERE seq = ?";
  tx.db.run(sql, state, status, year, crossing, inside, body, seq);
  if (state === before.state) return;
  const { settled: db } = tx;
  const beside = "UPDATE adjacent SET state = ? WHERE node = ? AND rank = ? AND other = ? AND way = ?";
  db.run(beside, state, source.seq, rank, target.id, 0);
  db.run(beside, state, target.seq, rank, source.id, 1);
}

function deleteEdge(tx: Writing, { seq, rank, source, target }: RowEnds): void {
  const { settled: db } = tx;
  tx.cache.drop(source.id);
  const beside = "DELETE FROM adjacent WHERE node = ? AND rank = ? AND other = ? AND way = ?";
  db.run("DELETE FROM edge WHERE seq = ?", seq);
  db.run(beside, source.seq, rank, target.id, 0);
  db.run(beside, target.seq, rank, source.id, 1);
  const last = "NOT EXISTS (SELECT 1 FROM adjacent WHERE node = ? AND rank = ? AND way = 0)";
  db.run(`DELETE FROM origin WHERE rank = ? AND id = ? AND ${last}`, rank, source.id, source.seq, rank);
  tx.removed.edges.push(edgeId(RELATION_NAMES[rank] as Relation, source.id, target.id));
}
