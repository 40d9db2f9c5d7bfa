import type { Pause } from "../pace.js";
import { Topology } from "../topology.js";
import type { Connection } from "./connection.js";

/** An accepted edge by numbers: its own, the rank of its relation, and those of its ends. */
export interface Link {
  readonly edge: number;
  readonly rank: number;
  readonly source: number;
  readonly target: number;
}

/** The arrays of a topology: for each end of an edge the node there, the edge, and which way it leads; and the order of the nodes. */
interface Arrays {
  readonly begins: Int32Array;
  readonly near: Int32Array;
  readonly edges: Int32Array;
  /** Twice the rank of the relation, and one more where the edge comes in. */
  readonly ways: Uint8Array;
  /** Where each node stands in the order of ids. */
  readonly places: Int32Array;
  /** Orders nodes by degree, most first, then by id: the lower comes first. */
  readonly byDegree: Float64Array;
  /** The places in `near` of those ends that come before their other end by degree, which few are of a hub: those of node n from `uphill[n]` on. */
  readonly up: Int32Array;
  readonly uphill: Int32Array;
}

/**
 * The topology of a file in the order that is promised to readers, so that no id has to be compared: what is next to a node
 * by relation, id of the other end and way, and nodes by id. Some 22 bytes per edge.
 */
export class OrderedTopology extends Topology {
  readonly #ways: Uint8Array;
  readonly #places: Int32Array;
  readonly #up: Int32Array;
  readonly #uphill: Int32Array;
  /** Of the nodes that are looked at: where each stands among them by id. */
  readonly #turns: Int32Array;
  readonly byDegree: Float64Array;

  constructor({ begins, near, edges, ways, places, byDegree, up, uphill }: Arrays) {
    super(begins, near, edges);
    this.#ways = ways;
    this.#places = places;
    this.byDegree = byDegree;
    this.#up = up;
    this.#uphill = uphill;
    this.#turns = new Int32Array(places.length);
  }

