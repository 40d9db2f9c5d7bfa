import type { NodeId } from "@chengyu-atlas/model";
import { checkEdgeFilter } from "../edge-filter.js";
import type { EdgeFilter, NeighbourhoodQuery, NodeFilter, RelationsQuery, SearchQuery } from "../graph-store.js";
import type { EdgeOrder, NodeOrder, Orders } from "../ordering.js";
import type { Pause } from "../pace.js";
import type { PageRequest } from "../page.js";
import type { PartnersQuery } from "../partners.js";
import type { Connection } from "./connection.js";
import { groupEdges } from "./group-edges.js";
import { groupNodes } from "./group-nodes.js";
import { groupRelationsOf } from "./group-relations-of.js";
import { groupDocuments, groupObservations } from "./group-sources.js";
import { isQuick as isQuickToList, pickEdges } from "./pick-edges.js";
import { brokers } from "./read-brokers.js";
import { changes } from "./read-changes.js";
import { coverage } from "./read-coverage.js";
import { disputedEdges } from "./read-disputes.js";
import { listEdges } from "./read-edges.js";
import { gaps } from "./read-gaps.js";
import { neighbourhood, network } from "./read-neighbourhood.js";
import { countNodes, isQuick, listNodes, pickNodes } from "./read-nodes.js";
import { sharedPartners } from "./read-partners.js";
import { paths } from "./read-paths.js";
import { countRelationsOf, relationCounts, relationsOf } from "./read-relations.js";
import { countSearch } from "./read-search.js";
import { statistics } from "./read-statistics.js";
import { tripleHelix } from "./read-triple-helix.js";
import { searchThrough } from "./search-through.js";
import { settleDocuments, settledSearch, settleEdges, settleNodes, settleObservations } from "./settle.js";

/** A question with its parts in the order in which all of them are put. */
const of =
  <Q, A>(answer: (db: Connection, query: Q, pause: Pause) => Promise<A>) =>
  (db: Connection, pause: Pause, query: Q) =>
    answer(db, query, pause);

/** A question whose filter of edges is settled; what it asks beside the filter stays. */
async function settled<Q extends EdgeFilter>(db: Connection, query: Q, pause: Pause): Promise<Q> {
  checkEdgeFilter(query);
  return (await settleEdges(db, query, pause)) as Q;
}

/**
 * The questions that may take longer than a moment, by name: each takes a connection on an unchanging state of the file, a
 * pause that lets others run, and what it is asked, all of it plain values, so that it can be asked in another thread.
 */
export const LONG_QUESTIONS = {
  brokers: of(brokers),
  changes: of(changes),
  countNodes: async (db: Connection, pause: Pause, filter: NodeFilter) => countNodes(db, await settleNodes(db, filter, pause), pause),
  countSearch: async (db: Connection, pause: Pause, query: SearchQuery) => countSearch(db, await settledSearch(db, query, pause)),
  coverage,
  disputedEdges: of(disputedEdges),
  gaps: of(gaps),
  groupDocuments: of(groupDocuments),
  groupEdges: of(groupEdges),
  groupNodes: of(groupNodes),
  groupObservations: of(groupObservations),
  groupRelationsOf: (db: Connection, pause: Pause, ...[ids, query]: RelationsOfQuestion) => groupRelationsOf(db, ids, query, pause),
  countRelationsOf: async (db: Connection, pause: Pause, ids: readonly NodeId[], query: RelationsQuery) =>
    countRelationsOf(db, ids, await settled(db, query, pause)),
  listEdges: async (db: Connection, pause: Pause, filter: EdgeFilter, order: Orders<EdgeOrder> | undefined, page: PageRequest) => {
    const edges = await settleEdges(db, filter, pause);
    return isQuickToList(edges, order) ? listEdges(db, edges, page) : pickEdges(db, edges, order ?? "TYPE", page, pause);
  },
  listNodes: async (db: Connection, pause: Pause, filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest) => {
    const settled = await settleNodes(db, filter, pause);
    return isQuick(settled, order, page) ? listNodes(db, settled, order, page) : pickNodes(db, settled, order, page, pause);
  },
  neighbourhood: async (db: Connection, pause: Pause, query: NeighbourhoodQuery) => neighbourhood(db, await settled(db, query, pause)),
  network: (db: Connection, pause: Pause, ...[nodes, edges, limit]: NetworkQuestion) => network(db, nodes, edges, limit, pause),
  paths: of(paths),
  relationCounts: async (db: Connection, pause: Pause, ids: readonly NodeId[], filter: EdgeFilter) =>
    relationCounts(db, ids, await settleEdges(db, filter, pause)),
  relationsOf: async (db: Connection, pause: Pause, ids: readonly NodeId[], query: RelationsQuery, page: PageRequest) =>
    relationsOf(db, ids, await settled(db, query, pause), page),
  search: async (db: Connection, pause: Pause, query: SearchQuery, page: PageRequest) =>
    searchThrough(db, await settledSearch(db, query, pause), page, pause),
  settleDocuments: of(settleDocuments),
  settleObservations: of(settleObservations),
  sharedPartners: async (db: Connection, pause: Pause, query: PartnersQuery) => {
    checkEdgeFilter(query.edges ?? {});
    return sharedPartners(db, { ...query, ...(query.edges && { edges: await settleEdges(db, query.edges, pause) }) });
  },
  statistics: of(statistics),
  tripleHelix: of(tripleHelix),
} as const;

type RelationsOfQuestion = readonly [ids: Parameters<typeof groupRelationsOf>[1], query: Parameters<typeof groupRelationsOf>[2]];
type NetworkQuestion = readonly [
  nodes: Parameters<typeof network>[1],
  edges: Parameters<typeof network>[2],
  limit: Parameters<typeof network>[3],
];

type Questions = typeof LONG_QUESTIONS;
export type LongQuestion = keyof Questions;
/** What a question is asked with. */
export type Asked<Q extends LongQuestion> = Parameters<Questions[Q]> extends [Connection, Pause, ...infer Rest] ? Rest : never;
/** What it answers. */
export type Answered<Q extends LongQuestion> = Awaited<ReturnType<Questions[Q]>>;

/** Puts a question of this name. */
export function put<Q extends LongQuestion>(question: Q, db: Connection, pause: Pause, asked: Asked<Q>): Promise<Answered<Q>> {
  return putAny(question, db, pause, asked) as Promise<Answered<Q>>;
}

/** The same with what has come from another thread, where `put` has been typed. */
export function putAny(question: LongQuestion, db: Connection, pause: Pause, asked: readonly unknown[]): Promise<unknown> {
  const ask = LONG_QUESTIONS[question] as (db: Connection, pause: Pause, ...rest: readonly unknown[]) => Promise<unknown>;
  return ask(db, pause, ...asked);
}
