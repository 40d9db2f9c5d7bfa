import { compareText, type DocumentBundle, KIND_NAMES, RELATION_NAMES } from "@chengyu-atlas/model";
import type { ReviewFilter } from "../curation/curation.js";
import { claimAsKept } from "../evidence.js";
import type { EdgeFilter, GraphReader, NodeFilter, RelationsQuery } from "../graph-store.js";
import type { PageRequest } from "../page.js";
import { told } from "./changes.js";
import { type Chance, RANDOM_NODES } from "./random.js";

/** A question that can be asked of any store, with words for the report of a test that fails. */
export interface Question {
  readonly words: string;
  readonly ask: (store: GraphReader) => Promise<unknown>;
}

const DAYS = ["2019-12-31", "2020-10-15", "2020-10-30", "2021-06-01", "2022-06-30", "2023-01-01"] as const;
const DATES = ["2020", "2020-10", "2021-03-01"] as const;
const TEXTS = ["重庆", "大学", "cq", "chongqing", "大", "院", "tai", "不在", "", "甲"] as const;

/** One question of each kind that the port knows, at random. Lists are walked to their end. */
export function randomQuestions(chance: Chance, documents: readonly string[], edges: readonly string[]): readonly Question[] {
  const first = chance.of([1, 2, 3, 50]);
  const [filter, nodes, some] = [randomEdgeFilter(chance, documents), randomNodeFilter(chance, documents), chance.some(RANDOM_NODES, 0.3)];
  const direction = chance.of(["OUT", "IN", "BOTH", undefined] as const);
  const relations: RelationsQuery = { ...filter, ...(direction && { direction }) };
  const [one, other] = [chance.of(RANDOM_NODES), chance.of(RANDOM_NODES)];
  const search = { text: chance.of(TEXTS), ...(chance.next() < 0.3 && { kinds: chance.some(KIND_NAMES, 0.5) }) };
  const found = {
    ...(chance.next() < 0.4 && { text: chance.of(["科技", "文献1", "d2", ""]) }),
    ...(chance.next() < 0.3 && { mentions: one }),
  };
  const observed = {
    ...(chance.next() < 0.3 && { subjects: some }),
    ...(chance.next() < 0.3 && { documents: chance.some(documents, 0.4) }),
    ...(chance.next() < 0.3 && { measure: "投资额" }),
  };
  const hood = { ...filter, of: chance.some(RANDOM_NODES, 0.1), hops: 1 + chance.below(4), limit: 1 + chance.below(14) };
  const way = { edges: filter, from: one, to: other, maxHops: 1 + chance.below(8), limit: 1 + chance.below(9) };
  const { asOf: _, ...undaily } = filter;
  const [from = "", to = ""] = [chance.of(DAYS), chance.of(DAYS)].sort();
  const compared = { from, to, edges: undaily, ...(chance.next() < 0.5 && { nodes }) };
  const besides = { ...way, maxHops: 1 + chance.below(4), longer: chance.below(3), avoid: chance.some(RANDOM_NODES, 0.1) };
  const shared = {
    of: [one, other === one ? "lab:无" : other, ...chance.some(RANDOM_NODES, 0.1)],
    edges: filter,
    limit: 1 + chance.below(5),
    ...(chance.next() < 0.5 && { atLeast: 2 }),
  };
  const part = { edges: filter, ...(chance.next() < 0.5 && { nodes }) };
  const gap = chance.of(["withoutCrossing", "parksWithoutEnterprise", "onlyPlanned"] as const);
  const lacking = {
    ...{ gap, asOf: chance.of(DAYS), years: chance.below(3), limit: 1 + chance.below(4) },
    ...(chance.next() < 0.5 && { nodes }),
  };
  const reviewed = randomReviewFilter(chance, documents);
  const order = chance.of(["NAME", "DEGREE", "ID"] as const);
  const limit = 1 + chance.below(18);
  const parts = chance.some(["kinds", "places", "relations", "sources"] as const, 0.4);
  const { kinds, regions, cities } = nodes;
  const named = { ...(kinds && { kinds }), ...(regions && { regions }), ...(cities && { cities }) };
  return [
    question("nodes", [RANDOM_NODES], (s) => s.nodes(RANDOM_NODES)),
    question("listNodes", [nodes, order, first], (s) => walked((page) => s.listNodes(nodes, order, page), first)),
    question("countNodes", [nodes], (s) => s.countNodes(nodes)),
    question("search", [search, first], (s) => walked((page) => s.search(search, page), first)),
    question("countSearch", [search], (s) => s.countSearch(search)),
    question("edges", [edges], (s) => s.edges(edges)),
    question("claims", [edges], (s) => s.claims(edges)),
    question("relationsOf", [some, relations], (s) => s.relationsOf(some, relations, { first })),
    question("relationsOf in pages", [one, relations, first], (s) =>
      walked(async (page) => (await s.relationsOf([one], relations, page))[0], first),
    ),
    question("countRelationsOf", [some, relations], (s) => s.countRelationsOf(some, relations)),
    question("relationCounts", [some, filter], (s) => s.relationCounts(some, filter)),
    question("listEdges", [filter, first], (s) => walked((page) => s.listEdges(filter, page), first)),
    question("countEdges", [filter], (s) => s.countEdges(filter)),
    question("neighbourhood", [hood], (s) => s.neighbourhood(hood)),
    question("network", [nodes, filter, limit], (s) => s.network(nodes, filter, limit)),
    question("paths beside the shortest", [besides], (s) => s.paths(besides)),
    question("sharedPartners", [shared], (s) => s.sharedPartners(shared)),
    question("changes", [compared], async (s) => told(await s.changes(compared))),
    question("paths", [way], (s) => s.paths(way)),
    question("statistics", [nodes, filter], (s) => s.statistics({ nodes, edges: filter })),
    question("statistics of all nodes", [filter], (s) => s.statistics({ edges: filter })),
    question("statistics in parts", [nodes, filter, parts], (s) => s.statistics({ nodes, edges: filter, parts })),
    question("statistics of all nodes in parts", [parts], (s) => s.statistics({ parts })),
    question("statistics of kinds and cities", [named, parts], (s) => s.statistics({ nodes: named, parts })),
    question("disputedEdges", [part], (s) => s.disputedEdges(part)),
    question("coverage", [], (s) => s.coverage()),
    question("gaps", [lacking], (s) => s.gaps(lacking)),
    question("brokers", [part], (s) => s.brokers(part)),
    question("listDocuments", [found, first], (s) => walked((page) => s.listDocuments(found, page), first)),
    question("countDocuments", [found], (s) => s.countDocuments(found)),
    question("documents", [documents], (s) => s.documents(documents)),
    question("texts", [documents], (s) => s.texts(documents)),
    question("mentionedIn", [documents[0]], (s) => s.mentionedIn(documents[0] ?? "")),
    question("listObservations", [observed, first], (s) => walked((page) => s.listObservations(observed, page), first)),
    question("countObservations", [observed], (s) => s.countObservations(observed)),
    question("receipts", [], (s) => s.receipts()),
    question("reviewQueue", [reviewed, first], (s) => walked((page) => s.reviewQueue(reviewed, page), first)),
    question("reviewCounts", [reviewed], (s) => s.reviewCounts(reviewed)),
    question("claimsById", [edges], async (s) => s.claimsById((await s.claims(edges)).flat().map(({ id }) => id))),
    question("formerIds", [RANDOM_NODES], (s) => s.formerIds(RANDOM_NODES)),
    question("listDecisions", [first], (s) => walked((page) => s.listDecisions({}, page), first)),
    question("countDecisions", [one], (s) => s.countDecisions({ target: one })),
    question("countDecisions of a node", [other], (s) => s.countDecisions({ node: other })),
    question("bundleOf", [documents[0]], async (s) => inOrder(await s.bundleOf(documents[0] ?? ""))),
  ];
}

