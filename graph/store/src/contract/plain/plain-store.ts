import {
  AtlasError,
  applyDecisions,
  bundle,
  checkBundle,
  compareText,
  type DocumentBundle,
  type DumpRecord,
  firstDay,
  lastDay,
  PIPELINE_VERSION,
  RELATION_NAMES,
  RELATIONS,
  type Receipt,
  receiptOf,
  relationRank,
} from "@chengyu-atlas/model";
import type {
  AllRelationsGrouping,
  DocumentsGrouping,
  NodesGrouping,
  ObservationsGrouping,
  RelationsOfGrouping,
} from "../../aggregates/aggregates.js";
import { amountRange, isInRange } from "../../amount-filter.js";
import type { ChangesQuery } from "../../changes.js";
import { coverageOf } from "../../coverage.js";
import { countsOf } from "../../curation/counts.js";
import type { DecisionQuery, DecisionReport, DecisionRequest, ReviewFilter, ReviewItem } from "../../curation/curation.js";
import { Journal } from "../../curation/journal.js";
import { decisionOf } from "../../curation/ruling.js";
import { adjacencies, hits, observationsInOrder, reviewsInOrder } from "../../cursors.js";
import { isInPeriod, isPublishedBetween } from "../../edge-filter.js";
import { checkDocuments, checkObservations } from "../../filter-checks.js";
import type { GapsQuery } from "../../gaps.js";
import type {
  Adjacency,
  DocumentQuery,
  EdgeFilter,
  GraphStore,
  NodeFilter,
  ObservationQuery,
  RelationsQuery,
  SearchQuery,
  StoredDocument,
  StoredNode,
  WithdrawalReport,
  WriteReport,
} from "../../graph-store.js";
import { type IngestRun, newestRuns, RUN_LIMITS } from "../../ingest-runs.js";
import { type KeepRequest, type KeptQuery, keptFrom, roomFor } from "../../kept-queries.js";
import { checkLimit, LIMITS } from "../../limits.js";
import {
  type DocumentOrder,
  documentOrdering,
  type EdgeOrder,
  edgeOrdering,
  type NodeOrder,
  nodeOrdering,
  type ObservationOrder,
  type Orders,
  observationOrdering,
} from "../../ordering.js";
import type { PageRequest, Slice } from "../../page.js";
import type { PartnersQuery } from "../../partners.js";
import { fold } from "../../search/fold.js";
import { ofParts } from "../../statistics-parts.js";
import { inOrderOfStories, noStory, type Story, type StoryRequest, storyDraft, toldIn } from "../../stories.js";
import { textMeets } from "../../text-filter.js";
import { foundIn, inOrderOfViews, renamedIn, type SavedView, savedIn, type ViewRequest, viewDraft } from "../../views.js";
import { brokersOf } from "./brokers.js";
import { changesIn } from "./changes.js";
import { chooseEdges, chooseNodes, statisticsOf, tierOfNode } from "./choose.js";
import { gapsIn } from "./gaps.js";
import { type PlainGraph, plainGraph } from "./graph.js";
import { documentGroupsIn, edgeGroupsIn, edgeGroupsOf, nodeGroupsIn, observationGroupsIn, tripleHelixIn } from "./groups.js";
import { paged, pagedBy } from "./paged.js";
import { partnersIn } from "./partners.js";
import { decidedIn, type Proposal, proposalsIn } from "./review.js";
import { byStanding, neighbourhoodOf, pathsIn } from "./walk.js";

/**
 * What the port's words say, as plainly as code can: every answer is computed from all documents, in memory, slowly.
 * Random tests compare the engines with it; nobody else uses it.
 */
export class PlainStore implements GraphStore {
  readonly backend: string = "plain";
  readonly supports = { parallelWriters: false };
  protected readonly bundles = new Map<string, { readonly bundle: DocumentBundle; readonly receipt: Receipt }>();
  private journal = new Journal();
  #graph: PlainGraph | undefined;
  #runs: readonly IngestRun[] = [];
  readonly #views = new Map<string, SavedView>();
  readonly #stories = new Map<string, Story>();
  readonly #queries = new Map<string, KeptQuery>();
  #writes = 0;

