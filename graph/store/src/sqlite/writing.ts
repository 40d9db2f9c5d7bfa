import type { Region } from "@chengyu-atlas/model";
import type { Connection } from "./connection.js";
import type { NodeCache } from "./node-cache.js";
import type { Pending } from "./pending.js";

/** A node as its edges need it. */
export interface NodeRow {
  readonly seq: number;
  readonly id: string;
  region: Region | undefined;
}

/** What a store keeps in memory from document to document. */
export interface Memory {
  readonly cache: NodeCache;
  readonly pending: Pending;
}

/** What the writing of one document knows and gathers. */
export class Writing implements Memory {
  readonly cache: NodeCache;
  readonly pending: Pending;
  /** Nodes met so far, by `seq`. */
  readonly nodes = new Map<number, NodeRow>();
  /** Nodes whose region changed: whether their edges cross has to be looked at again. */
  readonly moved = new Set<number>();
  /** Nodes from this number on were made by this document: they have no edges but its own. */
  newFrom = Number.POSITIVE_INFINITY;
  readonly removed = { nodes: [] as string[], edges: [] as string[], claims: [] as string[], observations: [] as string[] };

  constructor(
    readonly db: Connection,
    memory: Memory,
    /** `isNew`: nothing of it is in the file yet. */
    readonly document: { readonly seq: number; readonly id: string; readonly isNew: boolean },
  ) {
    this.cache = memory.cache;
    this.pending = memory.pending;
  }

  /** Counts a node in (1) or out (-1). */
  countNode(by: 1 | -1, kind: string, region: string | undefined, city: string | undefined): void {
    this.pending.addNodes(by, kind, region ?? "", city ?? "");
  }

  /** Counts an edge in or out, for the statistics and, where it is accepted, for both its ends. */
  countEdge(by: 1 | -1, edge: CountedEdge): void {
    this.recount(by, edge);
    if (edge.state !== 0) return;
    this.pending.addDegree(edge.source, by);
    this.pending.addDegree(edge.target, by);
  }

  /** Counts an edge in or out for the statistics alone. */
  recount(by: 1 | -1, { state, rank, status, year, crossing, inside }: CountedEdge): void {
    this.pending.addEdges(by, state, rank, status, year ?? 0, crossing, inside);
  }

  /** The connection, for statements on tables whose rows may be pending. */
  get settled(): Connection {
    this.pending.writeRows(this.db);
    return this.db;
  }
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
