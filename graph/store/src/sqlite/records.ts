import type { Edge, NodeId } from "@chengyu-atlas/model";
import type { StoredNode } from "../graph-store.js";
import { IN, list, rowsOf, textOf } from "./bulk.js";
import type { Connection } from "./connection.js";
import type { Link } from "./ordered-topology.js";
import { seqsOf } from "./read-relations.js";
import { withDegree, withEnds } from "./rows.js";
import { Slots } from "./slots.js";

/** How many are kept at most: some 20 MB of nodes and 25 MB of edges. */
const NODES = 65_536;
const EDGES = 65_536;
const IDS = 32_768;

const NODE_ROWS = textOf(["n.seq", "s.degree", "n.body"], `FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq ${IN}`);
const EDGE_ROWS = textOf(["seq", "status", "body"], `FROM edge WHERE state = 0 AND seq ${IN}`);

/** These nodes as they are in the file, in the order given. */
function readNodes(db: Connection, seqs: readonly number[]): readonly StoredNode[] {
  const read = nodesByNumber(db, seqs);
  return seqs.flatMap((seq) => read.get(seq) ?? []);
}

function nodesByNumber(db: Connection, seqs: readonly number[]): ReadonlyMap<number, StoredNode> {
  if (seqs.length === 0) return new Map();
  const rows = rowsOf<[number, number, object]>(db, NODE_ROWS, list(new Set(seqs)));
  return new Map(rows.map(([seq, degree, body]) => [seq, withDegree(body, degree)]));
}

/** How nodes are read from a connection: by id, `undefined` where there is none, and by number, in the order given. */
export interface NodeReader {
  seqs(db: Connection, ids: readonly NodeId[]): readonly (number | undefined)[];
  nodes(db: Connection, seqs: readonly number[]): readonly StoredNode[];
}

/** Reads nodes from the file, whatever was read before. */
export const FROM_FILE: NodeReader = { seqs: seqsOf, nodes: readNodes };

/**
 * Nodes and accepted edges that were read lately, each as one object that all who ask are given and nobody may change. They hold
 * for one state of the file.
 */
export class Records implements NodeReader {
  readonly #nodes = new Slots<StoredNode>(NODES);
  readonly #edges = new Slots<Edge>(EDGES);
  readonly #seqs = new Map<NodeId, number>();
  #version: number | undefined;

  /** What is kept of the state that a connection reads; `version` is its `data_version`. */
  of(version: number): this {
    if (version !== this.#version) this.forget();
    this.#version = version;
    return this;
  }

  /** To be called with every write of this store, which `data_version` does not tell. */
  forget(): void {
    this.#nodes.clear();
    this.#edges.clear();
    this.#seqs.clear();
  }

  /** Numbers of nodes in the order asked, `undefined` where there is none. */
  seqs(db: Connection, ids: readonly NodeId[]): readonly (number | undefined)[] {
    const known = ids.map((id) => this.#seqs.get(id));
    if (!known.includes(undefined)) return known;
    if (this.#seqs.size + ids.length > IDS) this.#seqs.clear();
    const found = seqsOf(db, ids);
    for (const [i, seq] of found.entries()) if (seq !== undefined) this.#seqs.set(ids[i] as NodeId, seq);
    return found;
  }

  /** These nodes, in the order given. */
  nodes(db: Connection, seqs: readonly number[]): readonly StoredNode[] {
    const found = seqs.map((seq) => this.#nodes.get(seq));
    const missing = seqs.filter((_, i) => found[i] === undefined);
    if (missing.length === 0) return found as StoredNode[];
    const read = nodesByNumber(db, missing);
    for (const [seq, node] of read) this.#nodes.set(seq, Object.freeze(node));
    return seqs.flatMap((seq, i) => found[i] ?? read.get(seq) ?? []);
  }

  /** The edges of these links, in the order given; `idOf` gives the ids of their ends. */
  edges(db: Connection, links: readonly Link[], idOf: (seq: number) => NodeId): readonly Edge[] {
    const found = links.map(({ edge }) => this.#edges.get(edge));
    const missing = new Map(links.filter((_, i) => found[i] === undefined).map((link) => [link.edge, link]));
    if (missing.size === 0) return found as Edge[];
    const read = new Map<number, Edge>();
    for (const [seq, status, body] of rowsOf<[number, number, object]>(db, EDGE_ROWS, list(missing.keys()))) {
      const { rank, source, target } = missing.get(seq) as Link;
      const edge = Object.freeze(withEnds({ rank, source: idOf(source), target: idOf(target) }, 0, status, body));
      read.set(seq, edge);
      this.#edges.set(seq, edge);
    }
    return links.flatMap((link, i) => found[i] ?? read.get(link.edge) ?? []);
  }
}

/** What short questions are answered from: a connection on one state of the file, and what was read of that state lately. */
export interface AtHand {
  readonly db: Connection;
  readonly records: Records;
  /** The `data_version` of that state. */
  readonly version: number;
}