  get graph(): PlainGraph {
    this.#graph ??= plainGraph(this.curated);
    return this.#graph;
  }
  /** All documents as the journal leaves them, each made from what was written. */
  private get curated(): readonly DocumentBundle[] {
    return [...this.bundles.values()].map(({ bundle }) => applyDecisions(bundle, this.journal.decisions));
  }
  private curatedBundle(id: string): DocumentBundle | undefined {
    return this.curated.find(({ document }) => document.id === id);
  }
  async version() {
    return String(this.#writes);
  }
  async check() {}
  async close() {}
  async nodes(ids: readonly string[]) {
    const { replay } = this.journal;
    return ids.map((id) => this.graph.nodes.get(id) ?? this.graph.nodes.get(replay.currentId(id)));
  }
  async listNodes(filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest): Promise<Slice<StoredNode>> {
    return pagedBy(chooseNodes(this.graph, filter), nodeOrdering(order), page);
  }
  async countNodes(filter: NodeFilter) {
    return chooseNodes(this.graph, filter).length;
  }
  private hits({ text, kinds, filter = {} }: SearchQuery) {
    const folded = fold(text);
    return chooseNodes(this.graph, { and: [filter, { ...(kinds && { kinds }) }] }).flatMap((node) => {
      const tier = tierOfNode(node, folded);
      return tier === undefined ? [] : [{ tier, node }];
    });
  }
  async search(query: SearchQuery, page: PageRequest): Promise<Slice<StoredNode>> {
    const key = ({ tier, node }: { tier: number; node: StoredNode }) => [tier, node.degree, node.id] as const;
    const slice = paged(this.hits(query), hits, ["up", "down", "up"], key, page);
    return { ...slice, items: slice.items.map(({ cursor, item }) => ({ cursor, item: item.node })) };
  }
  async countSearch(query: SearchQuery) {
    return this.hits(query).length;
  }
  async edges(ids: readonly string[]) {
    return ids.map((id) => bundle(this.graph.claimsOf.get(id) ?? []));
  }
  private adjacent(id: string, query: RelationsQuery): readonly Adjacency[] {
    const { direction = "BOTH" } = query;
    return chooseEdges(this.graph, query).flatMap((edge) => {
      const other = this.graph.nodes.get(edge.source === id ? edge.target : edge.source);
      if ((edge.source !== id && edge.target !== id) || other === undefined) return [];
      const { symmetric } = RELATIONS[edge.relation];
      const outgoing = symmetric || edge.source === id;
      return direction === "BOTH" || symmetric || outgoing === (direction === "OUT") ? [{ edge, other, outgoing }] : [];
    });
  }
  async relationsOf(ids: readonly string[], query: RelationsQuery, page: PageRequest) {
    const key = ({ edge, other, outgoing }: Adjacency) => [relationRank(edge.relation), other.id, outgoing ? 0 : 1] as const;
    return ids.map((id) => ({
      node: this.graph.nodes.get(id),
      ...paged(this.adjacent(id, query), adjacencies, ["up", "up", "up"], key, page),
    }));
  }
  async countRelationsOf(ids: readonly string[], query: RelationsQuery) {
    return ids.map((id) => this.adjacent(id, query).length);
  }
  async relationCounts(ids: readonly string[], filter: EdgeFilter) {
    return ids.map((id) => {
      const all = this.adjacent(id, filter);
      return RELATION_NAMES.flatMap((relation) =>
        [true, false].flatMap((outgoing) => {
          const count = all.filter((a) => a.edge.relation === relation && a.outgoing === outgoing).length;
          return count === 0 ? [] : [{ relation, outgoing, count }];
        }),
      );
    });
  }
  async listEdges(filter: EdgeFilter, page: PageRequest, order: Orders<EdgeOrder> = []) {
    return pagedBy(chooseEdges(this.graph, filter), edgeOrdering(order), page);
  }
  async countEdges(filter: EdgeFilter) {
    return chooseEdges(this.graph, filter).length;
  }
  async claims(ids: readonly string[]) {
    return ids.map((id) => this.graph.claimsOf.get(id) ?? []);
  }
  async neighbourhood(query: Parameters<GraphStore["neighbourhood"]>[0]) {
    return neighbourhoodOf(this.graph, query);
  }
  async network(nodes: NodeFilter, edges: EdgeFilter, limit: number) {
    checkLimit("limit", limit, LIMITS.network);
    const all = [...chooseNodes(this.graph, nodes)].sort(byStanding);
    const best = new Map(all.slice(0, limit).map((node) => [node.id, node]));
    const among = chooseEdges(this.graph, edges).filter((e) => best.has(e.source) && best.has(e.target));
    return { nodes: [...best.values()], edges: among, truncated: all.length > limit };
  }
  async sharedPartners(query: PartnersQuery) {
    return partnersIn(this.graph, query);
  }
  async changes(query: ChangesQuery) {
    return changesIn(this.graph, query);
  }
  async paths(query: Parameters<GraphStore["paths"]>[0]) {
    return pathsIn(this.graph, query);
  }
  private chosenObservations(query: ObservationQuery) {
    checkObservations(query);
    const { subjects, measure, documents, measureText, units, value, periodFrom, periodTo, subject } = query;
    const chosen = subject && new Set(chooseNodes(this.graph, subject).map(({ id }) => id));
    return this.graph.observations.filter(
      (o) =>
        chosen?.has(o.subject) !== false &&
        (measureText === undefined || textMeets(measureText)([o.measure])) &&
        units?.includes(o.unit) !== false &&
        (value === undefined || isInRange(amountRange(value), o)) &&
        isInPeriod(o.period, periodFrom, periodTo) &&
        subjects?.includes(o.subject) !== false &&
        (measure === undefined || o.measure === measure) &&
        (documents === undefined || o.evidence.some((e) => documents.includes(e.document))),
    );
  }
  async listObservations(query: ObservationQuery, page: PageRequest, order: readonly ObservationOrder[] = []) {
    const items = this.chosenObservations(query);
    if (order.length > 0) return pagedBy(items, observationOrdering(order), page);
    return paged(items, observationsInOrder, ["up", "up", "up", "up"], (o) => [o.subject, o.measure, o.period ?? "", o.id] as const, page);
  }
  async countObservations(query: ObservationQuery) {
    return this.chosenObservations(query).length;
  }
  async statistics(query: Parameters<GraphStore["statistics"]>[0]) {
    return ofParts(statisticsOf(this.graph, this.bundles.size, query), query.parts);
  }
  async disputedEdges({ nodes = {}, edges = {} }: Parameters<GraphStore["disputedEdges"]>[0]) {
    const chosen = new Set(chooseNodes(this.graph, nodes).map(({ id }) => id));
    return chooseEdges(this.graph, edges)
      .filter(({ source, target, disputes }) => chosen.has(source) && chosen.has(target) && disputes.length > 0)
      .map(({ id }) => id);
  }
  async coverage() {
    const documents = this.curated.map(({ document, claims }) => ({
      publication: document.publication ?? null,
      year: document.publishedOn === undefined ? null : Number(document.publishedOn.slice(0, 4)),
      ...{ documents: 1, claims: claims.length },
    }));
    const nodes = [...this.graph.nodes.values()].map(({ id, city = null, place = null, degree }) => ({
      ...{ city, home: place, nodes: 1, relations: degree },
      mentions: this.graph.mentionedBy.get(id)?.length ?? 0,
    }));
    return coverageOf(documents, nodes);
  }
  async gaps(query: GapsQuery) {
    return gapsIn(this.graph, query);
  }
  async brokers(query: Parameters<GraphStore["brokers"]>[0]) {
    return brokersOf(this.graph, query);
  }
  async groupNodes(query: NodesGrouping) {
    return nodeGroupsIn(this.graph, query);
  }
  async groupRelations(query: AllRelationsGrouping) {
    return edgeGroupsIn(this.graph, query);
  }
  async groupRelationsOf(ids: readonly string[], { direction, edges, ...query }: RelationsOfGrouping) {
    return ids.map((id) => {
      const own = this.adjacent(id, { ...edges, ...(direction && { direction }) }).map(({ edge }) => edge);
      return edgeGroupsOf(this.graph, own, query);
    });
  }
  async groupObservations(query: ObservationsGrouping) {
    return observationGroupsIn(this.chosenObservations(query.observations ?? {}), query);
  }
  async groupDocuments(query: DocumentsGrouping) {
    return documentGroupsIn(this.chosenDocuments(query.documents ?? {}), query);
  }
  async tripleHelix(query: Parameters<GraphStore["tripleHelix"]>[0]) {
    return tripleHelixIn(this.graph, query);
  }
  private stored({ document, text, mentions, claims, observations }: DocumentBundle): StoredDocument {
    const counts = { nodeCount: mentions.length, claimCount: claims.length, observationCount: observations.length };
    return { ...document, length: text.length, ...counts };
  }
  async documents(ids: readonly string[]) {
    return ids.map((id) => {
      const found = this.curatedBundle(id);
      return found && this.stored(found);
    });
  }
  private chosenDocuments(query: DocumentQuery) {
    checkDocuments(query);
    const { text = "", mentions, title, publications, types, publishedFrom, publishedTo } = query;
    const folded = fold(text);
    const [from, to] = [publishedFrom && firstDay(publishedFrom), publishedTo && lastDay(publishedTo)];
    return this.curated
      .filter((b) => [b.document.title, b.text].some((t) => fold(t).includes(folded)))
      .filter((b) => mentions === undefined || b.mentions.some((mention) => [mentions].flat().includes(mention.id)))
      .filter(({ document: d }) => title === undefined || textMeets(title)([d.title]))
      .filter(({ document: d }) => publications === undefined || publications.includes(d.publication ?? "\0"))
      .filter(({ document: d }) => types?.includes(d.type) !== false)
      .filter(({ document: d }) => isPublishedBetween(d.publishedOn, from, to))
      .map((b) => this.stored(b));
  }
  async listDocuments(query: DocumentQuery, page: PageRequest, order: Orders<DocumentOrder> = []) {
    return pagedBy(this.chosenDocuments(query), documentOrdering(order), page);
  }
  async countDocuments(query: DocumentQuery) {
    return this.chosenDocuments(query).length;
  }
  async texts(ids: readonly string[]) {
    return ids.map((id) => this.bundles.get(id)?.bundle.text);
  }
  async mentionedIn(document: string) {
    const nodes = chooseNodes(this.graph, { documents: [document] });
    return [...nodes].sort((a, b) => compareText(a.id, b.id));
  }
  async claimsById(ids: readonly string[]) {
    return ids.map((id) => this.graph.claims.get(id));
  }
  async formerIds(ids: readonly string[]) {
    return ids.map((id) => this.journal.replay.formerIds(id));
  }
  async reviewQueue(filter: ReviewFilter, page: PageRequest): Promise<Slice<ReviewItem>> {
    const firsts = proposalsIn(this.curated, this.graph, filter).filter((proposal) => proposal.first);
    const key = ({ document, start, claim }: Proposal) => [document, start, claim.id] as const;
    const slice = paged(firsts, reviewsInOrder, ["up", "up", "up"], key, page);
    return { ...slice, items: slice.items.map(({ cursor, item: { claim, document } }) => ({ cursor, item: { claim, document } })) };
  }
  async reviewCounts(filter: ReviewFilter) {
    const decided = [...this.bundles.values()].flatMap(({ bundle }) => decidedIn(this.journal.replay, bundle, filter));
    const open = proposalsIn(this.curated, this.graph, filter);
    return countsOf(
      open.map(({ claim: { method, relation }, document, first }) => ({ method, relation, document, first, count: 1 })),
      decided,
    );
  }
  async listDecisions(query: DecisionQuery, page: PageRequest) {
    return this.journal.list(query, page);
  }
  async countDecisions(query: DecisionQuery) {
    return this.journal.count(query);
  }
  async savedViews() {
    return inOrderOfViews([...this.#views.values()]);
  }
  async savedView(id: string) {
    return this.#views.get(id);
  }
  async saveView(request: ViewRequest) {
    return this.keep(savedIn([...this.#views.values()], request, viewDraft()));
  }
  async renameView(id: string, name: string) {
    return this.keep(renamedIn([...this.#views.values()], id, name, viewDraft()));
  }
  async deleteView(id: string) {
    const view = foundIn([...this.#views.values()], id);
    this.#writes += 1;
    this.#views.delete(id);
    return view;
  }
  async stories() {
    return inOrderOfStories([...this.#stories.values()]);
  }
  async story(id: string) {
    return this.#stories.get(id);
  }
  async saveStory(request: StoryRequest) {
    const told = toldIn(this.#stories.get(request.id ?? ""), this.#stories.size, request, storyDraft());
    this.#stories.set(told.id, told);
    return told;
  }
  async deleteStory(id: string) {
    const gone = this.#stories.get(id);
    if (gone === undefined) throw noStory(id);
    this.#stories.delete(id);
    return gone;
  }
  private keep(view: SavedView) {
    this.#writes += 1;
    this.#views.set(view.id, view);
    return view;
  }
  async ingestRuns(first: number) {
    return newestRuns(this.#runs, first);
  }
  async ingestRun(id: string) {
    return this.#runs.find((run) => run.id === id);
  }
  async keepIngestRun(run: IngestRun) {
    this.#runs = newestRuns([run, ...this.#runs.filter(({ id }) => id !== run.id)], RUN_LIMITS.runs);
  }
  async keptQuery(id: string) {
    return this.#queries.get(id);
  }
  async keptQueries() {
    return [...this.#queries.values()].sort((a, b) => compareText(a.id, b.id));
  }
  async keepQuery(request: KeepRequest) {
    const kept = keptFrom(request);
    if (!this.#queries.has(kept.id)) roomFor(this.#queries.size);
    this.#writes += 1;
    this.#queries.set(kept.id, kept);
    return kept;
  }
  async bundleOf(document: string) {
    return this.bundles.get(document)?.bundle;
  }
  async receipts() {
    return [...this.bundles.values()].map((b) => b.receipt).sort((a, b) => compareText(a.document, b.document));
  }
  async *dump(): AsyncGenerator<DumpRecord> {
    const byId = <T>(entries: Iterable<readonly [string, T]>) =>
      [...entries].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
    for (const { degree: _, ...node } of byId(this.graph.nodes)) {
      yield { node: { ...node, documents: this.graph.mentionedBy.get(node.id) ?? [] } };
    }
    for (const claim of byId(this.graph.claims)) yield { claim };
    for (const observation of byId(this.graph.observations.map((o) => [o.id, o] as const))) yield { observation };
    for (const { bundle: b, receipt } of byId(this.bundles)) yield { document: { ...b.document, text: b.text, receipt } };
  }
  async writeDocument(bundle: DocumentBundle): Promise<WriteReport> {
    const problems = checkBundle(bundle);
    if (problems.length > 0) throw new AtlasError("INVALID_INPUT", problems.map((p) => `${p.path}: ${p.message}`).join("\n"));
    const receipt = receiptOf(bundle);
    const before = this.bundles.get(bundle.document.id)?.receipt;
    const { mentions, claims, observations } = applyDecisions(bundle, this.journal.decisions);
    const counts = { nodes: mentions.length, claims: claims.length, observations: observations.length };
    if (before?.hash === receipt.hash && before.pipeline === PIPELINE_VERSION) return { outcome: "unchanged", ...counts };
    this.bundles.set(bundle.document.id, { bundle, receipt });
    this.#graph = undefined;
    this.#writes += 1;
    return { outcome: before === undefined ? "added" : "changed", ...counts };
  }
  async withdrawDocument(id: string): Promise<WithdrawalReport> {
    const before = this.graph;
    const found = this.bundles.delete(id);
    this.#graph = undefined;
    this.#writes += 1;
    const after = this.graph;
    const gone = (a: Iterable<string>, b: ReadonlyMap<string, unknown>) => [...a].filter((key) => !b.has(key)).sort(compareText);
    const ids = new Map(after.observations.map((o) => [o.id, o]));
    return {
      found,
      nodes: gone(before.nodes.keys(), after.nodes),
      edges: gone(before.claimsOf.keys(), after.claimsOf),
      claims: gone(before.claims.keys(), after.claims),
      observations: gone(
        before.observations.map((o) => o.id),
        ids,
      ),
    };
  }
  async decide(request: DecisionRequest): Promise<DecisionReport> {
    const raw = [...this.bundles.values()].map(({ bundle }) => bundle);
    const names = new Map([...this.graph.nodes].map(([id, { name }]) => [id, name]));
    const decision = decisionOf(request, this.journal, { raw, names });
    const after = this.journal.with(decision);
    const [seq, replay] = decision.action === "undo" ? [decision.decision, this.journal.replay] : [decision.seq, after.replay];
    const documents = raw.filter((bundle) => replay.apply(bundle).decisions.includes(seq)).map(({ document }) => document.id);
    this.journal = after;
    this.#graph = undefined;
    this.#writes += 1;
    return { decision, documents: documents.sort(compareText) };
  }
}
