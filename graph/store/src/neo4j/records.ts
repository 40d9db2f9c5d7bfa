import { type Edge, edgeId, relationRank } from "@chengyu-atlas/model";
import type { StoredNode } from "../graph-store.js";
import { type Connection, int } from "./connection.js";
import type { Places } from "./places.js";
import type { Row } from "./properties.js";
import { type EdgeBody, edgeBetweenOf, nodeOf, readEdgeBody, toNode } from "./rows.js";
import { Shared } from "./shared.js";

/** The records of nodes by place, and of edges in the order of `listEdges`. */
export interface Records {
  readonly nodes: ReadonlyMap<number, StoredNode>;
  readonly edges: readonly Edge[];
}

/** An edge by the places of its ends. Edges that say the same have one body. */
interface PlacedEdge {
  readonly body: Body;
  readonly source: number;
  readonly target: number;
}

interface Body {
  readonly rank: number;
  readonly said: EdgeBody;
}

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
const MOST = { nodes: 20_000, edges: 40_000, bodies: 5000, words: 5000 } as const;

/** Reads records of a graph at a version, and remembers them. */
export class RecordsAt {
  readonly #nodes = new Map<number, StoredNode>();
  readonly #edges = new Map<number, PlacedEdge>();
  readonly #bodies = new Map<string, Body>();
  readonly #words = new Map<string, string>();
  readonly #versions = new Shared(() => this.connection.version());

  constructor(
    private readonly connection: Connection,
    private readonly places: Places,
    private readonly version: string,
  ) {}

  /** Records of nodes, and of edges between these; `undefined` where the database is no longer at that version. */
  async of(nodes: readonly number[], edges: readonly number[]): Promise<Records | undefined> {
    const foundNodes = new Map<number, StoredNode>();
    const foundEdges: PlacedEdge[] = [];
    const newNodes = nodes.filter((node) => {
      const known = this.#nodes.get(node);
      if (known !== undefined) foundNodes.set(node, known);
      return known === undefined;
    });
    const newEdges = edges.filter((edge) => {
      const known = this.#edges.get(edge);
      if (known !== undefined) foundEdges.push(known);
      return known === undefined;
    });
    if (newNodes.length + newEdges.length === 0) {
      if ((await this.#versions.next()) !== this.version) return undefined;
    } else {
      const { rows, version } = await this.connection.readAt<RecordsRow>(READ, {
        nodes: newNodes.map((node) => int(this.places.internal[node] as number)),
        edges: newEdges.map((edge) => int(edge)),
      });
      const [row] = rows;
      if (version !== this.version || row === undefined) return undefined;
      const byInternal = new Map(nodes.map((node) => [this.places.internal[node] as number, node]));
      for (const [internal, node] of row.nodes) {
        const place = byInternal.get(internal) as number;
        foundNodes.set(place, this.#keepNode(place, node));
      }
      for (const [internal, source, target, body] of row.edges) {
        const ends = { source: byInternal.get(source) as number, target: byInternal.get(target) as number };
        foundEdges.push(this.#keepEdge(internal, { ...ends, body: this.#body(body) }));
      }
    }
    return { nodes: foundNodes, edges: foundEdges.sort(inOrder).map((edge) => edgeOf(edge, foundNodes)) };
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

  #keepEdge(internal: number, edge: PlacedEdge): PlacedEdge {
    return keep(this.#edges, internal, edge, MOST.edges);
  }

  #body(row: Row): Body {
    const text = JSON.stringify(row);
    const known = this.#bodies.get(text);
    if (known !== undefined) return known;
    const said = readEdgeBody(row);
    return keep(this.#bodies, text, { said, rank: relationRank(said.relation) }, MOST.bodies);
  }

  /** One string for all that are the same. */
  #word<T extends string>(word: T): T {
    return (this.#words.get(word) ?? keep(this.#words, word, word, MOST.words)) as T;
  }
}

const inOrder = (a: PlacedEdge, b: PlacedEdge) => a.body.rank - b.body.rank || a.source - b.source || a.target - b.target;

function edgeOf({ body: { said }, ...ends }: PlacedEdge, nodes: ReadonlyMap<number, StoredNode>): Edge {
  const [source, target] = [nodes.get(ends.source)?.id ?? "", nodes.get(ends.target)?.id ?? ""];
  return { ...said, id: edgeId(said.relation, source, target), source, target };
}

function keep<K, T>(map: Map<K, T>, key: K, value: T, most: number): T {
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value as K);
  return value;
}
