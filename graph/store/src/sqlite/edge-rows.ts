import { type Edge, isCrossing, isInside, type Region, yearOf } from "@chengyu-atlas/model";
import { IN, list } from "./bulk.js";
import { REJECTED, stateCode, statusCode } from "./codes.js";
import { edgeBody } from "./rows.js";
import type { CountedEdge, NodeRow, Writing } from "./writing.js";

/** The ends of an edge and its number in the file. */
export interface RowEnds {
  readonly seq: number;
  readonly rank: number;
  readonly source: NodeRow;
  readonly target: NodeRow;
}

/** A row of `edge`. */
export type EdgeRow = CountedEdge & { readonly seq: number; readonly body: string };

/** The row of an edge. Where all its claims are rejected it is kept as rejected, with nothing to read. */
export function edgeRow({ seq, rank, source, target }: RowEnds, edge: Edge | undefined): EdgeRow {
  return {
    seq,
    rank,
    source: source.seq,
    target: target.seq,
    state: edge === undefined ? REJECTED : stateCode(edge.state),
    status: edge === undefined ? 0 : statusCode(edge.status),
    year: edge?.validFrom === undefined ? null : yearOf(edge.validFrom),
    ...sides(source.region, target.region),
    body: edge === undefined ? "" : edgeBody(edge),
  };
}

/** Whether an edge between these regions crosses, and whether it counts among the two sides. */
export function sides(a: Region | undefined, b: Region | undefined): { readonly crossing: number; readonly inside: number } {
  return { crossing: isCrossing(a, b) ? 1 : 0, inside: isInside(a) && isInside(b) ? 1 : 0 };
}

export function edgeRows({ db }: Writing, where: string, parameter: string): readonly EdgeRow[] {
  const sql = `SELECT seq, rank, source, target, state, status, year, crossing, inside, body FROM edge WHERE ${where}`;
  type Kept = [number, number, number, number, number, number, number | null, number, number, string];
  return db.all<Kept>(sql, parameter).map(([seq, rank, source, target, state, status, year, crossing, inside, body]) => {
    return { seq, rank, source, target, state, status, year, crossing, inside, body };
  });
}

/** The ends of edges, from what this transaction knows already and else from the file. */
export function nodesOf(tx: Writing, rows: readonly EdgeRow[]): ReadonlyMap<number, NodeRow> {
  const missing = new Set(rows.flatMap((row) => [row.source, row.target]).filter((seq) => !tx.nodes.has(seq)));
  if (missing.size > 0) {
    const found = tx.db.all<[number, string, Region | null]>(`SELECT seq, id, region FROM node WHERE seq ${IN}`, list(missing));
    for (const [seq, id, region] of found) tx.nodes.set(seq, { seq, id, region: region ?? undefined });
  }
  return tx.nodes;
}
