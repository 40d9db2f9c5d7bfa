import { randomUUID } from "node:crypto";
import type { DocumentBundle, DumpRecord } from "@chengyu-atlas/model";
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
import { unpackChanges } from "../changed-edges.js";
import type { Changes, ChangesQuery } from "../changes.js";
import type { Coverage } from "../coverage.js";
import type { DecisionQuery, DecisionReport, DecisionRequest, ReviewCounts, ReviewFilter } from "../curation/curation.js";
import { checkEdgeFilter } from "../edge-filter.js";
import { checkDocuments, checkObservations } from "../filter-checks.js";
import type { Gaps, GapsQuery } from "../gaps.js";
import type {
  CountsQuery,
  DocumentQuery,
  EdgeFilter,
  GraphStore,
  NeighbourhoodQuery,
  NodeFilter,
  ObservationQuery,
  PathsQuery,
  RelationsQuery,
  SearchQuery,
  Statistics,
  StatisticsQuery,
  StoredNode,
  WithdrawalReport,
  WriteReport,
} from "../graph-store.js";
import type { IngestRun } from "../ingest-runs.js";
import { type KeepRequest, keptFrom } from "../kept-queries.js";
import type { DocumentOrder, EdgeOrder, NodeOrder, ObservationOrder, Orders } from "../ordering.js";
import { pacer } from "../pace.js";
import type { PageRequest } from "../page.js";
import type { PartnersQuery } from "../partners.js";
import * as names from "../search/names.js";
import { type StoryRequest, storyDraft } from "../stories.js";
import { isAccepted } from "../topology.js";
import { type ViewRequest, viewDraft } from "../views.js";
import type { Connection } from "./connection.js";
import { decide } from "./decide.js";
import { InMemory } from "./in-memory.js";
import * as runs from "./ingest-runs.js";
import { Journals } from "./journals.js";
import * as queries from "./kept-queries.js";
import { Lately } from "./lately.js";
import { type Answered, type Asked, type LongQuestion, put } from "./long-questions.js";
import { NodeCache } from "./node-cache.js";
import { type OrderedTopology, readTopology } from "./ordered-topology.js";
import { Pending } from "./pending.js";
import { isQuick } from "./pick-edges.js";
import { bundleOf } from "./raw.js";
import * as documents from "./read-documents.js";
import { dump } from "./read-dump.js";
import * as edges from "./read-edges.js";
import { readNames } from "./read-names.js";
import * as nodes from "./read-nodes.js";
import * as observations from "./read-observations.js";
import * as relations from "./read-relations.js";
import * as review from "./read-review.js";
import * as found from "./read-search.js";
import { isAtHand, statistics } from "./read-statistics.js";
import type { ReadingThreads } from "./reading-threads.js";
import { type AtHand, Records } from "./records.js";
import { isPlain } from "./search-through.js";
import { areSettled, isSettled, type SettledDocuments, type SettledObservations } from "./settle.js";
import { Snapshots } from "./snapshots.js";
import * as stories from "./stories.js";
import { isOfTypes, neighbourhoodIn, pathsIn, relationsIn } from "./topology-reads.js";
import { Turns } from "./turn.js";
import * as views from "./views.js";
import { isUnchanged, makeReady, reportUnchanged, withdraw, write } from "./write.js";

/** Neighbourhoods up to this size are walked at once; to read more nodes than this would hold up others. */
const WALKED = 500;

/** Whether a filter asks nothing of relations but what their own rows tell. Throws INVALID_INPUT where it is none. */
function isPlainFilter(filter: EdgeFilter, order?: Orders<EdgeOrder>): boolean {
  checkEdgeFilter(filter);
  return areSettled(filter) && isQuick(filter, order);
}

/**
 * The graph in one SQLite file. Short questions are answered at once on the main connection, each on one state of the
 * file; long ones in stretches on a snapshot. Writers take turns, across processes too.
 */
