import { type Edge, relationRank } from "@chengyu-atlas/model";
import type { StoredNode } from "../graph-store.js";
import { type Connection, int } from "./connection.js";
import type { Row } from "./properties.js";
import type { Places } from "./read-topology.js";
import { edgeBetweenOf, nodeOf, readEdgeBetween, toNode } from "./rows.js";

/** An edge with the places of its ends. */
export interface PlacedEdge {
  readonly edge: Edge;
  readonly source: number;
  readonly target: number;
}

/** The records of nodes by place and of edges by Neo4j's number of them. */
export interface Records {
  readonly nodes: ReadonlyMap<number, StoredNode>;
  readonly edges: ReadonlyMap<number, PlacedEdge>;
}

/** In the order of `listEdges`. */
export const byPlaces = (a: PlacedEdge, b: PlacedEdge) =>
  relationRank(a.edge.relation) - relationRank(b.edge.relation) || a.source - b.source || a.target - b.target;

/** Each with its number, and edges with those of their ends. */
interface RecordsRow {
  readonly nodes: readonly (readonly [internal: number, node: Row])[];
  readonly edges: readonly (readonly [internal: number, source: number, target: number, edge: Row])[];
}

const READ = `
CALL () { MATCH (n) WHERE id(n) IN $nodes RETURN collect([id(n), ${nodeOf("n")}]) AS nodes }
CALL () { MATCH (a)-[r]->(b) WHERE id(r) IN $edges RETURN collect([id(r), id(a), id(b), ${edgeBetweenOf("r")}]) AS edges }
RETURN nodes, edges`;

/** Records that are remembered of a graph; the first that were read are the first that are let go. */
const MOST = { nodes: 20_000, edges: 40_000 } as const;

/** Reads records of a graph at a version, and remembers them. */
export class RecordsAt {
  readonly #nodes = new Map<number, StoredNode>();
  readonly #edges = new Map<number, PlacedEdge>();

  constructor(
    private readonly connection: Connection,
    private readonly places: Places,
    private readonly version: string,
  ) {}

  /** Records of nodes, and of edges between these; `undefined` where the database is no longer at that version. */
  async of(nodes: readonly number[], edges: readonly number[]): Promise<Records | undefined> {
    const newNodes = nodes.filter((node) => !this.#nodes.has(node));
    const newEdges = edges.filter((edge) => !this.#edges.has(edge));
    const known = {
      nodes: new Map(nodes.flatMap((node) => ofMap(this.#nodes, node))),
      edges: new Map(edges.flatMap((edge) => ofMap(this.#edges, edge))),
    };
    if (newNodes.length === 0 && newEdges.length === 0) return (await this.connection.version()) === this.version ? known : undefined;
    const { rows, version } = await this.connection.readAt<RecordsRow>(READ, {
      nodes: newNodes.map((node) => int(this.places.internal[node] as number)),
      edges: newEdges.map((edge) => int(edge)),
    });
    const [row] = rows;
    if (version !== this.version || row === undefined) return undefined;
    const places = new Map(nodes.map((node) => [this.places.internal[node] as number, node]));
    for (const [internal, node] of row.nodes) {
      const place = places.get(internal) as number;
      const record = toNode(node);
      known.nodes.set(place, record);
      this.#nodes.set(place, record);
    }
    for (const [internal, from, to, row_] of row.edges) {
      const [source, target] = [places.get(from) as number, places.get(to) as number];
      const ends = [known.nodes.get(source)?.id ?? "", known.nodes.get(target)?.id ?? ""] as const;
      const placed = { edge: readEdgeBetween(row_, ends).edge, source, target };
      known.edges.set(internal, placed);
      this.#edges.set(internal, placed);
    }
    letGo(this.#nodes, MOST.nodes);
    letGo(this.#edges, MOST.edges);
    return known;
  }
}

function ofMap<T>(map: ReadonlyMap<number, T>, key: number): readonly (readonly [number, T])[] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

function letGo(map: Map<number, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
