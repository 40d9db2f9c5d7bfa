import type { Claim, DocumentBundle, DumpRecord, Edge, EdgeId, NodeId, Observation, Receipt } from "@chengyu-atlas/model";
import type {
  AllRelationsGrouping,
  DocumentGroup,
  DocumentsGrouping,
  Groups,
  NodeGroup,
  NodesGrouping,
  ObservationGroup,
  ObservationsGrouping,
  RelationGroup,
  RelationsOfGrouping,
  TripleHelix,
} from "../aggregates/aggregates.js";
import type { Brokers } from "../brokers.js";
import type { Changes, ChangesQuery } from "../changes.js";
import type { Coverage } from "../coverage.js";
import type {
  DecisionQuery,
  DecisionReport,
  DecisionRequest,
  ReviewCounts,
  ReviewFilter,
  ReviewItem,
  StoredDecision,
} from "../curation/curation.js";
import type { Gaps, GapsQuery } from "../gaps.js";
import type {
  CountsQuery,
  DocumentQuery,
  EdgeFilter,
  GraphStore,
  NeighbourhoodQuery,
  NodeFilter,
  ObservationQuery,
  Path,
  PathsQuery,
  RelationCount,
  RelationsQuery,
  SearchQuery,
  Statistics,
  StatisticsQuery,
  StoredDocument,
  StoredNode,
  Subgraph,
  Surroundings,
  WithdrawalReport,
  WriteReport,
} from "../graph-store.js";
import type { IngestRun } from "../ingest-runs.js";
import { type KeepRequest, type KeptQuery, keptFrom } from "../kept-queries.js";
import type { DocumentOrder, EdgeOrder, NodeOrder, ObservationOrder, Orders } from "../ordering.js";
import type { PageRequest, Slice } from "../page.js";
import type { Partners, PartnersQuery } from "../partners.js";
import type { Story, StoryRequest } from "../stories.js";
import type { SavedView, ViewRequest } from "../views.js";
import { brokers } from "./brokers.js";
import { changes } from "./changes.js";
import type { Connection } from "./connection.js";
import { coverage } from "./coverage.js";
import { decide } from "./decide.js";
import { disputedEdges } from "./disputes.js";
import * as documents from "./documents.js";
import { dump } from "./dump.js";
import * as edges from "./edges.js";
import { gaps } from "./gaps.js";
import * as graph from "./graph.js";
import { groupEdges, groupRelationsOf } from "./group-edges.js";
import { groupNodes } from "./group-nodes.js";
import { groupDocuments, groupObservations } from "./group-sources.js";
import * as runs from "./ingest-runs.js";
import { Journals } from "./journals.js";
import * as queries from "./kept-queries.js";
import * as nodes from "./nodes.js";
import * as observations from "./observations.js";
import { sharedPartners } from "./partners.js";
import { paths } from "./paths.js";
import { bundleOf } from "./raw.js";
import * as relations from "./relations.js";
import * as review from "./review.js";
import * as search from "./search.js";
import { settleChosen } from "./settle.js";
import { statistics } from "./statistics.js";
import * as stories from "./stories.js";
import { tripleHelix } from "./triple-helix.js";
import * as views from "./views.js";
import { Walks } from "./walks.js";
import { withdrawDocument, writeDocument } from "./write.js";

/** The port on Neo4j. Each answer is a query of a neighbouring file; between two of them nothing is kept but the journal, names, and who is next to whom. */
export class Neo4jStore implements GraphStore {
  readonly backend = "neo4j";
  readonly supports = { parallelWriters: true };

  readonly #journals = new Journals();

  constructor(
    private readonly connection: Connection,
    private readonly walks = new Walks(connection),
  ) {}

