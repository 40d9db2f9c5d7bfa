import { compareText } from "@chengyu-atlas/model";
import { IN, list, rowsOf, textOf } from "./bulk.js";
import type { Connection } from "./connection.js";

/** A node with what its place among others depends on. */
export interface Standing {
  readonly seq: number;
  readonly degree: number;
  readonly id: string;
  readonly body: string;
}

/** These nodes, in the order given. */
export function inOrder(db: Connection, seqs: readonly number[]): readonly Standing[] {
  const sql = `SELECT n.seq, s.degree, n.id, n.body FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq ${IN}`;
  const rows = db.all<[number, number, string, string]>(sql, list(seqs));
  const found = new Map(rows.map(([seq, degree, id, body]) => [seq, { seq, degree, id, body }]));
  return seqs.flatMap((seq) => found.get(seq) ?? []);
}

/** From so many nodes on it is quicker to go down the standings than to look each of them up. */
const MANY = 10_000;

/** The best connected of some nodes, by degree then id. */
export function bestOf(db: Connection, candidates: ReadonlySet<number>, limit: number): readonly Standing[] {
  const wanted = Math.min(limit, candidates.size);
  if (wanted === 0) return [];
  return bestAmong(db, candidates.size < MANY ? degreesOf(db, candidates) : downTheStandings(db, candidates, wanted), wanted);
}

function bestAmong(db: Connection, degrees: readonly Degree[], wanted: number): readonly Standing[] {
  return [...inOrder(db, seqsOfBest(db, degrees, wanted))].sort((a, b) => b.degree - a.degree || compareText(a.id, b.id));
}

/** Which are the best where degrees are known, in no order. `wanted` is no more than they are. */
export function seqsOfBest(db: Connection, degrees: readonly Degree[], wanted: number): readonly number[] {
  if (wanted === 0) return [];
  const met = degrees.toSorted(([, a], [, b]) => b - a);
  const last = met[wanted - 1]?.[1] ?? 0;
  const better = met.filter(([, degree]) => degree > last).map(([seq]) => seq);
  // of those that share the last degree, the first by id
  const tied = met.filter(([, degree]) => degree === last).map(([seq]) => seq);
  if (better.length + tied.length === wanted) return [...better, ...tied];
  const first = rowsOf<[number]>(db, FIRST_BY_ID, list(tied), wanted - better.length);
  return [...better, ...first.map(([seq]) => seq)];
}

const FIRST_BY_ID = textOf(["seq"], `FROM node WHERE seq ${IN} ORDER BY id LIMIT ?`);

export type Degree = readonly [seq: number, degree: number];

function degreesOf(db: Connection, candidates: ReadonlySet<number>): readonly Degree[] {
  return pairs(db, "json_each(?) j CROSS JOIN standing s ON s.node = j.value", list(candidates));
}

/** A tier at a time from the top, until enough of the nodes have been met. Neighbours of hubs are most of the graph. */
function downTheStandings(db: Connection, candidates: ReadonlySet<number>, wanted: number): readonly Degree[] {
  const met: Degree[] = [];
  for (let tier = db.number("SELECT max(tier) FROM standing"); tier >= 0 && met.length < wanted; tier--) {
    met.push(...pairs(db, "standing s WHERE s.tier = ?", tier).filter(([seq]) => candidates.has(seq)));
  }
  return met;
}

/** Nodes and degrees, read as two texts: a row costs ten times as much as the numbers in it. */
function pairs(db: Connection, from: string, parameter: string | number): readonly Degree[] {
  const row = db.get<[string, string]>(`SELECT json_group_array(s.node), json_group_array(s.degree) FROM ${from}`, parameter);
  const degrees = JSON.parse(row?.[1] ?? "[]") as number[];
  return (JSON.parse(row?.[0] ?? "[]") as number[]).map((seq, i) => [seq, degrees[i] ?? 0]);
}
