import { type Edge, figureOf, type NodeId, type ViewStep } from "@chengyu-atlas/model";
import type { EdgeFilter, GraphReader, NodeFilter, PageRequest, Slice, StoredNode } from "@chengyu-atlas/store";
import type { Selection } from "./request.js";

/** What of the graph goes out. */
export interface Chosen {
  readonly nodes: NodeFilter;
  readonly edges: EdgeFilter;
  /** The nodes, where they are not simply all that `nodes` admits. */
  readonly ids: ReadonlySet<NodeId> | undefined;
  /** Whether that is all that there is. */
  readonly everything: boolean;
}

/** Nodes, and edges, that are read in one stretch: with all their claims that takes some milliseconds. */
const PAGE = 500;
const EDGES = 100;
/** Most nodes that one expansion over several links brings; the port's own limit. */
const REACH = 2000;

/** All of a list, page after page. */
export async function* paged<T>(read: (page: PageRequest) => Promise<Slice<T>>, first = PAGE): AsyncGenerator<readonly T[]> {
  for (let after: string | undefined; ; ) {
    const { items, hasMore } = await read(after === undefined ? { first } : { first, after });
    if (items.length > 0) yield items.map(({ item }) => item);
    after = items.at(-1)?.cursor;
    if (!hasMore || after === undefined) return;
  }
}

const isEmpty = (filter: object) => Object.values(filter).every((value) => value === undefined);

/**
 * Works out which nodes a selection means. A figure (a node in focus, what was added, expanded, folded and hidden) is taken
 * whole, not held to what fits a screen. Under conditions on relations, nodes that no chosen relation touches are left
 * out, as in the explorer, but for those that were asked for by name.
 */
export async function choose(store: GraphReader, { nodes, edges, steps }: Selection): Promise<Chosen> {
  const { focus, steps: own } = figureOf(steps);
  const changing = own.filter(({ do: done }) => done !== "place" && done !== "arrange");
  const everything = isEmpty(nodes) && isEmpty(edges) && focus === null && changing.length === 0;
  if (focus === null && changing.length === 0 && isEmpty(edges)) return { nodes, edges, ids: undefined, everything };
  const figure = new Figure(store, nodes, edges);
  if (focus === null) await figure.addWhole();
  else await figure.addAround(focus);
  for (const step of changing) await figure.take(step);
  return { nodes, edges, ids: await figure.linked(), everything };
}

/** The nodes of a figure while its steps are replayed. */
class Figure {
  #present = new Set<NodeId>();
  /** Those that a reader asked for by name: they stay where nothing touches them. */
  readonly #named = new Set<NodeId>();
  /** What each expansion brought. */
  readonly #brought = new Map<NodeId, readonly NodeId[]>();
  /** What the filter of nodes admits, once it was asked. */
  #admitted: ReadonlySet<NodeId> | undefined;

  constructor(
    private readonly store: GraphReader,
    private readonly nodes: NodeFilter,
    private readonly edges: EdgeFilter,
  ) {}

  async addWhole(): Promise<void> {
    this.#present = await idsOf(this.store, this.nodes);
  }

  /** A node and its neighbours that pass. */
  async addAround(given: NodeId, edges: EdgeFilter = this.edges): Promise<void> {
    const id = await this.#name(given);
    if (id === undefined) return;
    const fresh: NodeId[] = [];
    const neighbours = (page: PageRequest) =>
      this.store.relationsOf([id], edges, page).then(([slice]) => slice ?? { items: [], hasMore: false });
    for await (const page of paged(neighbours)) fresh.push(...(await this.#passing(page.map(({ other }) => other))));
    this.#bring(id, fresh);
  }

  async take(step: ViewStep): Promise<void> {
    switch (step.do) {
      case "add":
        await this.#name(step.id);
        return;
      case "expand": {
        const edges = step.relation === null ? this.edges : { ...this.edges, relations: [step.relation] };
        if (step.hops === undefined) return this.addAround(step.id, edges);
        const id = await this.#name(step.id);
        if (id === undefined) return;
        const found = await this.store.neighbourhood({ ...edges, of: [id], hops: step.hops, limit: REACH });
        this.#bring(id, await this.#passing(found.nodes));
        return;
      }
      case "collapse":
        for (const id of this.#brought.get(step.id) ?? []) if (!this.#named.has(id)) this.#present.delete(id);
        this.#brought.delete(step.id);
        return;
      case "hide":
        this.#present.delete(step.id);
        this.#named.delete(step.id);
        return;
      case "only":
        this.#present = new Set(step.ids.filter((id) => this.#present.has(id)));
        return;
      case "focus":
      case "place":
      case "arrange":
    }
  }

  /** Those of them that a chosen relation among them touches, and those asked for by name. */
  async linked(): Promise<ReadonlySet<NodeId>> {
    if (isEmpty(this.edges)) return this.#present;
    const linked = new Set([...this.#named].filter((id) => this.#present.has(id)));
    for await (const page of edgesAmong(this.store, this.edges, this.#present)) {
      for (const { source, target } of page) linked.add(source).add(target);
    }
    return linked;
  }

  async #name(given: NodeId): Promise<NodeId | undefined> {
    const [node] = await this.store.nodes([given]);
    if (node === undefined) return undefined;
    this.#present.add(node.id);
    this.#named.add(node.id);
    return node.id;
  }

  #bring(origin: NodeId, ids: readonly NodeId[]): void {
    const fresh = ids.filter((id) => !this.#present.has(id));
    for (const id of fresh) this.#present.add(id);
    this.#brought.set(origin, [...(this.#brought.get(origin) ?? []), ...fresh]);
  }

  /** Neighbours that the filter of nodes admits. */
  async #passing(found: readonly StoredNode[]): Promise<readonly NodeId[]> {
    const ids = found.map(({ id }) => id);
    if (isEmpty(this.nodes)) return ids;
    this.#admitted ??= await idsOf(this.store, this.nodes);
    return ids.filter((id) => this.#admitted?.has(id));
  }
}

async function idsOf(store: GraphReader, filter: NodeFilter): Promise<Set<NodeId>> {
  const ids = new Set<NodeId>();
  for await (const page of paged((request) => store.listNodes(filter, "ID", request))) for (const { id } of page) ids.add(id);
  return ids;
}

/** Up to how many nodes their edges are looked up node by node; above it all edges are passed through. */
const FEW = 2000;

/** Every chosen edge both of whose ends are among the nodes, a page at a time. */
export async function* edgesAmong(
  store: GraphReader,
  filter: EdgeFilter,
  ids: { readonly size: number; has(id: NodeId): boolean; keys(): Iterable<NodeId> },
): AsyncGenerator<readonly Edge[]> {
  const within = (edges: readonly Edge[]) => edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  if (ids.size > FEW) {
    for await (const page of paged((request) => store.listEdges(filter, request), EDGES)) yield within(page);
    return;
  }
  for (const id of ids.keys()) {
    const outgoing = (page: PageRequest) =>
      store.relationsOf([id], { ...filter, direction: "OUT" }, page).then(([slice]) => slice ?? { items: [], hasMore: false });
    // a symmetric edge is told of from both ends
    for await (const page of paged(outgoing, EDGES)) yield within(page.flatMap(({ edge }) => (edge.source === id ? edge : [])));
  }
}
