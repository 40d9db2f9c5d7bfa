import { compareText, type Edge, KIND_NAMES, type Observation, REGIONS, relationRank, STATUSES } from "@chengyu-atlas/model";
import { inYuan } from "./amount-filter.js";
import type { StoredDocument, StoredNode } from "./graph-store.js";
import { decodeCursor, encodeCursor, type Key, type KeyForm } from "./page.js";
import { sortKey } from "./search/fold.js";

/** One part of an order: the same key on every engine, each of which says which of its columns holds it. */
export interface OrderKey<T> {
  readonly form: KeyForm[number];
  /** Whether great values come first. Absent ones come last either way. */
  readonly down: boolean;
  readonly of: (item: T) => string | number | null;
}

/** A total order of a list, and its cursors. */
export class Ordering<T, Name extends string = string> {
  constructor(
    /** The name of the list in cursors, so that no other order takes them. */
    private readonly list: string,
    /** Names of the keys in order; the last ones tell ties. */
    readonly names: readonly Name[],
    private readonly specs: Readonly<Record<Name, OrderKey<T>>>,
  ) {}

  get keys(): readonly OrderKey<T>[] {
    return this.names.map((name) => this.specs[name]);
  }

  key(item: T): Key {
    return this.keys.map(({ of }) => of(item));
  }

  encode(key: Key): string {
    return encodeCursor(this.list, key);
  }

  /** The key in a cursor. Throws INVALID_CURSOR where it is of another list or order. */
  decode(cursor: string | undefined): Key | undefined {
    return decodeCursor(
      this.list,
      this.keys.map(({ form }) => form),
      cursor,
    );
  }

  compare(a: Key, b: Key): number {
    for (const [i, { down }] of this.keys.entries()) {
      const [x, y] = [a[i] ?? null, b[i] ?? null];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      const order = typeof x === "number" && typeof y === "number" ? x - y : compareText(String(x), String(y));
      if (order !== 0) return down ? -order : order;
    }
    return 0;
  }
}

const key = <T>(form: KeyForm[number], of: OrderKey<T>["of"]): OrderKey<T> => ({ form, down: false, of });
const down = <T>(spec: OrderKey<T>): OrderKey<T> => ({ ...spec, down: true });
const place = (words: readonly string[], word: string | undefined) => (word === undefined ? null : words.indexOf(word));

const NODE = {
  name: key<StoredNode>("string", ({ name }) => sortKey(name)),
  degree: key<StoredNode>("number", ({ degree }) => degree),
  kind: key<StoredNode>("number", ({ kind }) => KIND_NAMES.indexOf(kind)),
  subtype: key<StoredNode>("date", ({ subtype }) => subtype ?? null),
  region: key<StoredNode>("quantity", ({ region }) => place(Object.keys(REGIONS), region)),
  city: key<StoredNode>("date", ({ city }) => city ?? null),
  id: key<StoredNode>("string", ({ id }) => id),
};

/** Orders of nodes. `DEGREE` has the best connected first. */
export const NODE_ORDERS = {
  NAME: NODE.name,
  NAME_DESC: down(NODE.name),
  DEGREE: down(NODE.degree),
  DEGREE_ASC: NODE.degree,
  KIND: NODE.kind,
  KIND_DESC: down(NODE.kind),
  SUBTYPE: NODE.subtype,
  SUBTYPE_DESC: down(NODE.subtype),
  REGION: NODE.region,
  REGION_DESC: down(NODE.region),
  CITY: NODE.city,
  CITY_DESC: down(NODE.city),
  ID: NODE.id,
  ID_DESC: down(NODE.id),
};
export type NodeOrder = keyof typeof NODE_ORDERS;

const EDGE = {
  type: key<Edge>("number", ({ relation }) => relationRank(relation)),
  source: key<Edge>("string", ({ source }) => source),
  target: key<Edge>("string", ({ target }) => target),
  status: key<Edge>("number", ({ status }) => Object.keys(STATUSES).indexOf(status)),
  validFrom: key<Edge>("date", ({ validFrom }) => validFrom ?? null),
  validTo: key<Edge>("date", ({ validTo }) => validTo ?? null),
  amount: key<Edge>("quantity", ({ amount }) => (amount && inYuan(amount)) ?? null),
  claims: key<Edge>("number", ({ claimCount }) => claimCount),
  documents: key<Edge>("number", ({ documentCount }) => documentCount),
};

