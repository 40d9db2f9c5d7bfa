import { type Edge, edgeId } from "@chengyu-atlas/model";
import type { StoredNode } from "../graph-store.js";
import { type Connection, int } from "./connection.js";
import type { PlacedEdges } from "./placed-edges.js";
import type { Places } from "./places.js";
import type { Row } from "./properties.js";
import { type EdgeBody, edgeBetweenOf, nodeOf, readEdgeBody, toNode } from "./rows.js";
import { Shared } from "./shared.js";

/** The records of nodes by place, and of edges by number, in the order of `listEdges`. */
export interface Records {
  readonly nodes: ReadonlyMap<number, StoredNode>;
  readonly edges: ReadonlyMap<number, Edge>;
}

/** Each with Neo4j's number of it. */
interface RecordsRow {
  readonly nodes: readonly (readonly [internal: number, node: Row])[];
  readonly edges: readonly (readonly [internal: number, edge: Row])[];
}

const READ = `
CALL () { MATCH (n) WHERE id(n) IN $nodes RETURN collect([id(n), ${nodeOf("n")}]) AS nodes }
CALL () { MATCH ()-[r]->() WHERE id(r) IN $edges RETURN collect([id(r), ${edgeBetweenOf("r")}]) AS edges }
RETURN nodes, edges`;

/** Records that are remembered of a graph; the first that were read are the first that are let go. */
const MOST = { nodes: 65_536, edges: 262_144, bodies: 5000, words: 5000 } as const;

/** Reads records of a graph at a version, and remembers them: of edges what they say beside their ends, once for all that say the same. */
export class RecordsAt {
  readonly #nodes = new Map<number, StoredNode>();
  readonly #said = new Map<number, EdgeBody>();
  readonly #bodies = new Map<string, EdgeBody>();
  readonly #words = new Map<string, string>();
  readonly #versions = new Shared(() => this.connection.version());

  constructor(
    private readonly connection: Connection,
    private readonly version: string,
    private readonly places: Places,
    private readonly edges: PlacedEdges,
  ) {}

  /** Records of nodes, and of edges between these; `undefined` where the database is no longer at that version. */
  async of(nodes: readonly number[], edges: readonly number[]): Promise<Records | undefined> {
    const foundNodes = new Map<number, StoredNode>();
    const newNodes = new Map<number, number>();
    for (const node of nodes) {
      const known = this.#nodes.get(node);
      if (known === undefined) newNodes.set(this.places.internal[node] as number, node);
      else foundNodes.set(node, known);
    }
    const said = new Map<number, EdgeBody>();
    const newEdges = new Map<number, number>();
    for (const edge of edges) {
      const known = this.#said.get(edge);
      if (known === undefined) newEdges.set(this.edges.internal[edge] as number, edge);
      else said.set(edge, known);
    }
    if (newNodes.size + newEdges.size === 0) {
      if ((await this.#versions.next()) !== this.version) return undefined;
    } else {
      const wanted = { nodes: [...newNodes.keys()].map(int), edges: [...newEdges.keys()].map(int) };
      const { rows, version } = await this.connection.readAt<RecordsRow>(READ, wanted);
      const [row] = rows;
      if (version !== this.version || row?.nodes.length !== newNodes.size || row.edges.length !== newEdges.size) return undefined;
      for (const [internal, node] of row.nodes) {
        const place = newNodes.get(internal) as number;
        foundNodes.set(place, this.#keepNode(place, node));
      }
      for (const [internal, body] of row.edges) {
        const edge = newEdges.get(internal) as number;
        said.set(edge, keep(this.#said, edge, this.#body(body), MOST.edges));
      }
    }
    return { nodes: foundNodes, edges: this.#joined(said, foundNodes) };
  }

  #joined(said: ReadonlyMap<number, EdgeBody>, nodes: ReadonlyMap<number, StoredNode>): ReadonlyMap<number, Edge> {
    const { ranks, sources, targets } = this.edges;
    const compare = (list: Int32Array | Uint8Array, a: number, b: number) => (list[a] as number) - (list[b] as number);
    const inOrder = [...said].sort(([a], [b]) => compare(ranks, a, b) || compare(sources, a, b) || compare(targets, a, b));
    return new Map(
      inOrder.map(([number, body]) => {
        const source = nodes.get(sources[number] as number)?.id ?? "";
        const target = nodes.get(targets[number] as number)?.id ?? "";
        return [number, { ...body, id: edgeId(body.relation, source, target), source, target }];
      }),
    );
  }

  #keepNode(place: number, row: Row): StoredNode {
    const { kind, subtype, place: home, city, region, ...own } = toNode(row);
    const node = {
      ...own,
      kind: this.#word(kind),
      ...(subtype !== undefined && { subtype: this.#word(subtype) }),
      ...(home !== undefined && { place: this.#word(home) }),
      ...(city !== undefined && { city: this.#word(city) }),
      ...(region !== undefined && { region: this.#word(region) }),
    };
    return keep(this.#nodes, place, node, MOST.nodes);
  }

  #body(row: Row): EdgeBody {
    const text = JSON.stringify(row);
    return this.#bodies.get(text) ?? keep(this.#bodies, text, readEdgeBody(row), MOST.bodies);
  }

  /** One string for all that are the same. */
  #word<T extends string>(word: T): T {
    return (this.#words.get(word) ?? keep(this.#words, word, word, MOST.words)) as T;
  }
}

function keep<K, T>(map: Map<K, T>, key: K, value: T, most: number): T {
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value as K);
  return value;
}
