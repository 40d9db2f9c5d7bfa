import type { Region } from "@chengyu-atlas/model";
import { IN, insertAll, list } from "./bulk.js";
import type { Connection } from "./connection.js";
import type { NodeCache } from "./node-cache.js";

/** A node as its edges need it. */
export interface NodeRow {
  readonly seq: number;
  readonly id: string;
  region: Region | undefined;
}

/** What one transaction knows and gathers: counts change in memory and are written once, at its end. */
export class Writing {
  /** Nodes met so far, by `seq`. */
  readonly nodes = new Map<number, NodeRow>();
  /** Nodes whose region changed: whether their edges cross has to be looked at again. */
  readonly moved = new Set<number>();
  readonly removed = { nodes: [] as string[], edges: [] as string[], claims: [] as string[], observations: [] as string[] };
  readonly #degrees = new Map<number, number>();
  readonly #nodeTally = new Map<string, number>();
  readonly #edgeTally = new Map<string, number>();

  constructor(
    readonly db: Connection,
    readonly cache: NodeCache,
    readonly document: { readonly seq: number; readonly id: string },
  ) {}

  /** Counts a node in (1) or out (-1). */
  countNode(by: 1 | -1, kind: string, region: string | undefined, city: string | undefined): void {
    add(this.#nodeTally, JSON.stringify([kind, region ?? "", city ?? ""]), by);
  }

  /** Counts an edge in or out, for the statistics and, where it is accepted, for both its ends. */
  countEdge(by: 1 | -1, edge: CountedEdge): void {
    this.recount(by, edge);
    if (edge.state !== 0) return;
    add(this.#degrees, edge.source, by);
    add(this.#degrees, edge.target, by);
  }

  /** Counts an edge in or out for the statistics alone. */
  recount(by: 1 | -1, { state, rank, status, year, crossing, inside }: CountedEdge): void {
    add(this.#edgeTally, `[${state},${rank},${status},${year ?? 0},${crossing},${inside}]`, by);
  }

  /** Forgets what was counted for a node that is no more. */
  dropDegree(node: number): void {
    this.#degrees.delete(node);
  }

  flush(): void {
    this.#writeDegrees();
    const count = "ON CONFLICT DO UPDATE SET count = count + excluded.count";
    insertAll(this.db, "INSERT INTO node_tally (kind, region, city, count)", tallied(this.#nodeTally), count);
    insertAll(this.db, "INSERT INTO edge_tally (state, rank, status, year, crossing, inside, count)", tallied(this.#edgeTally), count);
  }

  #writeDegrees(): void {
    const { db } = this;
    const degrees = [...this.#degrees].filter(([, by]) => by !== 0).map(([node, by]) => [node, "", by, 0]);
    insertAll(
      db,
      "INSERT INTO standing (node, kind, degree, tier)",
      degrees,
      "ON CONFLICT DO UPDATE SET degree = degree + excluded.degree",
    );
    const risen = `SELECT node, degree FROM standing WHERE node ${IN} AND (degree >= (1 << tier) OR degree < ((1 << tier) >> 1))`;
    const tiers = db
      .all<[number, number]>(risen, list(degrees.map(([node]) => Number(node))))
      .map(([node, degree]) => [node, "", degree, tierOfDegree(degree)]);
    insertAll(db, "INSERT INTO standing (node, kind, degree, tier)", tiers, "ON CONFLICT DO UPDATE SET tier = excluded.tier");
  }
}

/** The length of a degree in binary: 0, 1, 2–3, 4–7, … */
export function tierOfDegree(degree: number): number {
  return 32 - Math.clz32(degree);
}

/** What the statistics count an edge by. */
export interface CountedEdge {
  readonly state: number;
  readonly rank: number;
  readonly source: number;
  readonly target: number;
  readonly status: number;
  readonly year: number | null;
  readonly crossing: number;
  readonly inside: number;
}

function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function tallied(counts: ReadonlyMap<string, number>): readonly (readonly (string | number)[])[] {
  return [...counts].filter(([, by]) => by !== 0).map(([key, by]) => [...(JSON.parse(key) as (string | number)[]), by]);
}
