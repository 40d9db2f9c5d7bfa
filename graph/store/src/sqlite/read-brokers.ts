import type { Region } from "@chengyu-atlas/model";
import { type Brokers, brokersIn, type Links } from "../brokers.js";
import { checkEdgeFilter } from "../edge-filter.js";
import type { StatisticsQuery } from "../graph-store.js";
import type { Pause } from "../pace.js";
import { IN, list } from "./bulk.js";
import { AMONG_CHOSEN, choose, isEverything } from "./chosen.js";
import { edgeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { someEdges, stretches } from "./edge-stretches.js";
import { settleEdges, settleNodes } from "./settle.js";

export async function brokers(db: Connection, query: StatisticsQuery, pause: Pause): Promise<Brokers> {
  return brokersIn(await links(db, query, pause), pause);
}

/** Nodes that are read in one stretch. */
const NODES = 5000;

/** The chosen network as numbers, read as texts: a row costs ten times as much as the numbers in it. */
async function links(db: Connection, query: StatisticsQuery, pause: Pause): Promise<Links> {
  checkEdgeFilter(query.edges ?? {});
  const nodes = await settleNodes(db, query.nodes ?? {}, pause);
  const edges = await settleEdges(db, query.edges ?? {}, pause);
  const everyNode = isEverything(nodes);
  if (!everyNode) await choose(db, nodes, pause);
  const seqs: number[] = [];
  const regions: (Region | undefined)[] = [];
  const last = db.number("SELECT max(seq) FROM node");
  const places = new Int32Array(last + 1);
  const read = `SELECT json_group_array(n.seq), json_group_array(n.region) FROM node n WHERE n.seq >= ? AND n.seq < ?
    ${everyNode ? "" : "AND n.seq IN (SELECT node FROM chosen)"}`;
  for (let from = 0; from <= last; from += NODES) {
    const [some, theirs] = db.get<[string, string]>(read, from, from + NODES) ?? ["[]", "[]"];
    for (const seq of JSON.parse(some) as number[]) {
      places[seq] = seqs.length;
      seqs.push(seq);
    }
    for (const region of JSON.parse(theirs) as (Region | null)[]) regions.push(region ?? undefined);
    await pause();
  }
  const [source, target]: [number[], number[]] = [[], []];
  const { where } = edgeClauses(edges, { edge: "e.seq", rank: "e.rank", state: "e.state" });
  const among = everyNode ? "" : `AND ${AMONG_CHOSEN}`;
  for await (const stretch of stretches(db, someEdges(db, edges, everyNode), pause)) {
    const sql = `SELECT json_group_array(e.source), json_group_array(e.target) FROM edge e WHERE ${stretch.sql} ${among} AND ${where.sql}`;
    const [from, to] = db.get<[string, string]>(sql, ...stretch.values, ...where.values) ?? ["[]", "[]"];
    for (const seq of JSON.parse(from) as number[]) source.push(places[seq] ?? 0);
    for (const seq of JSON.parse(to) as number[]) target.push(places[seq] ?? 0);
  }
  const ids: Links["ids"] = async (some) => {
    const wanted = some.map((place) => seqs[place] ?? 0);
    const found = new Map<number, string>();
    for (let at = 0; at < wanted.length; at += NODES) {
      const rows = db.all<[number, string]>(`SELECT seq, id FROM node WHERE seq ${IN}`, list(wanted.slice(at, at + NODES)));
      for (const [seq, id] of rows) found.set(seq, id);
      await pause();
    }
    return wanted.map((seq) => found.get(seq) ?? "");
  };
  return { regions, source, target, ids };
}
