import type {
  Claim,
  Day,
  DocumentBundle,
  DocumentRecord,
  DocumentType,
  DumpRecord,
  Edge,
  EdgeId,
  GraphNode,
  Kind,
  NodeId,
  Observation,
  Receipt,
  Region,
  Relation,
  State,
  Status,
} from "@chengyu-atlas/model";
import type { AggregateReader } from "./aggregates/aggregates.js";
import type { AmountFilter } from "./amount-filter.js";
import type { Brokers } from "./brokers.js";
import type { Changes, ChangesQuery } from "./changes.js";
import type { Coverage } from "./coverage.js";
import type {
  DecisionQuery,
  DecisionReport,
  DecisionRequest,
  ReviewCounts,
  ReviewFilter,
  ReviewItem,
  StoredDecision,
} from "./curation/curation.js";
import type { Gaps, GapsQuery } from "./gaps.js";
import type { IngestRunKeeper, IngestRunReader } from "./ingest-runs.js";
import type { KeepRequest, KeptQuery } from "./kept-queries.js";
import type { DocumentOrder, EdgeOrder, NodeOrder, ObservationOrder, Orders } from "./ordering.js";
import type { PageRequest, Slice } from "./page.js";
import type { Partners, PartnersQuery } from "./partners.js";
import type { StatisticsPart } from "./statistics-parts.js";
import type { Story, StoryRequest } from "./stories.js";
import type { TextFilter } from "./text-filter.js";
import type { SavedView, ViewRequest } from "./views.js";

/** A node as a store gives it: with the number of its accepted edges. */
export type StoredNode = GraphNode & { readonly degree: number };

/** Which nodes. Fields are joined by AND, the values of one field by OR; an absent field admits all, an empty list none. */
export interface NodeFilter {
  readonly kinds?: readonly Kind[];
  readonly subtypes?: readonly string[];
  readonly regions?: readonly Region[];
  /** Ids of cities, as in the node's `city`. */
  readonly cities?: readonly NodeId[];
  /** Nodes that any of these documents mentions. */
  readonly documents?: readonly string[];
  /** Nodes with at least so many accepted edges. */
  readonly minDegree?: number;
  /** Nodes that `search` finds by this text; a text of which folding leaves nothing admits all. */
  readonly text?: string;
  readonly ids?: readonly NodeId[];
  /** Nodes with at most so many accepted edges. */
  readonly maxDegree?: number;
  /** By the name or any alias. */
  readonly name?: TextFilter;
  /** Places, and what can house others: nodes that are any of these or inside them, as `inside.ts` defines it. */
  readonly within?: readonly NodeId[];
  /** Nodes that a document of one of these publications mentions; beside `documents`, one document must meet both. */
  readonly publications?: readonly string[];
  /** Filters that all must choose the node, of which one must, and which must not; five deep at most. */
  readonly and?: readonly NodeFilter[];
  readonly or?: readonly NodeFilter[];
  readonly not?: NodeFilter;
}

/**
 * Which edges. First the claims are chosen, by `states`, `methods`, `amount`, `title`, `role`, documents and dates; an edge
 * is the bundle of its chosen claims, and is chosen in turn by all else, above all `relations`, `statuses` and `crossing`. So with `asOf` a relation that was
 * signed before and built after that day is seen as planned.
 */