  async nodes(ids: readonly NodeId[]): Promise<readonly (StoredNode | undefined)[]> {
    const found = (await this.walks.nodes(ids)) ?? (await nodes.nodes(this.connection, ids));
    if (found.every((node) => node !== undefined)) return found;
    const { replay } = await this.#journal();
    const current = ids.map((id) => replay.currentId(id));
    if (current.every((id, i) => id === ids[i])) return found;
    const others = await nodes.nodes(this.connection, current);
    return found.map((node, i) => node ?? others[i]);
  }
  async listNodes(filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest): Promise<Slice<StoredNode>> {
    return (await this.walks.listNodes(filter, order, page)) ?? nodes.listNodes(this.connection, filter, order, page);
  }
  async countNodes(filter: NodeFilter): Promise<number> {
    return (await this.walks.countNodes(filter)) ?? nodes.countNodes(this.connection, filter);
  }
  async search(query: SearchQuery, page: PageRequest): Promise<Slice<StoredNode>> {
    return (await this.walks.search(query, page)) ?? search.search(this.connection, query, page);
  }
  async countSearch(query: SearchQuery): Promise<number> {
    return (await this.walks.countSearch(query)) ?? search.countSearch(this.connection, query);
  }
  edges(ids: readonly EdgeId[]): Promise<readonly (Edge | undefined)[]> {
    return edges.edges(this.connection, ids);
  }
  async relationsOf(ids: readonly NodeId[], query: RelationsQuery, page: PageRequest): Promise<readonly Surroundings[]> {
    return (await this.walks.relationsOf(ids, query, page)) ?? relations.relationsOf(this.connection, ids, query, page);
  }
  countRelationsOf(ids: readonly NodeId[], query: RelationsQuery): Promise<readonly number[]> {
    return relations.countRelationsOf(this.connection, ids, query);
  }
  relationCounts(ids: readonly NodeId[], filter: EdgeFilter): Promise<readonly (readonly RelationCount[])[]> {
    return relations.relationCounts(this.connection, ids, filter);
  }
  listEdges(filter: EdgeFilter, page: PageRequest, order?: Orders<EdgeOrder>): Promise<Slice<Edge>> {
    return edges.listEdges(this.connection, filter, page, order);
  }
  countEdges(filter: EdgeFilter): Promise<number> {
    return edges.countEdges(this.connection, filter);
  }
  claims(ids: readonly EdgeId[]): Promise<readonly (readonly Claim[])[]> {
    return edges.claims(this.connection, ids);
  }
  async neighbourhood(query: NeighbourhoodQuery): Promise<Subgraph> {
    return (await this.walks.neighbourhood(query)) ?? graph.neighbourhood(this.connection, query);
  }
  network(filter: NodeFilter, edgeFilter: EdgeFilter, limit: number): Promise<Subgraph> {
    return graph.network(this.connection, filter, edgeFilter, limit);
  }
  sharedPartners(query: PartnersQuery): Promise<Partners> {
    return sharedPartners(this.connection, query);
  }
  changes(query: ChangesQuery): Promise<Changes> {
    return changes(this.connection, query);
  }
  async paths(query: PathsQuery): Promise<readonly Path[]> {
    return (await this.walks.paths(query)) ?? paths(this.connection, query);
  }
  listObservations(query: ObservationQuery, page: PageRequest, order?: readonly ObservationOrder[]): Promise<Slice<Observation>> {
    return observations.listObservations(this.connection, query, page, order);
  }
  countObservations(query: ObservationQuery): Promise<number> {
    return observations.countObservations(this.connection, query);
  }
  statistics(query: CountsQuery): Promise<Statistics> {
    return statistics(this.connection, query);
  }
  disputedEdges(query: StatisticsQuery): Promise<readonly EdgeId[]> {
    return disputedEdges(this.connection, query);
  }
  coverage(): Promise<Coverage> {
    return coverage(this.connection);
  }
  gaps(query: GapsQuery): Promise<Gaps> {
    return gaps(this.connection, query);
  }
  brokers(query: StatisticsQuery): Promise<Brokers> {
    return brokers(this.connection, query);
  }
  async groupNodes(query: NodesGrouping): Promise<Groups<NodeGroup>> {
    return groupNodes(this.connection, await settleChosen(this.connection, query));
  }
  async groupRelations(query: AllRelationsGrouping): Promise<Groups<RelationGroup>> {
    return groupEdges(this.connection, await settleChosen(this.connection, query));
  }
  async groupRelationsOf(ids: readonly NodeId[], query: RelationsOfGrouping): Promise<readonly Groups<RelationGroup>[]> {
    return groupRelationsOf(this.connection, ids, await settleChosen(this.connection, query));
  }
  groupObservations(query: ObservationsGrouping): Promise<Groups<ObservationGroup>> {
    return groupObservations(this.connection, query);
  }
  groupDocuments(query: DocumentsGrouping): Promise<Groups<DocumentGroup>> {
    return groupDocuments(this.connection, query);
  }
  async tripleHelix(query: StatisticsQuery): Promise<TripleHelix> {
    return tripleHelix(this.connection, await settleChosen(this.connection, query));
  }
  documents(ids: readonly string[]): Promise<readonly (StoredDocument | undefined)[]> {
    return documents.documents(this.connection, ids);
  }
  listDocuments(query: DocumentQuery, page: PageRequest, order?: Orders<DocumentOrder>): Promise<Slice<StoredDocument>> {
    return documents.listDocuments(this.connection, query, page, order);
  }
  countDocuments(query: DocumentQuery): Promise<number> {
    return documents.countDocuments(this.connection, query);
  }
  texts(ids: readonly string[]): Promise<readonly (string | undefined)[]> {
    return documents.texts(this.connection, ids);
  }
  mentionedIn(document: string): Promise<readonly StoredNode[]> {
    return nodes.mentionedIn(this.connection, document);
  }
  claimsById(ids: readonly string[]): Promise<readonly (Claim | undefined)[]> {
    return review.claimsById(this.connection, ids);
  }
  async formerIds(ids: readonly NodeId[]): Promise<readonly (readonly NodeId[])[]> {
    const { replay } = await this.#journal();
    return ids.map((id) => replay.formerIds(id));
  }
  reviewQueue(filter: ReviewFilter, page: PageRequest): Promise<Slice<ReviewItem>> {
    return review.reviewQueue(this.connection, filter, page);
  }
  reviewCounts(filter: ReviewFilter): Promise<ReviewCounts> {
    return review.reviewCounts(this.connection, filter);
  }
  async listDecisions(query: DecisionQuery, page: PageRequest): Promise<Slice<StoredDecision>> {
    return (await this.#journal()).list(query, page);
  }
  async countDecisions(query: DecisionQuery): Promise<number> {
    return (await this.#journal()).count(query);
  }
  savedViews(): Promise<readonly SavedView[]> {
    return views.savedViews(this.connection);
  }
  savedView(id: string): Promise<SavedView | undefined> {
    return views.savedView(this.connection, id);
  }
  saveView(request: ViewRequest): Promise<SavedView> {
    return views.saveView(this.connection, request);
  }
  renameView(id: string, name: string): Promise<SavedView> {
    return views.renameView(this.connection, id, name);
  }
  deleteView(id: string): Promise<SavedView> {
    return views.deleteView(this.connection, id);
  }
  stories(): Promise<readonly Story[]> {
    return stories.stories(this.connection);
  }
  story(id: string): Promise<Story | undefined> {
    return stories.story(this.connection, id);
  }
  saveStory(request: StoryRequest): Promise<Story> {
    return stories.saveStory(this.connection, request);
  }
  deleteStory(id: string): Promise<Story> {
    return stories.deleteStory(this.connection, id);
  }
  ingestRuns(first: number): Promise<readonly IngestRun[]> {
    return runs.ingestRuns(this.connection, first);
  }
  ingestRun(id: string): Promise<IngestRun | undefined> {
    return runs.ingestRun(this.connection, id);
  }
  keepIngestRun(run: IngestRun): Promise<void> {
    return runs.keepIngestRun(this.connection, run);
  }
  keptQuery(id: string): Promise<KeptQuery | undefined> {
    return queries.keptQuery(this.connection, id);
  }
  keptQueries(): Promise<readonly KeptQuery[]> {
    return queries.keptQueries(this.connection);
  }
  async keepQuery(request: KeepRequest): Promise<KeptQuery> {
    return queries.keepQuery(this.connection, keptFrom(request));
  }
  bundleOf(document: string): Promise<DocumentBundle | undefined> {
    return bundleOf(this.connection, document);
  }
  receipts(): Promise<readonly Receipt[]> {
    return documents.receipts(this.connection);
  }
  version(): Promise<string> {
    return this.connection.version();
  }
  dump(): AsyncIterable<DumpRecord> {
    return dump(this.connection);
  }
  writeDocument(bundle: DocumentBundle): Promise<WriteReport> {
    return writeDocument(this.connection, this.#journals, bundle);
  }
  withdrawDocument(id: string): Promise<WithdrawalReport> {
    return withdrawDocument(this.connection, id);
  }
  decide(request: DecisionRequest): Promise<DecisionReport> {
    return decide(this.connection, this.#journals, request);
  }
  #journal() {
    return this.#journals.current((cypher, parameters) => this.connection.read(cypher, parameters));
  }
  check(): Promise<void> {
    return this.connection.check();
  }
  close(): Promise<void> {
    return this.connection.close();
  }
}
