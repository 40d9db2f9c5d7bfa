import { KIND_NAMES, REGIONS, RELATION_NAMES, STATUSES } from "@chengyu-atlas/model";
import { YUAN } from "../amount-filter.js";
import { beyondText, type EdgeOrder, type NodeOrder, type OrderColumn, type Ordering } from "../ordering.js";
import type { Key, PageRequest } from "../page.js";
import { keyOf, tupleKey } from "./keys.js";
import type { Bind } from "./node-filter.js";

const ranks = (property: string, words: readonly string[]) =>
  `CASE ${property} ${words.map((word, i) => `WHEN '${word}' THEN ${i}`).join(" ")} END`;

/** The name alone, of the key by which nodes are listed. */
const NAME = "split(n.sortKey, $separator)[0]";
const KIND = ranks("n.kind", KIND_NAMES);
const REGION = ranks("n.region", Object.keys(REGIONS));

/** What holds each key of nodes `n`; `SEPARATOR` must be among the parameters. */
export const NODE_COLUMNS: Readonly<Record<NodeOrder, string>> = {
  ...{ NAME, NAME_DESC: NAME, DEGREE: "n.degree", DEGREE_ASC: "n.degree", KIND, KIND_DESC: KIND, REGION, REGION_DESC: REGION },
  ...{ SUBTYPE: "n.subtype", SUBTYPE_DESC: "n.subtype", CITY: "n.city", CITY_DESC: "n.city", ID: "n.id", ID_DESC: "n.id" },
};
export const SEPARATOR = { separator: "\u0000" };

const TYPE = ranks("type(r)", RELATION_NAMES);
const STATUS = ranks("r.status", Object.keys(STATUSES));
const AMOUNT = `(r.amountValue * CASE r.amountUnit ${[...YUAN]
  .map(([unit, factor]) => `WHEN '${unit}' THEN ${factor.toFixed(1)}`)
  .join(" ")} END)`;

/** What holds each key of relationships `r`. */
export const EDGE_COLUMNS: Readonly<Record<EdgeOrder, string>> = {
  ...{ TYPE, TYPE_DESC: TYPE, SOURCE: "r.source", SOURCE_DESC: "r.source", TARGET: "r.target", TARGET_DESC: "r.target" },
  ...{
    STATUS,
    STATUS_DESC: STATUS,
    VALID_FROM: "r.validFrom",
    VALID_FROM_DESC: "r.validFrom",
    VALID_TO: "r.validTo",
    VALID_TO_DESC: "r.validTo",
  },
  ...{ AMOUNT, AMOUNT_DESC: AMOUNT, CLAIM_COUNT: "r.claimCount", CLAIM_COUNT_DESC: "r.claimCount" },
  ...{ DOCUMENT_COUNT: "r.documentCount", DOCUMENT_COUNT_DESC: "r.documentCount" },
};

/** A part of a cursor as the property that it is compared with holds it. */
function asKept(name: string, value: string | number | null): unknown {
  if (typeof value !== "string") return value;
  if (name.startsWith("NAME")) return tupleKey(value);
  return /^(ID|CITY|SOURCE|TARGET)/u.test(name) ? keyOf(value) : value;
}

/** The conditions that a row stands between the marks of a page. */
export function betweenMarks(ordering: Ordering<never>, columns: readonly OrderColumn[], page: PageRequest, bind: Bind): readonly string[] {
  const mark = (key: Key | undefined, backward: boolean) =>
    key === undefined ? [] : [beyondText(columns, key, backward, (part) => bind(asKept(ordering.names[part] ?? "", key[part] ?? null)))];
  return [...mark(ordering.decode(page.after), false), ...mark(ordering.decode(page.before), true)];
}

/** A page and one more of items that are all at hand, in the direction that was asked for. */
export function pickHere<T>(
  items: readonly T[],
  ordering: Ordering<T>,
  page: PageRequest,
): readonly { readonly item: T; readonly key: Key }[] {
  const [after, before, way] = [ordering.decode(page.after), ordering.decode(page.before), page.backward ? -1 : 1];
  return items
    .map((item) => ({ item, key: ordering.key(item) }))
    .filter(({ key }) => after === undefined || ordering.compare(key, after) > 0)
    .filter(({ key }) => before === undefined || ordering.compare(key, before) < 0)
    .sort((a, b) => way * ordering.compare(a.key, b.key))
    .slice(0, page.first + 1);
}
