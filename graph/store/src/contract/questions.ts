import { compareText, type DocumentBundle, edgeId, KIND_NAMES, RELATION_NAMES } from "@chengyu-atlas/model";
import type { ReviewFilter } from "../curation/curation.js";
import { claimAsKept } from "../evidence.js";
import type { DocumentQuery, EdgeFilter, GraphReader, NodeFilter, ObservationQuery, RelationsQuery } from "../graph-store.js";
import { DOCUMENT_ORDERS, EDGE_ORDERS, NODE_ORDERS, OBSERVATION_ORDERS } from "../ordering.js";
import type { PageRequest } from "../page.js";
import type { TextFilter } from "../text-filter.js";
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
  const search = {
    text: chance.of(TEXTS),
    ...(chance.next() < 0.3 && { kinds: chance.some(KIND_NAMES, 0.5) }),
    ...(chance.next() < 0.3 && { filter: randomNodeFilter(chance, documents) }),
  };
  const found: DocumentQuery = {
    ...(chance.next() < 0.4 && { text: chance.of(["科技", "文献1", "d2", ""]) }),
    ...(chance.next() < 0.3 && { mentions: chance.of([one, [one, other]]) }),
    ...(chance.next() < 0.2 && { title: { contains: "1" } }),
    ...(chance.next() < 0.2 && { publications: ["重庆日报"] }),
    ...(chance.next() < 0.2 && { types: ["digest"] }),
    ...(chance.next() < 0.2 && { publishedFrom: chance.of(DATES) }),
    ...(chance.next() < 0.2 && { publishedTo: chance.of(DATES) }),
  };
  const observed: ObservationQuery = {
    ...(chance.next() < 0.15 && { measureText: { startsWith: "投資" } }),
    ...(chance.next() < 0.15 && { units: ["亿元", "个"] }),
    ...(chance.next() < 0.15 && { value: randomRange(chance) }),
    ...(chance.next() < 0.15 && { periodFrom: chance.of(DATES) }),
    ...(chance.next() < 0.15 && { periodTo: chance.of(DATES) }),
    ...(chance.next() < 0.2 && { subject: randomNodeFilter(chance, documents) }),
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
  const order = chance.next() < 0.5 ? chance.of(["NAME", "DEGREE", "ID"] as const) : someOf(chance, NODE_ORDERS);
  const edgeOrder = chance.next() < 0.4 ? undefined : someOf(chance, EDGE_ORDERS);
  const documentOrder = chance.next() < 0.4 ? undefined : someOf(chance, DOCUMENT_ORDERS);
  const observationOrder = chance.next() < 0.4 ? undefined : someOf(chance, OBSERVATION_ORDERS);
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
    question("listEdges in an order", [filter, edgeOrder, first], (s) => walked((page) => s.listEdges(filter, page, edgeOrder), first)),
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
    question("listDocuments", [found, documentOrder, first], (s) => walked((page) => s.listDocuments(found, page, documentOrder), first)),
    question("countDocuments", [found], (s) => s.countDocuments(found)),
    question("documents", [documents], (s) => s.documents(documents)),
    question("texts", [documents], (s) => s.texts(documents)),
    question("mentionedIn", [documents[0]], (s) => s.mentionedIn(documents[0] ?? "")),
    question("listObservations", [observed, observationOrder, first], (s) =>
      walked((page) => s.listObservations(observed, page, observationOrder), first),
    ),
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

/** All pages of a list, cursors included: from the beginning, from the end, and what lies between two places. */
async function walked<S extends Page>(list: (page: PageRequest) => Promise<S | undefined>, first: number): Promise<readonly S[]> {
  const forward = await walkedOn(list, first);
  const cursors = forward.flatMap(({ items }) => items.map(({ cursor }) => cursor));
  const [after, before] = [cursors[1], cursors[cursors.length - 2]];
  const between = { ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
  const middle = [await list({ first, ...between }), await list({ first, ...between, backward: true })];
  return [...forward, ...(await walkedBack(list, first)), ...middle.filter((page) => page !== undefined)];
}

async function walkedBack<S extends Page>(list: (page: PageRequest) => Promise<S | undefined>, first: number): Promise<readonly S[]> {
  const pages: S[] = [];
  for (let page: S | undefined; pages.length < 200; ) {
    const before: string | undefined = page?.items[0]?.cursor;
    page = await list({ first, backward: true, ...(before !== undefined && { before }) });
    if (page === undefined) return pages;
    pages.push(page);
    if (!page.hasMore) return pages;
  }
  throw new Error("the list has no beginning");
}

async function walkedOn<S extends Page>(list: (page: PageRequest) => Promise<S | undefined>, first: number): Promise<readonly S[]> {
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

function someOf<Name extends string>(chance: Chance, orders: Readonly<Record<Name, unknown>>): readonly [Name, ...Name[]] {
  const names = Object.keys(orders) as Name[];
  return [chance.of(names), ...Array.from({ length: chance.below(3) }, () => chance.of(names))];
}

const randomRange = (chance: Chance) => ({
  unit: chance.of(["亿元", "万元", "个", "美元"]),
  ...(chance.next() < 0.6 && { min: chance.of([1, 5, 50000]) }),
  ...(chance.next() < 0.3 && { max: 60000 }),
  ...(chance.next() < 0.3 && { bounds: ["="] as const }),
});

const randomText = (chance: Chance, texts: readonly string[]): TextFilter => {
  const text = chance.of(texts);
  return chance.of<TextFilter>([{ equals: text }, { contains: text }, { startsWith: text }, { in: [text, chance.of(texts)] }]);
};

/** What filters may say since they hold others; `depth` is how many levels of others there may be. */
function moreOfEdges(chance: Chance, documents: readonly string[], depth: number): EdgeFilter {
  const nested = () => ({ ...randomEdgeFilter(chance, documents, depth - 1) });
  const ends = () => randomNodeFilter(chance, documents, 1);
  return {
    ...(chance.next() < 0.12 && { methods: chance.some(["curated", "rule:", "table:t"], 0.6) }),
    ...(chance.next() < 0.12 && { publications: chance.some(["重庆日报", "四川日報"], 0.7) }),
    ...(chance.next() < 0.1 && { reportedFrom: chance.of(DATES) }),
    ...(chance.next() < 0.1 && { reportedTo: chance.of(DATES) }),
    ...(chance.next() < 0.1 && { amount: randomRange(chance) }),
    ...(chance.next() < 0.08 && { title: randomText(chance, ["院长", "dean", "副院长"]) }),
    ...(chance.next() < 0.08 && { role: randomText(chance, ["主持", "席"]) }),
    ...(chance.next() < 0.1 && { disputed: chance.next() < 0.5 }),
    ...(chance.next() < 0.1 && { minDocuments: 1 + chance.below(3) }),
    ...(chance.next() < 0.1 && { source: ends() }),
    ...(chance.next() < 0.1 && { target: ends() }),
    ...(chance.next() < 0.1 && { anyEnd: ends() }),
    ...(chance.next() < 0.1 && { bothEnds: ends() }),
    ...(chance.next() < 0.08 && {
      ids: RANDOM_NODES.flatMap((a) => chance.some(RANDOM_NODES, 0.3).map((b) => edgeId(chance.of(RELATION_NAMES), a, b))),
    }),
    ...(depth > 0 && chance.next() < 0.15 && { and: [nested()] }),
    ...(depth > 0 && chance.next() < 0.2 && { or: Array.from({ length: chance.below(3) }, nested) }),
    ...(depth > 0 && chance.next() < 0.15 && { not: nested() }),
  };
}

export function randomEdgeFilter(chance: Chance, documents: readonly string[], depth = 2): EdgeFilter {
  return {
    ...(chance.next() < 0.6 && moreOfEdges(chance, documents, depth)),
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

function moreOfNodes(chance: Chance, documents: readonly string[], depth: number): NodeFilter {
  const nested = () => randomNodeFilter(chance, documents, depth - 1);
  return {
    ...(chance.next() < 0.1 && { ids: chance.some(RANDOM_NODES, 0.5) }),
    ...(chance.next() < 0.1 && { maxDegree: chance.below(6) }),
    ...(chance.next() < 0.15 && { name: randomText(chance, ["重庆大学", "重慶", "大", "cq", "taichi", "四川大学甲", ""]) }),
    ...(chance.next() < 0.2 && { within: chance.some(["place:四川省", "place:成都市", "place:重庆", "park:成都高新技术产业开发区"], 0.4) }),
    ...(chance.next() < 0.1 && { publications: chance.some(["重庆日报", "四川日報"], 0.7) }),
    ...(depth > 0 && chance.next() < 0.2 && { and: [nested()] }),
    ...(depth > 0 && chance.next() < 0.25 && { or: Array.from({ length: chance.below(3) }, nested) }),
    ...(depth > 0 && chance.next() < 0.2 && { not: nested() }),
  };
}

function randomNodeFilter(chance: Chance, documents: readonly string[], depth = 2): NodeFilter {
  return {
    ...(chance.next() < 0.5 && moreOfNodes(chance, documents, depth)),
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
