import { compareText, type Edge, type NodeId } from "@chengyu-atlas/model";
import { Background } from "../background.js";
import type {
  NeighbourhoodQuery,
  NodeFilter,
  Path,
  PathsQuery,
  RelationsQuery,
  SearchQuery,
  StoredNode,
  Subgraph,
  Surroundings,
} from "../graph-store.js";
import { groupBy } from "../group.js";
import { checkLimit, LIMITS } from "../limits.js";
import type { NodeOrder, Orders } from "../ordering.js";
import { checkPage, type PageRequest, type Slice } from "../page.js";
import * as names from "../search/names.js";
import { isAccepted, type Topology } from "../topology.js";
import type { Connection } from "./connection.js";
import { keyOf } from "./keys.js";
import { type Read, readTopology } from "./read-topology.js";
import { type Records, RecordsAt } from "./records.js";
import { relationsIn } from "./relations-in-memory.js";

/** A graph that is walked in memory, and the reading of its records. */
export interface Ground extends Read {
  readonly records: RecordsAt;
}

/** Neighbourhoods up to this size are walked at once; a larger one would hold up others. */
const WALKED = 500;

/** The most nodes or relations that are looked up at once. */
const LISTED = 2000;

/**
 * Neighbourhoods, shortest paths and lists of relations along accepted edges, and what is found by names, told from memory for as
 * long as nobody writes. The graph is read in the background when it is first asked for. Each answer is compared with the database's version by the query that reads its
 * records, so that it is no older than that; `undefined` says that the database is to be asked itself.
 */
export class Walks {
  readonly #ground: Background<Ground>;

  /** `quiet` are the milliseconds for which nobody must have written before the graph is read. */
  constructor(
    private readonly connection: Connection,
    quiet?: number,
  ) {
    this.#ground = new Background(async () => {
      const read = await readTopology(this.connection);
      return read && { ...read, records: new RecordsAt(this.connection, read.version, read.places, read.edges) };
    }, quiet);
  }

  /** Whether the graph is in memory. Where it is not, it is soon read. */
  get isAtHand(): boolean {
    return this.#ground.current() !== undefined;
  }

  async neighbourhood(query: NeighbourhoodQuery): Promise<Subgraph | undefined> {
    const { of: _of, hops, limit, ...among } = query;
    checkLimit("hops", hops, LIMITS.hops);
    checkLimit("limit", limit, LIMITS.nodes);
    return limit <= WALKED && isAccepted(among) ? this.#walk((ground) => neighbourhoodIn(ground, query)) : undefined;
  }

  async paths(query: PathsQuery): Promise<readonly Path[] | undefined> {
    const { maxHops, limit, longer = 0, avoid = [], edges = {} } = query;
    checkLimit("maxHops", maxHops, LIMITS.maxHops);
    checkLimit("limit", limit, LIMITS.paths);
    return longer === 0 && avoid.length === 0 && isAccepted(edges) ? this.#walk((ground) => pathsIn(ground, query)) : undefined;
  }

  async relationsOf(ids: readonly NodeId[], query: RelationsQuery, page: PageRequest): Promise<readonly Surroundings[] | undefined> {
    const { direction: _direction, relations: _relations, ...more } = query;
    checkPage(page);
    const known = isAccepted(more) && !page.backward && page.before === undefined && (page.first + 1) * ids.length <= LISTED;
    return known ? this.#walk((ground) => relationsIn(ground, ids, query, page)) : undefined;
  }

  async search(query: SearchQuery, page: PageRequest): Promise<Slice<StoredNode> | undefined> {
    if (!names.isOfNames(query, page)) return undefined;
    return this.#walk(async (ground) => {
      const hits = names.hitsIn(ground.names, query, page);
      const found = await nodesAt(
        ground,
        hits.map(({ node }) => node),
      );
      return found && names.sliceOfHits(hits, found, page);
    });
  }

  async listNodes(filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest): Promise<Slice<StoredNode> | undefined> {
    if (!names.isListOfNames(filter, order, page)) return undefined;
    return this.#walk(async (ground) => {
      const found = await nodesAt(ground, names.listIn(ground.names, keyed(filter), order, page));
      return found && names.sliceOfList(found, order, page);
    });
  }

  /** How many nodes a search finds. */
  async countSearch(query: SearchQuery): Promise<number | undefined> {
    return names.isOfNames(query, { first: 0 }) ? this.#count(query) : undefined;
  }

  async countNodes(filter: NodeFilter): Promise<number | undefined> {
    return names.isNamesOfKind(filter) ? this.#count(keyed(filter)) : undefined;
  }

  /** These nodes, in the order asked, `undefined` in the place of one that is not there. */
  async nodes(ids: readonly NodeId[]): Promise<readonly (StoredNode | undefined)[] | undefined> {
    if (ids.length > LISTED) return undefined;
    return this.#walk(async ({ places, records }) => {
      const asked = ids.map((id) => places.of(keyOf(id)));
      const read = await records.of(
        asked.filter((place) => place >= 0),
        [],
      );
      return read && asked.map((place) => read.nodes.get(place));
    });
  }

  #count(filter: Pick<NodeFilter, "text" | "kinds" | "cities">): Promise<number | undefined> {
    return this.#walk(async (ground) => {
      const count = names.countIn(ground.names, filter);
      return (await ground.records.of([], [])) && count;
    });
  }

  async #walk<T>(walk: (ground: Ground) => Promise<T | undefined>): Promise<T | undefined> {
    const ground = this.#ground.current();
    if (ground === undefined) return undefined;
    const found = await walk(ground);
    // another graph may have been read meanwhile
    if (found === undefined && ground === this.#ground.current()) this.#ground.forget();
    return found;
  }
}