  /** Compares nodes by id. */
  readonly byId = (a: number, b: number): number => (this.#places[a] as number) - (this.#places[b] as number);

  /** What leads from or to a node, in order; of that which `takes` takes, as much as `most`. */
  linksOf(node: number, most: number, takes: (rank: number, incoming: boolean) => boolean): readonly Link[] {
    const [end, links] = [this.begin(node + 1), [] as Link[]];
    for (let at = this.begin(node); at < end && links.length < most; at++) {
      const way = this.#ways[at] as number;
      if (takes(way >> 1, (way & 1) === 1)) links.push(this.#link(node, at));
    }
    return links;
  }

  /** The links between two nodes, either way. */
  linksBetween(a: number, b: number): readonly Link[] {
    const [from, to] = this.degree(a) <= this.degree(b) ? [a, b] : [b, a];
    const [end, links] = [this.begin(from + 1), [] as Link[]];
    for (let at = this.begin(from); at < end; at++) if (this.near[at] === to) links.push(this.#link(from, at));
    return links;
  }

  /** The links both of whose ends are among these nodes, by relation and ids of the ends. */
  linksAmong(nodes: readonly number[]): readonly Link[] {
    const { marks, near } = this;
    const links: Link[] = [];
    for (const node of nodes) marks[node] = 1;
    for (const node of nodes) {
      const end = this.#uphill[node + 1] as number;
      for (let i = this.#uphill[node] as number; i < end; i++) {
        const at = this.#up[i] as number;
        if (marks[near[at] as number] === 1) links.push(this.#link(node, at));
      }
    }
    for (const node of nodes) marks[node] = 0;
    return this.#inOrder(links, nodes);
  }

  /** Links among these nodes by relation and ids of the ends: each is one number that ends with its place, since numbers are sorted soonest. */
  #inOrder(links: readonly Link[], nodes: readonly number[]): readonly Link[] {
    for (const [place, node] of nodes.toSorted(this.byId).entries()) this.#turns[node] = place;
    const [size, count] = [nodes.length, links.length];
    const keys = new Float64Array(count);
    for (const [i, { rank, source, target }] of links.entries()) {
      keys[i] = ((rank * size + (this.#turns[source] as number)) * size + (this.#turns[target] as number)) * count + i;
    }
    const sorted: Link[] = [];
    for (const key of keys.sort()) sorted.push(links[key % count] as Link);
    return sorted;
  }

  #link(node: number, at: number): Link {
    const [edge, near, way] = [this.edges[at] as number, this.near[at] as number, this.#ways[at] as number];
    return (way & 1) === 1 ? { edge, rank: way >> 1, source: near, target: node } : { edge, rank: way >> 1, source: node, target: near };
  }
}

/** Ends of edges, or nodes, that are read in one stretch, and nodes that are gone through in one. */
const READ = 8000;
const STEPS = 5000;

/** So much less than one of a node's edges counts its place in the order of ids, in any file that fits into memory. */
const DEGREE = 2 ** 31;

/** Reads the topology of a file, letting others run between. The connection must stay on one state. */
export async function readTopology(db: Connection, pause: Pause): Promise<OrderedTopology> {
  const last = db.number("SELECT max(seq) FROM node");
  const count = 2 * db.number("SELECT sum(count) FROM edge_tally WHERE state = 0");
  const [begins, near, edges, ways] = [new Int32Array(last + 2), new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  const sql = `SELECT json_group_array(node), json_group_array(far), json_group_array(edge), json_group_array(2 * rank + way)
    FROM adjacent WHERE node >= ? AND node < ? AND state = 0`;
  let read = 0;
  for (const [from, to] of await stretches(db, last, pause)) {
    const row = db.get<[string, string, string, string]>(sql, from, to) ?? [];
    const [nodes = [], ...columns] = row.map((text) => JSON.parse(text) as number[]);
    for (const [i, into] of [near, edges, ways].entries()) into.set(columns[i] ?? [], read);
    for (const node of nodes) begins[node + 1] = (begins[node + 1] as number) + 1;
    read += nodes.length;
    await pause();
  }
  const places = await placesById(db, last + 1, pause);
  const byDegree = new Float64Array(last + 1);
  await inStretches(last + 1, pause, (node) => {
    const end = (begins[node + 1] as number) + (begins[node] as number);
    byDegree[node] = (places[node] as number) - DEGREE * (begins[node + 1] as number);
    begins[node + 1] = end;
  });
  const [up, uphill] = [new Int32Array(near.length / 2), new Int32Array(begins.length)];
  let ups = 0;
  await inStretches(last + 1, pause, (node) => {
    const [end, own] = [begins[node + 1] as number, byDegree[node] as number];
    for (let at = begins[node] as number; at < end; at++) if ((byDegree[near[at] as number] as number) < own) up[ups++] = at;
    uphill[node + 1] = ups;
  });
  return new OrderedTopology({ begins, near, edges, ways, places, byDegree, up, uphill });
}

/** Does something with each of so many nodes. */
async function inStretches(nodes: number, pause: Pause, work: (node: number) => void): Promise<void> {
  for (let node = 0; node < nodes; node++) {
    work(node);
    if (node % STEPS === 0) await pause();
  }
}

/** All nodes in stretches of numbers, each of as few as have edges enough to read at once. */
async function stretches(db: Connection, last: number, pause: Pause): Promise<readonly (readonly [from: number, to: number])[]> {
  const found: (readonly [number, number])[] = [];
  let [begun, ends] = [0, 0];
  for (let from = 0; from <= last; from += READ) {
    const sql = "SELECT json_group_array(node), json_group_array(degree) FROM standing WHERE node >= ? AND node < ?";
    const [nodes = [], degrees = []] = (db.get<[string, string]>(sql, from, from + READ) ?? []).map((text) => JSON.parse(text) as number[]);
    for (const [i, node] of nodes.entries()) {
      ends += (degrees[i] ?? 0) + 1;
      if (ends < READ) continue;
      found.push([begun, node + 1]);
      [begun, ends] = [node + 1, 0];
    }
    await pause();
  }
  return [...found, [begun, last + 1]];
}

/** The place of each node in the order of ids. */
async function placesById(db: Connection, size: number, pause: Pause): Promise<Int32Array> {
  const places = new Int32Array(size);
  const sql = "SELECT json_group_array(seq), max(id) FROM (SELECT seq, id FROM node WHERE id > ? ORDER BY id LIMIT ?)";
  let place = 0;
  for (let after: string | null | undefined = ""; after !== null && after !== undefined; ) {
    const row: readonly [string, string | null] | undefined = db.get<[string, string | null]>(sql, after, READ);
    for (const node of JSON.parse(row?.[0] ?? "[]") as number[]) places[node] = place++;
    after = row?.[1];
    await pause();
  }
  return places;
}