export interface EdgeFilter {
  readonly relations?: readonly Relation[];
  readonly statuses?: readonly Status[];
  /** Default: accepted alone. */
  readonly states?: readonly State[];
  readonly documents?: readonly string[];
  /** Claims that may hold on this day: begun on or before it and not ended before it. */
  readonly asOf?: Day;
  /** Claims whose date of happening (`validFrom`) may fall on or after the first day of this date. */
  readonly from?: string;
  /** Claims whose date of happening may fall on or before the last day of this date. */
  readonly to?: string;
  /** `false` leaves out claims that have neither `validFrom` nor `validTo`; else they pass the three conditions above. */
  readonly undated?: boolean;
  /** Only edges that cross between the two sides (`true`) or only those that do not (`false`). */
  readonly crossing?: boolean;
  readonly ids?: readonly EdgeId[];
  /** Claims by method: a whole one, or what it begins with where it ends in a colon, as `rule:`. */
  readonly methods?: readonly string[];
  /** Claims that a document of these publications supports; all that is said of documents must hold of one. */
  readonly publications?: readonly string[];
  /** Claims that a document supports which may have been published on or after the first day of this date; undated ones were not. */
  readonly reportedFrom?: string;
  /** The same on or before the last day of this date. */
  readonly reportedTo?: string;
  /** Claims with such an amount, post or part. */
  readonly amount?: AmountFilter;
  readonly title?: TextFilter;
  readonly role?: TextFilter;
  /** Edges by their ends; those of a symmetric relation are in the order in which it is kept. */
  readonly source?: NodeFilter;
  readonly target?: NodeFilter;
  readonly anyEnd?: NodeFilter;
  readonly bothEnds?: NodeFilter;
  /** Whether the chosen claims name disputes. */
  readonly disputed?: boolean;
  /** Edges that at least so many documents support by their chosen claims. */
  readonly minDocuments?: number;
  /**
   * An edge meets one of these where that filter alone would choose it, with the outer `states` and `asOf` where it names none.
   * They choose among edges and change nothing of the bundle.
   */
  readonly and?: readonly EdgeFilter[];
  readonly or?: readonly EdgeFilter[];
  readonly not?: EdgeFilter;
}

export type Direction = "OUT" | "IN" | "BOTH";

/** An edge seen from one of its ends. `outgoing` is true where that end is the source; symmetric edges count as outgoing. */
export interface Adjacency {
  readonly edge: Edge;
  readonly other: StoredNode;
  readonly outgoing: boolean;
}

/** A node and a page of its edges; no edges where there is none of this very id, even if it is the former id of another. */
export interface Surroundings extends Slice<Adjacency> {
  readonly node: StoredNode | undefined;
}

export interface RelationsQuery extends EdgeFilter {
  /** Default BOTH. Symmetric relations answer in every direction. */
  readonly direction?: Direction;
}

/** How many edges of one relation a node has in one direction. */
export interface RelationCount {
  readonly relation: Relation;
  readonly outgoing: boolean;
  readonly count: number;
}

export interface SearchQuery {
  readonly text: string;
  readonly kinds?: readonly Kind[];
  /** Which of the nodes that are found. */
  readonly filter?: NodeFilter;
}

export interface NeighbourhoodQuery extends EdgeFilter {
  readonly of: readonly NodeId[];
  /** 1 to 4. */
  readonly hops: number;
  /** Most nodes in the answer, the starting ones counted, 1 to 2,000. */
  readonly limit: number;
}

/** A part of the graph. `truncated` is true where a limit kept nodes out. */
export interface Subgraph {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
}

/** The two ends are nodes; the dates of a filter bear the same names, so it stands apart. */
export interface PathsQuery {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The edges that may be walked. Default: accepted ones. */
  readonly edges?: EdgeFilter;
  /** 1 to 8. */
  readonly maxHops: number;
  /** Most paths, 1 to 50. */
  readonly limit: number;
  /** Paths up to so many hops longer than the shortest too, 0 (the default) to 3; `maxHops` holds for them as well. */
  readonly longer?: number;
  /** Nodes that no path passes. The two ends are not passed. */
  readonly avoid?: readonly NodeId[];
}

/** A path: nodes in order, and the edge between each and the next. */
export interface Path {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly Edge[];
}

export interface ObservationQuery {
  readonly subjects?: readonly NodeId[];
  readonly measure?: string;
  readonly documents?: readonly string[];
  /** By the name of the measure. */
  readonly measureText?: TextFilter;
  /** Units as they are written. */
  readonly units?: readonly string[];
  /** By number and unit. */
  readonly value?: AmountFilter;
  /** Those whose period may have a day on or after the first of this date; what tells no period has none. */
  readonly periodFrom?: string;
  /** The same on or before the last of this date. */
  readonly periodTo?: string;
  readonly subject?: NodeFilter;
}