export class SqliteStore implements GraphStore {
  readonly backend = "sqlite";
  readonly supports = { parallelWriters: false } as const;
  readonly #snapshots: Snapshots;
  readonly #turns: Turns;
  readonly #memory = { cache: new NodeCache(), pending: new Pending() };
  readonly #lately = new Lately();
  readonly #records = new Records();
  readonly #journals = new Journals();
  /** Neither counter of `version` outlives the process. */
  readonly #opened = randomUUID();
  #written = 0;
  readonly #topologies: InMemory<OrderedTopology>;
  readonly #names: InMemory<names.Names>;

  constructor(
    private readonly file: Connection,
    grouped: boolean,
    private readonly afterClose: () => void,
    private readonly threads?: ReadingThreads,
  ) {
    this.#snapshots = new Snapshots(file.path);
    const [acquire, release] = [() => this.#apart().acquire(), (db: Connection) => this.#snapshots.release(db)];
    this.#topologies = new InMemory(file, readTopology, acquire, release);
    this.#names = new InMemory(file, readNames, acquire, release);
    this.#turns = new Turns(file, grouped, {
      write: () => this.#memory.pending.write(file),
      clear: () => {
        this.#memory.pending.clear();
        this.#memory.cache.clear();
        this.#journals.clear();
        this.#records.forget();
      },
      isFull: () => this.#memory.pending.isFull,
    });
  }

  async check(): Promise<void> {
    this.db.get("SELECT seq FROM document LIMIT 1");
  }

  async close(): Promise<void> {
    await this.threads?.close();
    this.#snapshots.close();
    try {
      this.db.emptyLog();
    } finally {
      this.file.close();
      this.afterClose();
    }
  }

  async nodes(ids: readonly string[]) {
    const found = this.#atHand(({ db, records }) => nodes.nodes(db, ids, records));
    if (found.every((node) => node !== undefined)) return found;
    const { replay } = this.#journals.current(this.db);
    const now = ids.map((id, i) => (found[i] === undefined ? replay.currentId(id) : ""));
    const others = this.#atHand(({ db, records }) => nodes.nodes(db, now, records));
    return found.map((node, i) => node ?? others[i]);
  }
  async listNodes(filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest) {
    if (names.isListOfNames(filter, order, page)) {
      const known = this.#named((all, read) => names.sliceOfList(read(names.listIn(all, filter, order, page)), order, page));
      if (known) return known;
    }
    if (isSettled(filter) && nodes.isQuick(filter, order, page)) {
      return this.#atHand(({ db, records }) => nodes.listNodes(db, filter, order, page, records));
    }
    return this.#long("listNodes", filter, order, page);
  }
  async countNodes(filter: NodeFilter) {
    if (names.isNamesOfKind(filter)) {
      const known = this.#named((all) => names.countIn(all, filter));
      if (known !== undefined) return known;
    }
    if (isSettled(filter) && !nodes.asksMuch(filter)) return nodes.countNodes(this.db, filter, pacer());
    return this.#long("countNodes", filter);
  }
  async search(query: SearchQuery, page: PageRequest) {
    if (names.isOfNames(query, page)) {
      const known = this.#named((all, read) => {
        const found = names.hitsIn(all, query, page);
        return names.sliceOfHits(found, read(found.map(({ node }) => node)), page);
      });
      if (known) return known;
    }
    return this.#lately.answer(this.db, ["search", query, page], async () =>
      isPlain(query, page) ? this.#at((db) => found.search(db, query, page)) : this.#long("search", query, page),
    );
  }
  async countSearch(query: SearchQuery) {
    if (names.isOfNames(query, { first: 0 })) {
      const known = this.#named((all) => names.countIn(all, query));
      if (known !== undefined) return known;
    }
    if (query.filter === undefined) return found.countSearch(this.db, query);
    return this.#long("countSearch", query);
  }
  async edges(ids: readonly string[]) {
    return this.#at((db) => edges.edges(db, ids));
  }
  async relationsOf(ids: readonly string[], query: RelationsQuery, page: PageRequest) {
    if (!isPlainFilter(query)) return this.#long("relationsOf", ids, query, page);
    return this.#atHand((hand) => {
      const topology = isOfTypes(query, page) ? this.#topologies.current(hand.version) : undefined;
      return topology ? relationsIn(hand, topology, ids, query, page) : relations.relationsOf(hand.db, ids, query, page);
    });
  }
  async countRelationsOf(ids: readonly string[], query: RelationsQuery) {
    return isPlainFilter(query) ? this.#at((db) => relations.countRelationsOf(db, ids, query)) : this.#long("countRelationsOf", ids, query);
  }
  async relationCounts(ids: readonly string[], filter: EdgeFilter) {
    return isPlainFilter(filter) ? this.#at((db) => relations.relationCounts(db, ids, filter)) : this.#long("relationCounts", ids, filter);
  }
  async listEdges(filter: EdgeFilter, page: PageRequest, order?: Orders<EdgeOrder>) {
    if (isPlainFilter(filter, order)) return this.#at((db) => edges.listEdges(db, filter, page));
    return this.#long("listEdges", filter, order, page);
  }
  async countEdges(filter: EdgeFilter) {
    return (await this.statistics({ edges: filter })).relations;
  }
  async claims(ids: readonly string[]) {
    return this.#at((db) => edges.claims(db, ids));
  }
  async neighbourhood(query: NeighbourhoodQuery) {
    const { of: _of, hops: _hops, limit, ...among } = query;
    const walked = isAccepted(among) && limit <= WALKED ? this.#atHand((hand) => this.#walked(hand, query)) : undefined;
    return walked ?? this.#long("neighbourhood", query);
  }
  async network(filter: NodeFilter, among: EdgeFilter, limit: number) {
    const question = ["network", filter, among, limit];
    return this.#lately.answer(this.db, question, () => this.#long("network", filter, among, limit));
  }
  async sharedPartners(query: PartnersQuery) {
    return this.#long("sharedPartners", query);
  }
  async changes(query: ChangesQuery): Promise<Changes> {
    return unpackChanges(await this.#lately.answer(this.db, ["changes", query], () => this.#long("changes", query)));
  }
  async paths(query: PathsQuery) {
    const { edges = {}, longer = 0, avoid = [] } = query;
    const known = longer === 0 && avoid.length === 0 && isAccepted(edges) ? this.#atHand((hand) => this.#shortest(hand, query)) : undefined;
    return known ?? this.#long("paths", query);
  }
  async listObservations(query: ObservationQuery, page: PageRequest, order?: readonly ObservationOrder[]) {
    const settled = await this.#settledObservations(query);
    return this.#at((db) => observations.listObservations(db, settled, page, order));
  }
  async countObservations(query: ObservationQuery) {
    return observations.countObservations(this.db, await this.#settledObservations(query));
  }
  async statistics(query: CountsQuery): Promise<Statistics> {
    const ask = () => (isAtHand(query) ? this.#apart().read((db, pause) => statistics(db, query, pause)) : this.#long("statistics", query));
    return this.#lately.answer(this.db, ["statistics", query], ask);
  }
  async disputedEdges(query: StatisticsQuery): Promise<readonly string[]> {
    return this.#lately.answer(this.db, ["disputed", query], () => this.#long("disputedEdges", query));
  }
  async coverage(): Promise<Coverage> {
    return this.#lately.answer(this.db, ["coverage"], () => this.#long("coverage"));
  }
  async gaps(query: GapsQuery): Promise<Gaps> {
    return this.#lately.answer(this.db, ["gaps", query], () => this.#long("gaps", query));
  }
  async brokers(query: StatisticsQuery): Promise<Brokers> {
    return this.#lately.answer(this.db, ["brokers", query], () => this.#long("brokers", query));
  }
  async groupNodes(query: NodesGrouping): Promise<Groups<NodeGroup>> {
    return this.#lately.answer(this.db, ["nodes", query], () => this.#long("groupNodes", query));
  }
  async groupRelations(query: AllRelationsGrouping): Promise<Groups<RelationGroup>> {
    return this.#lately.answer(this.db, ["relations", query], () => this.#long("groupEdges", query));
  }
  async groupRelationsOf(ids: readonly string[], query: RelationsOfGrouping): Promise<readonly Groups<RelationGroup>[]> {
    return this.#long("groupRelationsOf", ids, query);
  }
  async groupObservations(query: ObservationsGrouping): Promise<Groups<ObservationGroup>> {
    const ask = () => this.#long("groupObservations", query);
    return this.#lately.answer(this.db, ["observations", query], ask);
  }
  async groupDocuments(query: DocumentsGrouping): Promise<Groups<DocumentGroup>> {
    return this.#lately.answer(this.db, ["documents", query], () => this.#long("groupDocuments", query));
  }
  async tripleHelix(query: StatisticsQuery): Promise<TripleHelix> {
    return this.#lately.answer(this.db, ["helix", query], () => this.#long("tripleHelix", query));
  }
  async documents(ids: readonly string[]) {
    return documents.documents(this.db, ids);
  }
  async listDocuments(query: DocumentQuery, page: PageRequest, order?: Orders<DocumentOrder>) {
    const settled = await this.#settledDocuments(query);
    return documents.listDocuments(this.db, settled, page, order);
  }
  async countDocuments(query: DocumentQuery) {
    return documents.countDocuments(this.db, await this.#settledDocuments(query));
  }
  async texts(ids: readonly string[]) {
    return documents.texts(this.db, ids);
  }
  async mentionedIn(document: string) {
    return nodes.mentionedIn(this.db, document);
  }
  async claimsById(ids: readonly string[]) {
    return this.#at((db) => review.claimsById(db, ids));
  }
  async formerIds(ids: readonly string[]) {
    const { replay } = this.#journals.current(this.db);
    return ids.map((id) => replay.formerIds(id));
  }
  async reviewQueue(filter: ReviewFilter, page: PageRequest) {
    return this.#at((db) => review.reviewQueue(db, filter, page));
  }
  async reviewCounts(filter: ReviewFilter): Promise<ReviewCounts> {
    return this.#lately.answer(this.db, ["review", filter], async () => this.#at((db) => review.reviewCounts(db, filter)));
  }
  async listDecisions(query: DecisionQuery, page: PageRequest) {
    return this.#journals.current(this.db).list(query, page);
  }
  async countDecisions(query: DecisionQuery) {
    return this.#journals.current(this.db).count(query);
  }
  async savedViews() {
    return views.savedViews(this.db);
  }
  async savedView(id: string) {
    return views.savedView(this.db, id);
  }
  async saveView(request: ViewRequest) {
    const draft = viewDraft();
    return this.#write((db) => views.saveView(db, request, draft));
  }
  async renameView(id: string, name: string) {
    const draft = viewDraft();
    return this.#write((db) => views.renameView(db, id, name, draft));
  }
  async deleteView(id: string) {
    return this.#write((db) => views.deleteView(db, id));
  }
  async stories() {
    return stories.stories(this.db);
  }
  async story(id: string) {
    return stories.story(this.db, id);
  }
  async saveStory(request: StoryRequest) {
    const draft = storyDraft();
    return this.#write((db) => stories.saveStory(db, request, draft));
  }
  async deleteStory(id: string) {
    return this.#write((db) => stories.deleteStory(db, id));
  }
  async ingestRuns(first: number) {
    return runs.ingestRuns(this.db, first);
  }
  async ingestRun(id: string) {
    return runs.ingestRun(this.db, id);
  }
  async keepIngestRun(run: IngestRun): Promise<void> {
    return this.#write((db) => runs.keepIngestRun(db, run));
  }
  async keptQuery(id: string) {
    return queries.keptQuery(this.db, id);
  }
  async keptQueries() {
    return queries.keptQueries(this.db);
  }
  async keepQuery(request: KeepRequest) {
    const kept = keptFrom(request);
    return this.#write((db) => queries.keepQuery(db, kept));
  }
  async bundleOf(document: string) {
    return this.#at((db) => bundleOf(db, document));
  }
  async receipts() {
    return documents.receipts(this.db);
  }
  async version() {
    // data_version tells what other connections wrote, here and in other processes
    return [this.#opened, this.db.number("PRAGMA data_version"), this.#written].join("-");
  }
  async *dump(): AsyncGenerator<DumpRecord> {
    const db = this.#apart().acquire();
    try {
      yield* dump(db, pacer());
    } finally {
      this.#snapshots.release(db);
    }
  }
  async writeDocument(bundle: DocumentBundle): Promise<WriteReport> {
    const ready = makeReady(bundle);
    if (isUnchanged(this.file, ready)) return reportUnchanged(this.file, ready);
    return this.#write((db) => write(db, this.#memory, this.#journals.current(db), ready));
  }
  async withdrawDocument(id: string): Promise<WithdrawalReport> {
    return this.#write((db) => withdraw(db, this.#memory, id));
  }

  #walked(hand: AtHand, query: NeighbourhoodQuery) {
    const topology = this.#topologies.current(hand.version);
    return topology && neighbourhoodIn(hand, topology, query);
  }
  #shortest(hand: AtHand, query: PathsQuery) {
    const topology = this.#topologies.current(hand.version);
    return topology && pathsIn(hand, topology, query);
  }

  /** Asks names in memory, where they are at hand, and reads the nodes that it found there. */
  #named<T>(ask: (all: names.Names, read: (nodes: readonly number[]) => readonly StoredNode[]) => T): T | undefined {
    return this.#atHand(({ db, records, version }) => {
      const all = this.#names.current(version);
      return all && ask(all, (found) => records.nodes(db, found));
    });
  }

  /** The file, with all that was written to this store in it. */
  private get db(): Connection {
    this.#turns.settle();
    return this.file;
  }
  async decide(request: DecisionRequest): Promise<DecisionReport> {
    const dated = { ...request, at: request.at ?? new Date().toISOString() };
    // it looks for documents in tables of which rows may be pending
    this.#turns.settle();
    return this.#write((db) => decide(db, this.#memory, this.#journals, dated));
  }

  async #settledDocuments(query: DocumentQuery): Promise<SettledDocuments> {
    checkDocuments(query);
    return query.title === undefined ? query : this.#long("settleDocuments", query);
  }
  async #settledObservations(query: ObservationQuery): Promise<SettledObservations> {
    checkObservations(query);
    const isPlain = query.measureText === undefined && query.subject === undefined;
    return isPlain ? query : this.#long("settleObservations", query);
  }

  /** Reads that ask more than once see one state of the file. */
  #at<T>(read: (db: Connection) => T): T {
    const { db } = this;
    return db.unchanging(() => read(db));
  }

  /** The same, with what is at hand of that state. */
  #atHand<T>(read: (hand: AtHand) => T): T {
    return this.#at((db) => {
      const version = db.number("PRAGMA data_version");
      return read({ db, version, records: this.#records.of(version) });
    });
  }

  async #write<T>(work: (db: Connection) => T): Promise<T> {
    try {
      return await this.#turns.write(() => {
        this.#memory.cache.begin(this.file);
        this.#topologies.forget();
        this.#names.forget();
        this.#records.forget();
        return work(this.file);
      });
    } finally {
      this.#written += 1;
      this.#lately.forget();
    }
  }

  /** Long reads have a connection of their own, which sees what has been put into the file. */
  #apart(): Snapshots {
    this.#turns.settle();
    return this.#snapshots;
  }

  /** A question that may take long: in a thread of its own where there are some, else in stretches. */
  #long<Q extends LongQuestion>(question: Q, ...asked: Asked<Q>): Promise<Answered<Q>> {
    const apart = this.#apart();
    return this.threads?.ask(question, ...asked) ?? apart.read((db, pause) => put(question, db, pause, asked));
  }
}
