import type { Pause } from "../pace.js";
import { connect, type Topology } from "../topology.js";
import type { Connection } from "./connection.js";

/** Edges that are read in one stretch. */
const READ = 4000;

/** Reads the topology of a file, letting others run between. Nodes and edges go by their numbers in the file. The connection must stay on one state. */
export async function readTopology(db: Connection, pause: Pause): Promise<Topology> {
  const nodes = db.number("SELECT max(seq) FROM node");
  const last = db.number("SELECT max(seq) FROM edge");
  const count = db.number("SELECT sum(count) FROM edge_tally WHERE state = 0");
  const [edges, sources, targets] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const sql = `SELECT json_group_array(seq), json_group_array(source), json_group_array(target) FROM edge WHERE seq >= ? AND seq < ? AND state = 0`;
  let read = 0;
  for (let from = 0; from <= last; from += READ) {
    const [edge, source, target] = (db.get<[string, string, string]>(sql, from, from + READ) ?? []).map((text) => JSON.parse(text));
    edges.set(edge, read);
    sources.set(source, read);
    targets.set(target, read);
    read += edge.length;
    await pause();
  }
  return connect(nodes, { edges, sources, targets }, pause);
}