/** Orders of edges. Amounts are compared in yuan; what is no money comes last, as what has no amount. */
export const EDGE_ORDERS = {
  TYPE: EDGE.type,
  TYPE_DESC: down(EDGE.type),
  SOURCE: EDGE.source,
  SOURCE_DESC: down(EDGE.source),
  TARGET: EDGE.target,
  TARGET_DESC: down(EDGE.target),
  STATUS: EDGE.status,
  STATUS_DESC: down(EDGE.status),
  VALID_FROM: EDGE.validFrom,
  VALID_FROM_DESC: down(EDGE.validFrom),
  VALID_TO: EDGE.validTo,
  VALID_TO_DESC: down(EDGE.validTo),
  AMOUNT: EDGE.amount,
  AMOUNT_DESC: down(EDGE.amount),
  CLAIM_COUNT: EDGE.claims,
  CLAIM_COUNT_DESC: down(EDGE.claims),
  DOCUMENT_COUNT: EDGE.documents,
  DOCUMENT_COUNT_DESC: down(EDGE.documents),
};
export type EdgeOrder = keyof typeof EDGE_ORDERS;

const DOCUMENT = {
  publishedOn: key<StoredDocument>("date", ({ publishedOn }) => publishedOn ?? null),
  title: key<StoredDocument>("string", ({ title }) => title),
  publication: key<StoredDocument>("date", ({ publication }) => publication ?? null),
  claims: key<StoredDocument>("number", ({ claimCount }) => claimCount),
  nodes: key<StoredDocument>("number", ({ nodeCount }) => nodeCount),
  id: key<StoredDocument>("string", ({ id }) => id),
};

/** Orders of documents. Dates are compared as they are written, so that a month stands before its days. */
export const DOCUMENT_ORDERS = {
  PUBLISHED_ON_DESC: down(DOCUMENT.publishedOn),
  PUBLISHED_ON: DOCUMENT.publishedOn,
  TITLE: DOCUMENT.title,
  TITLE_DESC: down(DOCUMENT.title),
  PUBLICATION: DOCUMENT.publication,
  PUBLICATION_DESC: down(DOCUMENT.publication),
  CLAIM_COUNT_DESC: down(DOCUMENT.claims),
  CLAIM_COUNT: DOCUMENT.claims,
  NODE_COUNT_DESC: down(DOCUMENT.nodes),
  NODE_COUNT: DOCUMENT.nodes,
  ID: DOCUMENT.id,
  ID_DESC: down(DOCUMENT.id),
};
export type DocumentOrder = keyof typeof DOCUMENT_ORDERS;

const OBSERVATION = {
  subject: key<Observation>("string", ({ subject }) => subject),
  measure: key<Observation>("string", ({ measure }) => measure),
  period: key<Observation>("date", ({ period }) => period ?? null),
  value: key<Observation>("number", ({ value, unit }) => inYuan({ value, unit }) ?? value),
  unit: key<Observation>("string", ({ unit }) => unit),
  id: key<Observation>("string", ({ id }) => id),
};

/** Orders of observations. Values are compared as numbers, sums of money in yuan. */
export const OBSERVATION_ORDERS = {
  SUBJECT: OBSERVATION.subject,
  SUBJECT_DESC: down(OBSERVATION.subject),
  MEASURE: OBSERVATION.measure,
  MEASURE_DESC: down(OBSERVATION.measure),
  PERIOD: OBSERVATION.period,
  PERIOD_DESC: down(OBSERVATION.period),
  VALUE: OBSERVATION.value,
  VALUE_DESC: down(OBSERVATION.value),
  UNIT: OBSERVATION.unit,
  UNIT_DESC: down(OBSERVATION.unit),
  ID: OBSERVATION.id,
};
export type ObservationOrder = keyof typeof OBSERVATION_ORDERS;

/** One order, or several: the first, then among equals the next. */
export type Orders<Name extends string> = Name | readonly Name[];

/** The names without repetition, and then what tells ties, up to a key that already does. */
function complete<Name extends string>(given: Orders<Name>, otherwise: Name, ties: readonly Name[], total: (name: Name) => boolean) {
  const names = [...new Set<Name>(typeof given === "string" ? [given] : given.length === 0 ? [otherwise] : given)];
  const end = names.findIndex(total);
  return end >= 0 ? names.slice(0, end + 1) : [...names, ...ties.filter((tie) => !names.includes(tie))];
}

