import { compareText } from "@chengyu-atlas/model";
import { ADJACENT_WIDTH, AdjacentRows } from "./adjacent-rows.js";
import { IN, insertAll, insertFlat, list } from "./bulk.js";
import type { Connection, Value } from "./connection.js";
import type { RowEnds } from "./edge-rows.js";

/** So many rows are kept at most before they are written, whatever else a group still brings: a row takes about 150 bytes. */
const MOST_ROWS = 400_000;

type Mentioned = readonly [wording: number, document: number];
type Origin = readonly [rank: number, id: string, node: number];

/**
 * What documents add to tables that are not in the order of documents. It is kept in memory until their transaction ends
 * and then written in the order of the tables: a page that many rows fall on is found, changed and logged once.
 */
export class Pending {
  readonly #adjacent = new AdjacentRows();
  #edges = new Map<string, number>();
  #mentions: Mentioned[] = [];
  #origins: Origin[] = [];
  readonly #degrees = new Map<number, number>();
  readonly #nodeTally = new Map<string, number>();
  readonly #edgeTally = new Map<string, number>();

  /** Whether it is time to write. */
  get isFull(): boolean {
    return this.#adjacent.length + this.#mentions.length > MOST_ROWS;
  }

  /** Both rows of an edge in `adjacent`. */
  addEdge({ seq, rank, source, target }: RowEnds, state: number): void {
    this.#adjacent.add(source.seq, rank, target.id, 0, state, target.seq, seq);
    this.#adjacent.add(target.seq, rank, source.id, 1, state, source.seq, seq);
    this.#edges.set(edgeKey(source.seq, rank, target.seq), seq);
  }

  /** The number of an edge that is not in the file yet. */
  edge(source: number, rank: number, target: number): number | undefined {
    return this.#edges.get(edgeKey(source, rank, target));
  }

  addMention(wording: number, document: number): void {
    this.#mentions.push([wording, document]);
  }

  /** A node that is a source of a relation, which may be known already. */
  addOrigin(rank: number, id: string, node: number): void {
    this.#origins.push([rank, id, node]);
  }

  addDegree(node: number, by: number): void {
    add(this.#degrees, node, by);
  }

  /** Forgets what was counted for a node that is no more. */
  dropDegree(node: number): void {
    this.#degrees.delete(node);
  }

  addNodes(by: number, kind: string, region: string, city: string): void {
    add(this.#nodeTally, JSON.stringify([kind, region, city]), by);
  }

  /** `of` are the columns of `edge_tally` but its count. */
  addEdges(by: number, ...of: readonly [number, number, number, number, number, number]): void {
    add(this.#edgeTally, `[${of.join()}]`, by);
  }

  /** Writes the rows that questions within the transaction look for in the file. */
  writeRows(db: Connection): void {
    if (this.#adjacent.length > 0) {
      insertFlat(db, "INSERT INTO adjacent (node, rank, other, way, state, far, edge)", ADJACENT_WIDTH, this.#adjacent.take());
    }
    if (this.#mentions.length > 0) {
      insertAll(
        db,
        "INSERT INTO mention (wording, document)",
        this.#mentions.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      );
    }
    insertAll(
      db,
      "INSERT OR IGNORE INTO origin (rank, id, node)",
      this.#origins.sort((a, b) => a[0] - b[0] || compareText(a[1], b[1])),
    );
    this.#mentions = [];
    this.#origins = [];
    this.#edges.clear();
  }

  /** Writes all, before a transaction ends. */
  write(db: Connection): void {
    this.writeRows(db);
    this.#writeDegrees(db);
    const count = "ON CONFLICT DO UPDATE SET count = count + excluded.count";
    insertAll(db, "INSERT INTO node_tally (kind, region, city, count)", tallied(this.#nodeTally), count);
    insertAll(db, "INSERT INTO edge_tally (state, rank, status, year, crossing, inside, count)", tallied(this.#edgeTally), count);
    this.clear();
  }

  clear(): void {
    this.#mentions = [];
    this.#origins = [];
    this.#adjacent.clear();
    for (const kept of [this.#edges, this.#degrees, this.#nodeTally, this.#edgeTally]) kept.clear();
  }

  #writeDegrees(db: Connection): void {
    const changed = [...this.#degrees].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
    if (changed.length === 0) return;
    const nodes = list(changed.map(([node]) => node));
    const known = new Map(db.all<[number, number]>(`SELECT node, degree FROM standing WHERE node ${IN}`, nodes));
    const rows = changed.map(([node, by]) => {
      const [before, after] = [known.get(node) ?? 0, (known.get(node) ?? 0) + by];
      return { row: [node, "", after, tierOfDegree(after)], rises: tierOfDegree(after) !== tierOfDegree(before) };
    });
    // a tier that stays is not written: its index would be, even so
    for (const [rises, columns] of [
      [false, "degree = excluded.degree"],
      [true, "degree = excluded.degree, tier = excluded.tier"],
    ] as const) {
      const these = rows.filter((r) => r.rises === rises).map(({ row }) => row);
      insertAll(db, "INSERT INTO standing (node, kind, degree, tier)", these, `ON CONFLICT DO UPDATE SET ${columns}`);
    }
  }
}

/** The length of a degree in binary: 0, 1, 2–3, 4–7, … */
export function tierOfDegree(degree: number): number {
  return 32 - Math.clz32(degree);
}

function edgeKey(source: number, rank: number, target: number): string {
  return `${source} ${rank} ${target}`;
}

function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function tallied(counts: ReadonlyMap<string, number>): readonly (readonly Value[])[] {
  return [...counts].filter(([, by]) => by !== 0).map(([key, by]) => [...(JSON.parse(key) as Value[]), by]);
}
