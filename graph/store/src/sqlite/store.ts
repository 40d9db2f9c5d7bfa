import type { DocumentBundle, DumpRecord } from "@chengyu-atlas/model";
import type { Brokers } from "../brokers.js";
import type { Changes, ChangesQuery } from "../changes.js";
import type { Coverage } from "../coverage.js";
import type { DecisionQuery, DecisionReport, DecisionRequest, ReviewCounts, ReviewFilter } from "../curation/curation.js";
import { checkEdgeFilter } from "../edge-filter.js";
import { checkDocuments, checkObservations } from "../filter-checks.js";
import type { Gaps, GapsQuery } from "../gaps.js";
import type {
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
  WithdrawalReport,
  WriteReport,
} from "../graph-store.js";
import type { DocumentOrder, EdgeOrder, NodeOrder, ObservationOrder, Orders } from "../ordering.js";
import { pacer } from "../pace.js";
import type { PageRequest } from "../page.js";
import type { PartnersQuery } from "../partners.js";
import { type ViewRequest, viewDraft } from "../views.js";
import type { Connection } from "./connection.js";
import { decide } from "./decide.js";
import { Journals } from "./journals.js";
import { Lately } from "./lately.js";
import { NodeCache } from "./node-cache.js";
import { Pending } from "./pending.js";
import { isQuick, pickEdges } from "./pick-edges.js";
import { bundleOf } from "./raw.js";
import { brokers } from "./read-brokers.js";
import { changes } from "./read-changes.js";
import { coverage } from "./read-coverage.js";
import { disputedEdges } from "./read-disputes.js";
import * as documents from "./read-documents.js";
import { dump } from "./read-dump.js";
import * as edges from "./read-edges.js";
import { gaps } from "./read-gaps.js";
import { neighbourhood, network } from "./read-neighbourhood.js";
import * as nodes from "./read-nodes.js";
import * as observations from "./read-observations.js";
import { sharedPartners } from "./read-partners.js";
import { paths } from "./read-paths.js";
import * as relations from "./read-relations.js";
import * as review from "./read-review.js";
import * as found from "./read-search.js";
import { statistics } from "./read-statistics.js";
import {
  areSettled,
  isSettled,
  type SettledDocuments,
  type SettledObservations,
  settleDocuments,
  settledSearch,
  settleEdges,
  settleNodes,
  settleObservations,
} from "./settle.js";
import { Snapshots } from "./snapshots.js";
import { Turns } from "./turn.js";
import * as views from "./views.js";
import { isUnchanged, makeReady, reportUnchanged, withdraw, write } from "./write.js";

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
  readonly #journals = new Journals();

  constructor(
    private readonly file: Connection,
    grouped: boolean,
    private readonly afterClose: () => void,
  ) {
    this.#snapshots = new Snapshots(file.path);
    this.#turns = new Turns(file, grouped, {
      write: () => this.#memory.pending.write(file),
      clear: () => {
        this.#memory.pending.clear();
        this.#memory.cache.clear();
        this.#journals.clear();
      },
      isFull: () => this.#memory.pending.isFull,
    });
  }

  async check(): Promise<void> {
    this.db.get("SELECT seq FROM document LIMIT 1");
  }

  async close(): Promise<void> {
    this.#snapshots.close();
    try {
      this.db.emptyLog();
    } finally {
      this.file.close();
      this.afterClose();
    }
  }

  async nodes(ids: readonly string[]) {
    const found = nodes.nodes(this.db, ids);
    if (found.every((node) => node !== undefined)) return found;
    const { replay } = this.#journals.current(this.db);
    const others = nodes.nodes(
      this.db,
      ids.map((id, i) => (found[i] === undefined ? replay.currentId(id) : "")),
    );
    return found.map((node, i) => node ?? others[i]);
  }
  async listNodes(filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest) {
    if (isSettled(filter) && nodes.isQuick(filter, order, page)) return this.#at((db) => nodes.listNodes(db, filter, order, page));
    return this.#long().read(async (db, pause) => {
      const settled = await settleNodes(db, filter, pause);
      return nodes.isQuick(settled, order, page)
        ? nodes.listNodes(db, settled, order, page)
        : nodes.pickNodes(db, settled, order, page, pause);
    });
  }
  async countNodes(filter: NodeFilter) {
    if (isSettled(filter) && !nodes.asksMuch(filter)) return nodes.countNodes(this.db, filter, pacer());
    return this.#long().read(async (db, pause) => nodes.countNodes(db, await settleNodes(db, filter, pause), pause));
  }
  async search(query: SearchQuery, page: PageRequest) {
    return this.#lately.answer(this.db, ["search", query, page], async () =>
      found.isPlain(query, page)
        ? this.#at((db) => found.search(db, query, page))
        : this.#long().read(async (db, pause) => found.searchThrough(db, await settledSearch(db, query, pause), page, pause)),
    );
  }
  async countSearch(query: SearchQuery) {
    if (query.filter === undefined) return found.countSearch(this.db, query);
    return this.#long().read(async (db, pause) => found.countSearch(db, await settledSearch(db, query, pause)));
  }
  async edges(ids: readonly string[]) {
    return this.#at((db) => edges.edges(db, ids));
  }
  async relationsOf(ids: readonly string[], query: RelationsQuery, page: PageRequest) {
    const settled = await this.#settled(query);
    return this.#at((db) => relations.relationsOf(db, ids, settled, page));
  }
  async countRelationsOf(ids: readonly string[], query: RelationsQuery) {
    const settled = await this.#settled(query);
    return this.#at((db) => relations.countRelationsOf(db, ids, settled));
  }
  async relationCounts(ids: readonly string[], filter: EdgeFilter) {
    const settled = await this.#settled(filter);
    return this.#at((db) => relations.relationCounts(db, ids, settled));
  }
  async listEdges(filter: EdgeFilter, page: PageRequest, order?: Orders<EdgeOrder>) {
    const settled = await this.#settled(filter);
    if (isQuick(settled, order)) return this.#at((db) => edges.listEdges(db, settled, page));
    return this.#long().read((db, pause) => pickEdges(db, settled, order ?? "TYPE", page, pause));
  }
  async countEdges(filter: EdgeFilter) {
    return (await this.statistics({ edges: filter })).relations;
  }
  async claims(ids: readonly string[]) {
    return this.#at((db) => edges.claims(db, ids));
  }
  async neighbourhood(query: NeighbourhoodQuery) {
    const settled = await this.#settled(query);
    return this.#at((db) => neighbourhood(db, settled));
  }
  async network(filter: NodeFilter, among: EdgeFilter, limit: number) {
    const question = ["network", filter, among, limit];
    return this.#lately.answer(this.db, question, () => this.#long().read((db, pause) => network(db, filter, among, limit, pause)));
  }
  async sharedPartners(query: PartnersQuery) {
    const settled = query.edges && { edges: await this.#settled(query.edges) };
    return this.#at((db) => sharedPartners(db, { ...query, ...settled }));
  }
  async changes(query: ChangesQuery): Promise<Changes> {
    return this.#lately.answer(this.db, ["changes", query], () => this.#long().read((db, pause) => changes(db, query, pause)));
  }
  async paths(query: PathsQuery) {
    return this.#long().read((db, pause) => paths(db, query, pause));
  }
  async listObservations(query: ObservationQuery, page: PageRequest, order?: readonly ObservationOrder[]) {
    const settled = await this.#settledObservations(query);
    return this.#at((db) => observations.listObservations(db, settled, page, order));
  }
  async countObservations(query: ObservationQuery) {
    return observations.countObservations(this.db, await this.#settledObservations(query));
  }
  async statistics(query: StatisticsQuery): Promise<Statistics> {
    return this.#lately.answer(this.db, ["statistics", query], () => this.#long().read((db, pause) => statistics(db, query, pause)));
  }
  async disputedEdges(query: StatisticsQuery): Promise<readonly string[]> {
    return this.#lately.answer(this.db, ["disputed", query], () => this.#long().read((db, pause) => disputedEdges(db, query, pause)));
  }
  async coverage(): Promise<Coverage> {
    return this.#lately.answer(this.db, ["coverage"], () => this.#long().read(coverage));
  }
  async gaps(query: GapsQuery): Promise<Gaps> {
    return this.#lately.answer(this.db, ["gaps", query], () => this.#long().read((db, pause) => gaps(db, query, pause)));
  }
  async brokers(query: StatisticsQuery): Promise<Brokers> {
    return this.#lately.answer(this.db, ["brokers", query], () => this.#long().read((db, pause) => brokers(db, query, pause)));
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
  async bundleOf(document: string) {
    return this.#at((db) => bundleOf(db, document));
  }
  async receipts() {
    return documents.receipts(this.db);
  }
  async *dump(): AsyncGenerator<DumpRecord> {
    const db = this.#long().acquire();
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

  /** A filter of edges as SQL can say it. */
  async #settled<F extends EdgeFilter>(filter: F): Promise<F> {
    checkEdgeFilter(filter);
    if (areSettled(filter)) return filter;
    return this.#long().read(async (db, pause) => (await settleEdges(db, filter, pause)) as F);
  }
  async #settledDocuments(query: DocumentQuery): Promise<SettledDocuments> {
    checkDocuments(query);
    return query.title === undefined ? query : this.#long().read((db, pause) => settleDocuments(db, query, pause));
  }
  async #settledObservations(query: ObservationQuery): Promise<SettledObservations> {
    checkObservations(query);
    const isPlain = query.measureText === undefined && query.subject === undefined;
    return isPlain ? query : this.#long().read((db, pause) => settleObservations(db, query, pause));
  }

  /** Reads that ask more than once see one state of the file. */
  #at<T>(read: (db: Connection) => T): T {
    const { db } = this;
    return db.unchanging(() => read(db));
  }

  async #write<T>(work: (db: Connection) => T): Promise<T> {
    try {
      return await this.#turns.write(() => {
        this.#memory.cache.begin(this.file);
        return work(this.file);
      });
    } finally {
      this.#lately.forget();
    }
  }

  /** Long reads have a connection of their own, which sees what has been put into the file. */
  #long(): Snapshots {
    this.#turns.settle();
    return this.#snapshots;
  }
}
