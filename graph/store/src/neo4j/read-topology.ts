import { RELATION_NAMES, type Relation, relationRank } from "@chengyu-atlas/model";
import { pacer } from "../pace.js";
import type { Names } from "../search/names.js";
import { Topology } from "../topology.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { typesOf } from "./edge-match.js";
import { type Ends, endsOf, type PlacedEdges } from "./placed-edges.js";
import { Places } from "./places.js";
import { GatheredNames, NAMED, type NamedRow } from "./read-names.js";

/** A graph as it was at a version. */
export interface Read {
  readonly version: string;
  readonly places: Places;
  readonly edges: PlacedEdges;
  readonly ends: Ends;
  readonly topology: Topology;
  /** Cities go by their keys. */
  readonly names: Names;
}

/** Nodes whose ids are read at once. The first pages are smaller, since code that has not run yet is slow. */
const NODES_AT_ONCE = { first: 500, most: 6000 } as const;

/** Nodes, and ends of relationships by their degrees, that are gone through at once. */
const AROUND = { nodes: 2000, ends: 6000 } as const;

/** Pages of relationships that are asked for at once: on a busy server each of them waits long for its turn. */
const AT_ONCE = 4;

/** Somebody wrote while a graph was read. */
class Changed extends Error {}

/**
 * Reads names, and who is next to whom, in pages, so that neither this process nor the database is long at it. `undefined` where somebody
 * wrote meanwhile, since pages would then be of different states.
 */
export async function readTopology(connection: Pick<Connection, "version" | "readAt">): Promise<Read | undefined> {
  const version = await connection.version();
  const pause = pacer();
  const page = async <Row>(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]> => {
    const { rows, version: now } = await connection.readAt<Row>(cypher, parameters, TIMEOUTS.walk);
    if (now !== version) throw new Changed();
    await pause();
    return rows;
  };
  try {
    const nodes = await readNodes(page);
    const edges = await readEdges(page, nodes);
    const ends = await endsOf(edges, nodes.places.count, pause);
    const names = await nodes.names.whole(page, nodes.byInternal, pause);
    return { version, places: nodes.places, names, edges, ends, topology: new Topology(ends.begins, ends.near, ends.edges) };
  } catch (error) {
    if (error instanceof Changed) return undefined;
    throw error;
  }
}

/** Gives the rows of a page, which is of the version that is read. */
export type Page = <Row>(cypher: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

interface Nodes {
  readonly places: Places;
  readonly degrees: Int32Array;
  readonly names: GatheredNames;
  /** Places by Neo4j's numbers. */
  readonly byInternal: ReadonlyMap<number, number>;
}

interface NodesRow extends NamedRow {
  readonly keys: readonly string[];
  readonly internal: readonly number[];
}

async function readNodes(page: Page): Promise<Nodes> {
  const [count] = await page<{ readonly nodes: number }>("MATCH (n:Entity) RETURN count(n) AS nodes");
  const [internal, degrees] = [new Int32Array(count?.nodes ?? 0), new Int32Array(count?.nodes ?? 0)];
  const [ends, keys]: [Int32Array, Buffer[]] = [new Int32Array(internal.length), []];
  const [byInternal, names] = [new Map<number, number>(), new GatheredNames(internal.length)];
  for (let [after, place, end, limit] = ["", 0, 0, NODES_AT_ONCE.first as number]; ; limit = Math.min(2 * limit, NODES_AT_ONCE.most)) {
    const [row] = await page<NodesRow>(NODES, { after, limit: int(limit) });
    const last = row?.keys.at(-1);
    if (row === undefined || last === undefined)
      return { places: new Places(Buffer.concat(keys), ends, internal), degrees, byInternal, names };
    names.add(place, row);
    keys.push(Buffer.from(row.keys.join("")));
    for (const [i, key] of row.keys.entries()) {
      const number = small(row.internal[i] as number);
      end += Buffer.byteLength(key);
      ends[place] = end;
      internal[place] = number;
      degrees[place] = row.degrees[i] as number;
      byInternal.set(number, place);
      place += 1;
    }
    after = last;
  }
}

const NODES = `
MATCH (n:Entity) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit
RETURN collect(n.id) AS keys, collect(id(n)) AS internal, ${NAMED}`;

const EDGES = `
MATCH (a) WHERE id(a) IN $nodes MATCH (a)-[r${typesOf(RELATION_NAMES)}]->(b) WHERE r.state = 'accepted'
WITH type(r) AS relation, collect(id(a)) AS sources, collect(id(b)) AS targets, collect(id(r)) AS internal
RETURN relation, sources, targets, internal`;

interface EdgesRow {
  readonly relation: Relation;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly internal: readonly number[];
}

async function readEdges(page: Page, { places, degrees, byInternal }: Nodes): Promise<PlacedEdges> {
  const counts = RELATION_NAMES.map((relation) => `COUNT { ()-[:${relation}]->() }`).join(" + ");
  const [row] = await page<{ readonly most: number }>(`RETURN ${counts} AS most`);
  const most = row?.most ?? 0;
  const [internal, ranks, sources, targets] = [new Int32Array(most), new Uint8Array(most), new Int32Array(most), new Int32Array(most)];
  let [read, from] = [0, 0];
  const add = (found: EdgesRow) => {
    ranks.fill(relationRank(found.relation), read, read + found.internal.length);
    for (const [i, number] of found.internal.entries()) {
      const [source, target] = [byInternal.get(found.sources[i] as number), byInternal.get(found.targets[i] as number)];
      // a write is seen by parts before the version tells of it
      if (source === undefined || target === undefined || read === most) throw new Changed();
      internal[read] = small(number);
      sources[read] = source;
      targets[read] = target;
      read += 1;
    }
  };
  const readOn = async () => {
    while (from < places.count) {
      const nodes: unknown[] = [];
      for (let ends = 0; from < places.count && nodes.length < AROUND.nodes && ends < AROUND.ends; from++) {
        nodes.push(int(places.internal[from] as number));
        ends += degrees[from] ?? 0;
      }
      for (const found of await page<EdgesRow>(EDGES, { nodes })) add(found);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  const held = <L extends Int32Array | Uint8Array>(list: L) => list.slice(0, read) as L;
  return { internal: held(internal), ranks: held(ranks), sources: held(sources), targets: held(targets) };
}

/** Numbers are kept in 32 bits; a graph of billions is not kept at all. */
function small(number: number): number {
  if (number !== (number | 0)) throw new RangeError(`${number} is too large a number of a node or relationship to be kept in memory`);
  return number;
}