/** Which documents. Conditions are joined by AND. */
export interface DocumentQuery {
  /** Those whose title or text contains this, folded as in search; a text of which folding leaves nothing admits all. */
  readonly text?: string;
  /** Those that mention this node, or one of these. */
  readonly mentions?: NodeId | readonly NodeId[];
  readonly title?: TextFilter;
  readonly publications?: readonly string[];
  readonly types?: readonly DocumentType[];
  /** Those that may have been published on or after the first day of this date; undated ones were not. */
  readonly publishedFrom?: string;
  /** The same on or before the last day of this date. */
  readonly publishedTo?: string;
}

export interface StatisticsQuery {
  readonly nodes?: NodeFilter;
  readonly edges?: EdgeFilter;
}

export interface CountsQuery extends StatisticsQuery {
  /** What to count; the other counts are 0 or empty. Default: all. */
  readonly parts?: readonly StatisticsPart[];
}

/** Counts over the chosen nodes and the chosen edges between them. Lists leave out zeros and are in the model's order. */
export interface Statistics {
  readonly nodes: number;
  readonly relations: number;
  /** Documents that mention one of the nodes; all documents where no condition on nodes is given. */
  readonly documents: number;
  /** Observations about one of the nodes. */
  readonly observations: number;
  readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
  readonly byRelation: readonly {
    readonly relation: Relation;
    readonly count: number;
    readonly crossing: number;
    readonly inside: number;
  }[];
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[];
  /** In the model's order, nodes of unknown region (`null`) last. */
  readonly byRegion: readonly { readonly region: Region | null; readonly count: number }[];
  /** Nodes per city, most first, then by id. */
  readonly byCity: readonly { readonly city: NodeId; readonly count: number }[];
  /** Edges per year of `validFrom`, oldest first. */
  readonly byYear: readonly {
    readonly year: number;
    readonly count: number;
    readonly planned: number;
    readonly crossing: number;
    readonly inside: number;
  }[];
  readonly undated: number;
  /** Edges that cross between the two sides, and edges both of whose ends are on the sides: the share's two numbers, as above. */
  readonly crossing: number;
  readonly inside: number;
}

/** A document as it is listed, with how much it supports. */
export interface StoredDocument extends DocumentRecord {
  readonly length: number;
  readonly nodeCount: number;
  readonly claimCount: number;
  readonly observationCount: number;
}

/**
 * What a write did, and how much the document now supports. `unchanged` where the same bundle was already there under
 * the same pipeline version.
 */
export interface WriteReport {
  readonly outcome: "added" | "changed" | "unchanged";
  readonly nodes: number;
  readonly claims: number;
  readonly observations: number;
}

