import type { Claim, Edge, EdgeId, NodeId } from "@chengyu-atlas/model";
import {
  type EdgeFilter,
  type GraphReader,
  type Groups,
  MAX_PAGE,
  type PageRequest,
  type RelationCount,
  type RelationGroup,
  type RelationsOfGrouping,
  type RelationsQuery,
  type StoredDocument,
  type StoredNode,
  type Surroundings,
} from "@chengyu-atlas/store";
import DataLoader from "dataloader";
import { type Observed, observationsOf } from "./observations-of.js";

/**
 * Gathers what resolvers ask for one by one into one question per kind of thing, so that a list of any length costs
 * the store a constant number of calls. Each is made when it is first used; most requests use two or three.
 */
export class Loaders {
  #nodes: DataLoader<NodeId, StoredNode | undefined> | undefined;
  #claims: DataLoader<EdgeId, readonly Claim[]> | undefined;
  #documents: DataLoader<string, StoredDocument | undefined> | undefined;
  #texts: DataLoader<string, string | undefined> | undefined;
  #observations: DataLoader<NodeId, Observed> | undefined;
  #formerIds: DataLoader<NodeId, readonly NodeId[]> | undefined;
  /** Loaders of one question each, by the question. */
  readonly #byQuery = new Map<string, unknown>();

  constructor(private readonly store: GraphReader) {}

  get nodes(): DataLoader<NodeId, StoredNode | undefined> {
    this.#nodes ??= new DataLoader((ids) => this.store.nodes(ids));
    return this.#nodes;
  }

  get claims(): DataLoader<EdgeId, readonly Claim[]> {
    this.#claims ??= new DataLoader((ids) => this.store.claims(ids));
    return this.#claims;
  }

  get documents(): DataLoader<string, StoredDocument | undefined> {
    this.#documents ??= new DataLoader((ids) => this.store.documents(ids));
    return this.#documents;
  }

  get texts(): DataLoader<string, string | undefined> {
    this.#texts ??= new DataLoader((ids) => this.store.texts(ids));
    return this.#texts;
  }

  /** All observations about a node. */
  get observations(): DataLoader<NodeId, Observed> {
    this.#observations ??= new DataLoader((ids) => observationsOf(this.store, ids));
    return this.#observations;
  }

  get formerIds(): DataLoader<NodeId, readonly NodeId[]> {
    this.#formerIds ??= new DataLoader((ids) => this.store.formerIds(ids));
    return this.#formerIds;
  }

  /** To be called when the graph was changed within the request. */
  forget(): void {
    this.#nodes = this.#claims = this.#documents = this.#texts = this.#observations = this.#formerIds = undefined;
    this.#byQuery.clear();
  }

  /** A node with its edges; nodes that ask with the same filter and page are answered together. */
  relationsOf(query: RelationsQuery, page: PageRequest): DataLoader<NodeId, Surroundings> {
    return this.#for("relations", [query, page], (ids: readonly NodeId[]) => this.store.relationsOf(ids, query, page));
  }

  countRelationsOf(query: RelationsQuery): DataLoader<NodeId, number> {
    return this.#for("count", query, (ids: readonly NodeId[]) => this.store.countRelationsOf(ids, query));
  }

  groupRelationsOf(query: RelationsOfGrouping): DataLoader<NodeId, Groups<RelationGroup>> {
    return this.#for("groups", query, (ids: readonly NodeId[]) => this.store.groupRelationsOf(ids, query));
  }

  relationCounts(filter: EdgeFilter): DataLoader<NodeId, readonly RelationCount[]> {
    return this.#for("counts", filter, (ids: readonly NodeId[]) => this.store.relationCounts(ids, filter));
  }

  /** Edges by id as a filter sees them. */
  edgesSeen(filter: EdgeFilter): DataLoader<EdgeId, Edge | undefined> {
    return this.#for("seen", filter, async (ids: readonly EdgeId[]) => {
      const found = new Map<EdgeId, Edge>();
      for (let at = 0; at < ids.length; at += MAX_PAGE) {
        const some = ids.slice(at, at + MAX_PAGE);
        const { items } = await this.store.listEdges({ ...filter, ids: some }, { first: MAX_PAGE });
        for (const { item } of items) found.set(item.id, item);
      }
      return ids.map((id) => found.get(id));
    });
  }

  #for<V>(name: string, query: unknown, load: (ids: readonly NodeId[]) => Promise<readonly V[]>): DataLoader<NodeId, V> {
    const key = name + JSON.stringify(query);
    let loader = this.#byQuery.get(key) as DataLoader<NodeId, V> | undefined;
    if (loader === undefined) {
      loader = new DataLoader(load);
      this.#byQuery.set(key, loader);
    }
    return loader;
  }
}
