import { LIMITS as STORE } from "@chengyu-atlas/store";

/** What one request may ask for. `docs/api.md` carries the same table, and a test compares the two. */
export const LIMITS = {
  /** Bytes of a request body. */
  body: 256 * 1024,
  /** Tokens of a document, counted by the parser before anything else is done with it. */
  tokens: 2000,
  /** Fields within fields. Two typed traversals with claims, evidence and their documents are 12 deep. */
  depth: 12,
  /** Fields within fields of `__schema` and `__type`; the standard introspection query has 15. */
  introspectionDepth: 18,
  aliases: 30,
  directives: 8,
  /** Selections once every fragment is written out. */
  selections: 5000,
  /** Objects that the answer could hold: page sizes multiplied along each path. */
  cost: 20_000,
  /** Characters of one string: the address of a saved view may have as many. */
  characters: 8000,
  /** Characters of a text to search for. */
  text: 200,
  /** Items of one list of ids or other values. */
  items: 1000,
  /** Milliseconds that a request may spend in the store. */
  time: 5000,
} as const;

/** The most that a whole-number argument takes, by argument, or by field and argument where a field differs. */
export const MOST: Readonly<Record<string, number>> = {
  first: 200,
  last: 200,
  "ingestRuns.first": STORE.runs.most,
  "groups.first": STORE.groups.most,
  limit: STORE.nodes.most,
  "network.limit": STORE.network.most,
  "paths.limit": STORE.paths.most,
  hops: STORE.hops.most,
  maxHops: STORE.maxHops.most,
  longer: STORE.longer.most,
  years: STORE.years.most,
  around: 1000,
  atMost: 1000,
};

/** How many items an unpaged list counts for in the cost. Few claims have many pieces of evidence. */
export const UNPAGED: Readonly<Record<string, number>> = {
  claims: 3,
  evidence: 3,
  mentions: 50,
  spans: 50,
  savedViews: 1000,
  stories: 500,
  steps: 20,
  keys: STORE.groupKeys.most,
};
export const UNPAGED_OTHER = 5;

/** Items of a page that neither `first` nor `last` sizes. */
export const DEFAULT_PAGE = 20;
