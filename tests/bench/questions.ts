import type { GraphStore } from "@chengyu-atlas/store";
import { CITIES, REGIONS, SUBJECTS, seeded } from "./generate.js";
import * as peers from "./peer-queries.js";
import * as ours from "./queries.js";

export type Engine = "sqlite" | "neo4j";
export type Values = Readonly<Record<string, unknown>>;

/** A question that is put to every server, with the variables that are asked in turn. */
export interface Question {
  /** `a` to `f`, as the options of the benchmark name it. */
  readonly key: string;
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Values[];
  /** The peer's words for it; none where the peer cannot answer. */
  readonly peer?: { readonly query: string; readonly variables: (values: Values) => Values };
  /** How the peer's work differs. */
  readonly unequal?: string;
  /** Requests per second asked for, as a multiple of the peer's. */
  readonly goal?: Readonly<Record<Engine, number>>;
  /** What of an answer the product and the floor must agree on. */
  readonly same: (data: never) => unknown;
}

const whole = (data: unknown) => data;
const asItIs = (values: Values) => values;

/** So many different questions of a kind that a round asks hardly any of them twice, and that no server has met all they are about. */
const VARIED = 3000;

/** The questions, on nodes that the store holds: the best connected and others, from the seed. */
export async function questionsFor(store: GraphStore): Promise<readonly Question[]> {
  const random = seeded(7);
  const hubs = (await store.listNodes({}, "DEGREE", { first: 20 })).items.map(({ item }) => item.id);
  const others: string[] = [];
  for (let after: string | undefined; others.length < 30_000; ) {
    const page = await store.listNodes({ minDegree: 1 }, "NAME", { first: 1000, ...(after !== undefined && { after }) });
    others.push(...page.items.map(({ item }) => item.id));
    after = page.items.at(-1)?.cursor;
    if (!page.hasMore) break;
  }
  const any = () => others[Math.floor(random() * others.length)] as string;
  const ids = [...hubs, ...Array.from({ length: VARIED - hubs.length }, any)].map((id) => ({ id }));
  // a place and a subject are a search that finds some; half a name finds one; a subject alone finds thousands
  const words = REGIONS.flatMap((region) => SUBJECTS.map((subject) => `${region}${subject}`));
  const names = ids.slice(0, 200).map(({ id }) => id.slice(id.indexOf(":") + 1));
  const texts = [...words.slice(0, 240), ...names, ...SUBJECTS].map((text) => ({ text }));
  const pairs = [...new Set([...SUBJECTS, ...REGIONS].map((word) => word.slice(0, 2)))].map((text) => ({ text }));
  const cities = CITIES.map((city) => ({ city }));
  const ends = Array.from({ length: VARIED }, () => ({ from: any(), to: any() })).filter(({ from, to }) => from !== to);
  return [
    {
      key: "a",
      name: "a node and 20 neighbours",
      query: ours.NEIGHBOURS,
      variables: ids,
      peer: { query: peers.NEIGHBOURS, variables: asItIs },
      unequal: "five relations, four of each: it has no field for all",
      goal: { neo4j: 2.4, sqlite: 7 },
      same: whole,
    },
    {
      key: "b",
      name: "full text, ranked, 20",
      query: ours.SEARCH,
      variables: texts,
      peer: { query: peers.SEARCH, variables: ({ text }) => ({ phrase: `"${text}"` }) },
      unequal: "ranked by Lucene, not by degree",
      goal: { neo4j: 2.3, sqlite: 2.5 },
      same: whole,
    },
    {
      key: "b2",
      name: "contains two characters, 20",
      query: ours.CONTAINS,
      variables: pairs,
      peer: { query: peers.CONTAINS, variables: asItIs },
      unequal: "in no order",
      goal: { neo4j: 1.1, sqlite: 5.5 },
      same: whole,
    },
    {
      key: "c",
      name: "kind and city by name, 50",
      query: ours.PAGE,
      variables: cities,
      peer: { query: peers.PAGE, variables: asItIs },
      goal: { neo4j: 1.8, sqlite: 4.5 },
      same: whole,
    },
    {
      key: "d",
      name: "counts by kind",
      query: ours.COUNTS,
      variables: [{}],
      peer: { query: peers.COUNTS, variables: asItIs },
      unequal: "one aggregate per kind: it does not group",
      goal: { neo4j: 10, sqlite: 10 },
      same: whole,
    },
    {
      key: "d2",
      name: "counts by kind in a city",
      query: ours.COUNTS_IN,
      variables: cities,
      peer: { query: peers.COUNTS_IN, variables: asItIs },
      unequal: "one aggregate per kind: it does not group",
      goal: { neo4j: 3, sqlite: 6 },
      same: whole,
    },
    {
      key: "e",
      name: "two hops, about 200 items",
      query: ours.TWO_HOPS,
      variables: ids,
      peer: { query: peers.TWO_HOPS, variables: asItIs },
      unequal: "five relations, four and then two of each",
      goal: { neo4j: 3.3, sqlite: 3.3 },
      same: whole,
    },
    {
      key: "e2",
      name: "two hops for the canvas, in columns",
      query: ours.AROUND,
      variables: ids,
      peer: { query: peers.TWO_HOPS, variables: asItIs },
      unequal: "as in e; the product takes the best connected of all within two hops, with every relation among them",
      goal: { neo4j: 3.3, sqlite: 6 },
      same: whole,
    },
    {
      key: "f",
      name: "shortest path up to 6",
      query: ours.PATH,
      variables: ends,
      // which of several shortest paths is told is the product's promise, not the floor's
      same: ({ paths }: { readonly paths: readonly { readonly length: number }[] }) => paths.map(({ length }) => length),
    },
  ];
}
