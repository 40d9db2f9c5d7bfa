import { randomUUID } from "node:crypto";
import type { DocumentBundle, DumpRecord } from "@chengyu-atlas/model";
import type { Brokers } from "../brokers.js";
import type { Changes, ChangesQuery } from "../changes.js";
import type { Coverage } from "../coverage.js";
import type { DecisionQuery, DecisionReport, DecisionRequest, ReviewCounts, ReviewFilter } from "../curation/curation.js";
import type { Gaps, GapsQuery } from "../gaps.js";
import type {
  DocumentQuery,
  EdgeFilter,
  GraphStore,
  NeighbourhoodQuery,
  NodeFilter,
  NodeOrder,
  ObservationQuery,
  PathsQuery,
  RelationsQuery,
  SearchQuery,
  Statistics,
  StatisticsQuery,
  WithdrawalReport,
  WriteReport,
} from "../graph-store.js";
import { type KeepRequest, keptFrom } from "../kept-queries.js";
import { pacer } from "../pace.js";
import type { PageRequest } from "../page.js";
import type { PartnersQuery } from "../partners.js";
import { type ViewRequest, viewDraft } from "../views.js";
import type { Connection } from "./connection.js";
import { decide } from "./decide.js";
import { Journals } from "./journals.js";
import * as queries from "./kept-queries.js";
import { Lately } from "./lately.js";
import { NodeCache } from "./node-cache.js";
import { Pending } from "./pending.js";
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
  /** Neither counter of `version` outlives the process. */
  readonly #opened = randomUUID();
  #written = 0;

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
  async listNodes(filter: NodeFilter, order: NodeOrder, page: PageRequest) {
    return this.#at((db) => nodes.listNodes(db, filter, order, page));
  }
  async countNodes(filter: NodeFilter) {
    return nodes.countNodes(this.db, filter);
  }
  async search(query: SearchQuery, page: PageRequest) {
    return this.#lately.answer(this.db, ["search", query, page], async () => this.#at((db) => found.search(db, query, page)));
  }
  async countSearch(query: SearchQuery) {
    return found.countSearch(this.db, query);
  }
  async edges(ids: readonly string[]) {
    return this.#at((db) => edges.edges(db, ids));
  }
  async relationsOf(ids: readonly string[], query: RelationsQuery, page: PageRequest) {
    return this.#at((db) => relations.relationsOf(db, ids, query, page));
  }
  async countRelationsOf(ids: readonly string[], query: RelationsQuery) {
    return this.#at((db) => relations.countRelationsOf(db, ids, query));
  }
  async relationCounts(ids: readonly string[], filter: EdgeFilter) {
    return this.#at((db) => relations.relationCounts(db, ids, filter));
  }
  async listEdges(filter: EdgeFilter, page: PageRequest) {
    return this.#at((db) => edges.listEdges(db, filter, page));
  }
  async countEdges(filter: EdgeFilter) {
    return (await this.statistics({ edges: filter })).relations;
  }
  async claims(ids: readonly string[]) {
    return this.#at((db) => edges.claims(db, ids));
  }
  async neighbourhood(query: NeighbourhoodQuery) {
    return this.#at((db) => neighbourhood(db, query));
  }
  async network(filter: NodeFilter, among: EdgeFilter, limit: number) {
    const question = ["network", filter, among, limit];
    return this.#lately.answer(this.db, question, () => this.#long().read((db, pause) => network(db, filter, among, limit, pause)));
  }
  async sharedPartners(query: PartnersQuery) {
    return this.#at((db) => sharedPartners(db, query));
  }
  async changes(query: ChangesQuery): Promise<Changes> {
    return this.#lately.answer(this.db, ["changes", query], () => this.#long().read((db, pause) => changes(db, query, pause)));
  }
  async paths(query: PathsQuery) {
    return this.#long().read((db, pause) => paths(db, query, pause));
  }
  async listObservations(query: ObservationQuery, page: PageRequest) {
    return this.#at((db) => observations.listObservations(db, query, page));
  }
  async countObservations(query: ObservationQuery) {
    return observations.countObservations(this.db, query);
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
  async listDocuments(query: DocumentQuery, page: PageRequest) {
    return documents.listDocuments(this.db, query, page);
  }
  async countDocuments(query: DocumentQuery) {
    return documents.countDocuments(this.db, query);
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
  async keptQuery(id: string) {
    return queries.keptQuery(this.db, id);
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
      this.#written += 1;
      this.#lately.forget();
    }
  }

  /** Long reads have a connection of their own, which sees what has been put into the file. */
  #long(): Snapshots {
    this.#turns.settle();
    return this.#snapshots;
  }
}