/** What a withdrawal took away, each list by id: only what had no other support. `found` is false where there was no such document. */
export interface WithdrawalReport {
  readonly found: boolean;
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

/** Reading the graph. Answers are plain values; what is absent is `undefined` or left out, never an exception. */
export interface GraphReader extends AggregateReader, IngestRunReader {
  /**
   * Nodes by id, in the order asked, `undefined` where there is none. The id of a node that was merged into another gives
   * the other, whose own id says so.
   */
  nodes(ids: readonly NodeId[]): Promise<readonly (StoredNode | undefined)[]>;
  /** Nodes in a total order: by pinyin of the name, by degree (most first), by id or otherwise, or by several of these; ties by id. */
  listNodes(filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest): Promise<Slice<StoredNode>>;
  countNodes(filter: NodeFilter): Promise<number>;
  /**
   * Nodes one of whose names, aliases, pinyin or pinyin initials contains the text, traditional script and letter case
   * folded. Exact hits first, then beginnings, then the rest; each by degree, then id. Empty text finds nothing.
   */
  search(query: SearchQuery, page: PageRequest): Promise<Slice<StoredNode>>;
  countSearch(query: SearchQuery): Promise<number>;
  /** Edges by id, as bundles of their accepted, else proposed, claims. */
  edges(ids: readonly EdgeId[]): Promise<readonly (Edge | undefined)[]>;
  /**
   * Each node with its edges, in the order of relations in the model, then by the other end's id, and of two that one
   * relation leads both ways the outgoing first. One question for many nodes; `after` applies to each.
   */
  relationsOf(ids: readonly NodeId[], query: RelationsQuery, page: PageRequest): Promise<readonly Surroundings[]>;
  countRelationsOf(ids: readonly NodeId[], query: RelationsQuery): Promise<readonly number[]>;
  /** For each node, its edges counted by relation and direction, in the model's order, zeros left out. */
  relationCounts(ids: readonly NodeId[], filter: EdgeFilter): Promise<readonly (readonly RelationCount[])[]>;
  /** Edges in the order of relations in the model, then by source and target; or in another order, and so among equals. */
  listEdges(filter: EdgeFilter, page: PageRequest, order?: Orders<EdgeOrder>): Promise<Slice<Edge>>;
  countEdges(filter: EdgeFilter): Promise<number>;
  /** Claims of each edge in order of id, each with evidence in order of document and place; rejected ones too. */
  claims(ids: readonly EdgeId[]): Promise<readonly (readonly Claim[])[]>;
  /**
   * What lies within `hops` of the given nodes: breadth first, at each step the best connected (then by id) first,
   * until `limit`; and every chosen edge among the nodes found, in the order of `listEdges`. Nodes are in the order in which
   * they were found, the starting ones as asked. Only nodes in the answer are walked on from.
   */
  neighbourhood(query: NeighbourhoodQuery): Promise<Subgraph>;
  /** The best connected of the chosen nodes, by degree then id, 1 to 5,000 of them, and the chosen edges among them as `listEdges` orders them. */
  network(nodes: NodeFilter, edges: EdgeFilter, limit: number): Promise<Subgraph>;
  /** Nodes that are linked to several given ones. */
  sharedPartners(query: PartnersQuery): Promise<Partners>;
  /** What is new, has ended or has changed between two days. */
  changes(query: ChangesQuery): Promise<Changes>;
  /**
   * All shortest paths up to `limit`, edges taken in either direction, in order of their node ids, then edge ids; with
   * `longer`, in order of length first, longer ones too that pass no node twice. Throws TIMEOUT where there are too many ways to try. From a node to itself there is one, of no edges; where an end is not in the graph, none.
   */
  paths(query: PathsQuery): Promise<readonly Path[]>;
  /** In order of subject, measure, period (none first), then id; or in another order, ties by id. */
  listObservations(query: ObservationQuery, page: PageRequest, order?: readonly ObservationOrder[]): Promise<Slice<Observation>>;
  countObservations(query: ObservationQuery): Promise<number>;
  statistics(query: CountsQuery): Promise<Statistics>;
  /** Ids of the chosen edges on which documents disagree, in the order of `listEdges`. */
  disputedEdges(query: StatisticsQuery): Promise<readonly EdgeId[]>;
  /** What stands behind the graph, by source and by place. */
  coverage(): Promise<Coverage>;
  /** Nodes to which something is missing. */
  gaps(query: GapsQuery): Promise<Gaps>;
  /** What joins the two sides in the chosen network. */
  brokers(query: StatisticsQuery): Promise<Brokers>;
  documents(ids: readonly string[]): Promise<readonly (StoredDocument | undefined)[]>;
  /** Newest first by date of publication as it is written (a month stands after its days), undated last; or in another order; ties by id. */
  listDocuments(query: DocumentQuery, page: PageRequest, order?: Orders<DocumentOrder>): Promise<Slice<StoredDocument>>;
  countDocuments(query: DocumentQuery): Promise<number>;
  /** Full texts by document id; a text never changes but with its document's receipt. */
  texts(ids: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Nodes that a document mentions, by id. */
  mentionedIn(document: string): Promise<readonly StoredNode[]>;
  /** Claims by id, in the order asked, with all their evidence; rejected ones too. */
  claimsById(ids: readonly string[]): Promise<readonly (Claim | undefined)[]>;
  /** For each node the ids of those that were merged into it, in order. */
  formerIds(ids: readonly NodeId[]): Promise<readonly (readonly NodeId[])[]>;
  /** What waits for review: claims that some document proposes and none states, by document, place in it, then id. */
  reviewQueue(filter: ReviewFilter, page: PageRequest): Promise<Slice<ReviewItem>>;
  reviewCounts(filter: ReviewFilter): Promise<ReviewCounts>;
  /** The journal of curation, newest first. */
  listDecisions(query: DecisionQuery, page: PageRequest): Promise<Slice<StoredDecision>>;
  countDecisions(query: DecisionQuery): Promise<number>;
  /** Views that people saved, those changed last first. */
  savedViews(): Promise<readonly SavedView[]>;
  savedView(id: string): Promise<SavedView | undefined>;
  /** Stories that people saved, those changed last first. */
  stories(): Promise<readonly Story[]>;
  story(id: string): Promise<Story | undefined>;
  /** A query that was kept for a short address. */
  keptQuery(id: string): Promise<KeptQuery | undefined>;
  /** All of them, by id. */
  keptQueries(): Promise<readonly KeptQuery[]>;
  /** A document as it was written, before any decision; records are in no particular order. */
  bundleOf(document: string): Promise<DocumentBundle | undefined>;
  /** What was written, by document id. */
  receipts(): Promise<readonly Receipt[]>;
  /**
   * Tells one state of all that can be read from another: the same as long as nobody, here or elsewhere, writes; never again
   * what it was before a write. What is read after it was asked is of this state or a later one. Cheap.
   */
  version(): Promise<string>;
  /** The whole graph in canonical order: nodes, claims, observations, documents, each by id. Equal graphs dump alike on every engine. */
  dump(): AsyncIterable<DumpRecord>;
}

/** Changing the graph. Each call is all or nothing; documents that wait to be written may share one transaction. */
export interface GraphWriter {
  /**
   * Writes what a document brings, as the decisions of the journal leave it, and takes back what an earlier version of it
   * alone supported. The receipt is that of the bundle as it is given. Writing the same bundle twice leaves the graph as writing it once. Throws INVALID_INPUT, naming every problem, where the model forbids it.
   */
  writeDocument(bundle: DocumentBundle): Promise<WriteReport>;
  /** Takes a document back, with the claims, observations and nodes that nothing else supports. */
  withdrawDocument(id: string): Promise<WithdrawalReport>;
}

/** Deciding on what documents say. Each call is one transaction. */
export interface GraphCurator {
  /**
   * Adds a decision to the journal and makes the documents that it speaks of what the journal now makes of them. Throws
   * NOT_FOUND, CONFLICT or INVALID_INPUT, and then nothing is changed. Decisions outlive the documents that they speak of.
   */
  decide(request: DecisionRequest): Promise<DecisionReport>;
}

/** Keeping views of the explorer beside the graph. They are in no dump, and no document takes them away. Each call is one transaction. */
export interface ViewKeeper {
  /** Throws INVALID_INPUT, CONFLICT where the name is taken, or LIMIT_EXCEEDED. */
  saveView(request: ViewRequest): Promise<SavedView>;
  /** Throws NOT_FOUND, INVALID_INPUT or CONFLICT. */
  renameView(id: string, name: string): Promise<SavedView>;
  /** The view that is gone. Throws NOT_FOUND. */
  deleteView(id: string): Promise<SavedView>;
}

/** Keeping stories beside the graph, as views are kept. Each call is one transaction. */
export interface StoryKeeper {
  /** Throws INVALID_INPUT, NOT_FOUND, CONFLICT where it was saved since the revision that the request names, or LIMIT_EXCEEDED. */
  saveStory(request: StoryRequest): Promise<Story>;
  /** The story that is gone. Throws NOT_FOUND. */
  deleteStory(id: string): Promise<Story>;
}

/** Keeping queries for short addresses. They are in no dump, and nothing takes them away. */
export interface QueryKeeper {
  /** Keeps a query under a hash of it; one that is kept already stays. Throws INVALID_INPUT or LIMIT_EXCEEDED. */
  keepQuery(request: KeepRequest): Promise<KeptQuery>;
}

/** Where the graph lives. Everything above this interface is the same on every backend. */
export interface GraphStore extends GraphReader, GraphWriter, GraphCurator, ViewKeeper, StoryKeeper, IngestRunKeeper, QueryKeeper {
  /** For people to read; callers branch on `supports`. */
  readonly backend: string;
  readonly supports: Readonly<{ parallelWriters: boolean }>;
  /** Resolves where the backend answers; throws STORE_UNAVAILABLE or STORE_DENIED with cause and remedy where not. */
  check(): Promise<void>;
  close(): Promise<void>;
}