const question = (name: string, about: readonly unknown[], ask: Question["ask"]): Question => ({
  words: `${name} ${JSON.stringify(about)}`,
  ask,
});

interface Page {
  readonly items: readonly { readonly cursor: string }[];
  readonly hasMore: boolean;
}

/** All pages of a list, cursors included. */
async function walked<S extends Page>(list: (page: PageRequest) => Promise<S | undefined>, first: number): Promise<readonly S[]> {
  const pages: S[] = [];
  for (let page: S | undefined; pages.length < 200; ) {
    const after = page?.items.at(-1)?.cursor;
    page = await list(after === undefined ? { first } : { first, after });
    if (page === undefined) return pages;
    pages.push(page);
    if (!page.hasMore) return pages;
  }
  throw new Error("the list has no end");
}

export function randomEdgeFilter(chance: Chance, documents: readonly string[]): EdgeFilter {
  return {
    ...(chance.next() < 0.3 && { relations: chance.some(RELATION_NAMES, 0.4) }),
    ...(chance.next() < 0.3 && { statuses: chance.some(["planned", "done", "ended"] as const, 0.5) }),
    ...(chance.next() < 0.5 && { states: chance.some(["accepted", "proposed", "rejected"] as const, 0.6) }),
    ...(chance.next() < 0.3 && { documents: chance.some(documents, 0.4) }),
    ...(chance.next() < 0.3 && { asOf: chance.of(DAYS) }),
    ...(chance.next() < 0.2 && { from: chance.of(DATES) }),
    ...(chance.next() < 0.2 && { to: chance.of(DATES) }),
    ...(chance.next() < 0.3 && { undated: chance.next() < 0.5 }),
    ...(chance.next() < 0.3 && { crossing: chance.next() < 0.5 }),
  };
}

function randomReviewFilter(chance: Chance, documents: readonly string[]): ReviewFilter {
  return {
    ...(chance.next() < 0.3 && { methods: chance.some(["curated", "rule:r1", "rule:r2"], 0.6) }),
    ...(chance.next() < 0.3 && { relations: chance.some(RELATION_NAMES, 0.5) }),
    ...(chance.next() < 0.3 && { documents: chance.some(documents, 0.5) }),
  };
}

/** A bundle with its records in order, the ends of symmetric relations and pieces of evidence too: a store keeps them in its own. */
function inOrder(bundle: DocumentBundle | undefined) {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) => records.toSorted((a, b) => compareText(a.id, b.id));
  return (
    bundle && {
      ...bundle,
      mentions: byId(bundle.mentions),
      claims: byId(bundle.claims.map(claimAsKept)),
      observations: byId(bundle.observations),
    }
  );
}

function randomNodeFilter(chance: Chance, documents: readonly string[]): NodeFilter {
  return {
    ...(chance.next() < 0.3 && { kinds: chance.some(KIND_NAMES, 0.5) }),
    ...(chance.next() < 0.15 && { subtypes: chance.some(["university", "company"], 0.6) }),
    ...(chance.next() < 0.2 && { regions: chance.some(["sichuan", "chongqing", "shared"] as const, 0.6) }),
    ...(chance.next() < 0.2 && { cities: chance.some(["place:重庆市", "place:成都市"], 0.6) }),
    ...(chance.next() < 0.2 && { documents: chance.some(documents, 0.3) }),
    ...(chance.next() < 0.2 && { minDegree: chance.below(5) }),
    ...(chance.next() < 0.2 && { text: chance.of(["重庆", "cq", "大", "", "taichi"]) }),
  };
}

export { question, randomNodeFilter };