/** These nodes, in the order given; `undefined` where the graph has changed. */
async function nodesAt({ records }: Ground, places: readonly number[]): Promise<readonly StoredNode[] | undefined> {
  const read = await records.of(places, []);
  return read && nodesOf(read, places);
}

/** The filter with its cities as they are kept. */
const keyed = (filter: NodeFilter): NodeFilter => (filter.cities === undefined ? filter : { ...filter, cities: filter.cities.map(keyOf) });

async function neighbourhoodIn(
  { places, topology, records }: Ground,
  { of, hops, limit }: NeighbourhoodQuery,
): Promise<Subgraph | undefined> {
  const asked = [...new Set(of.map((id) => places.of(keyOf(id))))].filter((place) => place >= 0);
  const met = new Set(asked.slice(0, limit));
  let truncated = asked.length > limit;
  let level: readonly number[] = [...met];
  for (let hop = 0; hop < hops && level.length > 0; hop++) {
    const room = limit - met.size;
    if (room === 0 && truncated) break;
    const candidates = topology.around(level, met);
    if (candidates.length > room) truncated = true;
    level = bestConnected(topology, candidates, room);
    for (const place of level) met.add(place);
  }
  const chosen = [...met];
  const read = await records.of(chosen, topology.among(chosen));
  return read && { nodes: nodesOf(read, chosen), edges: [...read.edges.values()], truncated };
}

/** By degree, then by id. */
function bestConnected(topology: Topology, nodes: readonly number[], limit: number): readonly number[] {
  const degrees = nodes.map((node) => topology.degree(node));
  const least = leastOf(degrees, limit);
  // many are near a hub, and few of them are sorted
  return nodes
    .filter((_, i) => (degrees[i] as number) >= least)
    .sort((a, b) => topology.degree(b) - topology.degree(a) || a - b)
    .slice(0, limit);
}

/** The least of the so many largest numbers, which are whole. */
function leastOf(numbers: readonly number[], many: number): number {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const counts = new Int32Array(most + 1);
  for (const number of numbers) counts[number] = (counts[number] as number) + 1;
  let least = most + 1;
  for (let met = 0; met < many && least > 0; met += counts[least] as number) least -= 1;
  return least;
}

async function pathsIn(
  { places, topology, records }: Ground,
  { from, to, maxHops, limit }: PathsQuery,
): Promise<readonly Path[] | undefined> {
  const [start, end] = [places.of(keyOf(from)), places.of(keyOf(to))];
  const ways = start < 0 || end < 0 ? undefined : topology.waysBetween(start, end, maxHops);
  const first: (readonly number[])[] = [];
  for (const way of ways === undefined ? [] : inOrder(ways, start, end)) {
    first.push(way);
    if (first.length === limit) break;
  }
  const steps = first.flatMap((way) => way.slice(1).flatMap((node, i) => topology.between(way[i] as number, node)));
  const read = await records.of([...new Set(first.flat())], [...new Set(steps)]);
  if (read === undefined) return undefined;
  const between = groupBy([...read.edges.values()], ({ source, target }) => pairOf(source, target));
  return first.flatMap((way) => along(nodesOf(read, way), between, limit)).slice(0, limit);
}

/** The ways in order of their node ids. */
function* inOrder(ways: ReadonlyMap<number, ReadonlySet<number>>, from: number, to: number): Generator<readonly number[]> {
  if (from === to) yield [from];
  else {
    for (const node of [...(ways.get(from) ?? [])].sort((a, b) => a - b)) {
      for (const rest of inOrder(ways, node, to)) yield [from, ...rest];
    }
  }
}

const pairOf = (one: NodeId, other: NodeId) => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

/** The paths along these nodes, one for each choice among parallel edges, in the order of edge ids. */
function along(nodes: readonly StoredNode[], between: ReadonlyMap<string, readonly Edge[]>, limit: number): readonly Path[] {
  let choices: readonly (readonly Edge[])[] = [[]];
  for (const [i, { id }] of nodes.slice(1).entries()) {
    const parallel = [...(between.get(pairOf(nodes[i]?.id ?? "", id)) ?? [])].sort((a, b) => compareText(a.id, b.id));
    choices = choices.flatMap((chosen) => parallel.map((edge) => [...chosen, edge])).slice(0, limit);
  }
  return choices.map((edges) => ({ nodes, edges }));
}

const nodesOf = ({ nodes }: Records, places: readonly number[]): readonly StoredNode[] => places.flatMap((place) => nodes.get(place) ?? []);