const listName = (list: string, given: readonly string[]) => [list, ...given.map((name) => name.toLowerCase())].join(".");

/** The order of a list of nodes: by name where none is given. Ties are by id. */
export function nodeOrdering(given: Orders<NodeOrder>): Ordering<StoredNode, NodeOrder> {
  const names = complete<NodeOrder>(given, "NAME", ["ID"], (name) => name.startsWith("ID"));
  return new Ordering(listName("nodes", names.length === 1 ? names : names.filter((name) => name !== "ID")), names, NODE_ORDERS);
}

/** The order of a list of edges: by type, source and target where none is given, and among equals. */
export function edgeOrdering(given: Orders<EdgeOrder>): Ordering<Edge, EdgeOrder> {
  const [ties, isTie] = [["TYPE", "SOURCE", "TARGET"] as const, () => false];
  const names = complete<EdgeOrder>(given, "TYPE", ties, isTie);
  const isDefault = names.join() === ties.join();
  return new Ordering(isDefault ? "edges" : listName("edges", names), names, EDGE_ORDERS);
}

/** The order of a list of documents: newest first where none is given. Ties are by id. */
export function documentOrdering(given: Orders<DocumentOrder>): Ordering<StoredDocument, DocumentOrder> {
  const names = complete<DocumentOrder>(given, "PUBLISHED_ON_DESC", ["ID"], (name) => name.startsWith("ID"));
  return new Ordering(names.join() === "PUBLISHED_ON_DESC,ID" ? "documents" : listName("documents", names), names, DOCUMENT_ORDERS);
}

/** The order of a list of observations, where one is given. Ties are by id. */
export function observationOrdering(given: readonly ObservationOrder[]): Ordering<Observation, ObservationOrder> {
  const names = complete<ObservationOrder>(given, "SUBJECT", ["ID"], (name) => name === "ID");
  return new Ordering(listName("observations", names), names, OBSERVATION_ORDERS);
}

/** A column or expression of an engine that holds a key. */
export interface OrderColumn {
  readonly text: string;
  readonly down: boolean;
  /** Whether it may be absent. */
  readonly open: boolean;
}

/** The columns of an order, told by `text` for each name. */
export function columnsOf<Name extends string>(
  ordering: Ordering<never, Name>,
  text: Readonly<Record<Name, string>>,
): readonly OrderColumn[] {
  return ordering.names.map((name, i) => {
    const { form, down: falls } = ordering.keys[i] as OrderKey<never>;
    return { text: text[name], down: falls, open: form === "date" || form === "quantity" };
  });
}

/** `ORDER BY` in SQL and Cypher alike, absent values last, or all of it the other way round. */
export function orderText(columns: readonly OrderColumn[], backward = false): string {
  return columns
    .flatMap(({ text, down: falls, open }) => [
      ...(open ? [`${text} IS NULL${backward ? " DESC" : ""}`] : []),
      `${text}${falls !== backward ? " DESC" : ""}`,
    ])
    .join(", ");
}

/**
 * The condition, in SQL and Cypher alike, that a row stands beyond a key: after it or, with `backward`, before it.
 * `parameter` gives the text of the parameter that holds a part of the key, and is asked once for each that is used, in order.
 */
export function beyondText(columns: readonly OrderColumn[], after: Key, backward: boolean, parameter: (part: number) => string): string {
  const ways: string[] = [];
  for (let last = 0; last < columns.length; last++) {
    const { text, down: falls, open } = columns[last] as OrderColumn;
    const value = after[last] ?? null;
    // absent values are last: nothing is after them, and all that is there is before them
    if (value === null && !backward) continue;
    const same = columns.slice(0, last).map((c, i) => ((after[i] ?? null) === null ? `${c.text} IS NULL` : `${c.text} = ${parameter(i)}`));
    const compared = value === null ? `${text} IS NOT NULL` : `${text} ${falls !== backward ? "<" : ">"} ${parameter(last)}`;
    const further = open && !backward && value !== null ? `(${compared} OR ${text} IS NULL)` : compared;
    ways.push([...same, further].join(" AND "));
  }
  return ways.length === 0 ? "1 = 0" : `(${ways.join(" OR ")})`;
}
