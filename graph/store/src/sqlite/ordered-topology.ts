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

/** The arrays of a topology: for each end of an edge the node there, the edge, and which way it leads. */
interface Ends {
  readonly begins: Int32Array;
  readonly near: Int32Array;
  readonly edges: Int32Array;
  /** Twice the rank of the relation, and one more where the edge comes in. */
  readonly ways: Uint8Array;
}

/** So much less than a node's number of edges counts its place in the order of ids, for any file that fits into memory. */
const DEGREE = 2 ** 31;

/**
 * The topology of a file in the order that is promised to readers, so that no id has to be compared: what is next to a node
 * by relation, id of the other end and way, and nodes by id. Some 22 bytes per edge.
 */
export class OrderedTopology extends Topology {
  readonly #ways: Uint8Array;
  readonly #places: Int32Array;
  /** Orders nodes by degree, most first, then by id: the lower comes first. */
  readonly byDegree: Float64Array;
  /** The places of those ends that are before their other end by degree, which few are of a hub: those of node n from `uphill[n]` on. */
  readonly #up: Int32Array;
  readonly #uphill: Int32Array;
  /** Of the nodes that are looked at: where each stands among them by id. */
  readonly #turns: Int32Array;

  /** `places` is where each node stands in the order of ids. */
  constructor({ begins, near, edges, ways }: Ends, places: Int32Array) {
    super(begins, near, edges);
    this.#ways = ways;
    this.#places = places;
    this.#turns = new Int32Array(places.length);
    this.byDegree = Float64Array.from(places, (place, node) => place - DEGREE * this.degree(node));
    this.#up = new Int32Array(near.length / 2);
    this.#uphill = new Int32Array(begins.length);
    let count = 0;
    for (let node = 0; node < places.length; node++) {
      this.#uphill[node] = count;
      const [end, own] = [this.begin(node + 1), this.byDegree[node] as number];
      for (let at = this.begin(node); at < end; at++) if ((this.byDegree[near[at] as number] as number) < own) this.#up[count++] = at;
    }
    this.#uphill[places.length] = count;
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

/** Nodes whose edges, or which, are read in one stretch. */
const READ = 400;
const READ_IDS = 5000;

/** Reads the topology of a file, letting others run between. The connection must stay on one state. */
export async function readTopology(db: Connection, pause: Pause): Promise<OrderedTopology> {
  const last = db.number("SELECT max(seq) FROM node");
  const count = 2 * db.number("SELECT sum(count) FROM edge_tally WHERE state = 0");
  const [begins, near, edges, ways] = [new Int32Array(last + 2), new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  const sql = `SELECT json_group_array(node), json_group_array(far), json_group_array(edge), json_group_array(2 * rank + way)
    FROM adjacent WHERE node >= ? AND node < ? AND state = 0`;
  let read = 0;
  for (let from = 0; from <= last; from += READ) {
    const row = db.get<[string, string, string, string]>(sql, from, from + READ) ?? [];
    const [nodes = [], ...columns] = row.map((text) => JSON.parse(text) as number[]);
    for (const [i, into] of [near, edges, ways].entries()) into.set(columns[i] ?? [], read);
    for (const node of nodes) begins[node + 1] = (begins[node + 1] as number) + 1;
    read += nodes.length;
    await pause();
  }
  for (let node = 1; node < begins.length; node++) begins[node] = (begins[node] as number) + (begins[node - 1] as number);
  return new OrderedTopology({ begins, near, edges, ways }, await placesById(db, last + 1, pause));
}

/** The place of each node in the order of ids. */
async function placesById(db: Connection, size: number, pause: Pause): Promise<Int32Array> {
  const places = new Int32Array(size);
  const sql = "SELECT json_group_array(seq), max(id) FROM (SELECT seq, id FROM node WHERE id > ? ORDER BY id LIMIT ?)";
  let place = 0;
  for (let after: string | null | undefined = ""; after !== null && after !== undefined; ) {
    const row: readonly [string, string | null] | undefined = db.get<[string, string | null]>(sql, after, READ_IDS);
    for (const node of JSON.parse(row?.[0] ?? "[]") as number[]) places[node] = place++;
    after = row?.[1];
    await pause();
  }
  return places;
}
