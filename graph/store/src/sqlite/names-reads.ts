import { KIND_NAMES } from "@chengyu-atlas/model";
import { hits, nodesByDegree, nodesByName } from "../cursors.js";
import type { NodeFilter, SearchQuery, StoredNode } from "../graph-store.js";
import type { NodeOrder, Orders } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold } from "../search/fold.js";
import { NameIndex } from "../search/name-index.js";
import { IN, list, rowsOf, textOf } from "./bulk.js";
import type { Connection } from "./connection.js";
import type { Names } from "./names.js";
import { withDegree } from "./rows.js";

/** Whether a search can be answered from names in memory: its first page is, for a text that they know. */
export function isOfNames({ text, filter }: SearchQuery, { after, before, backward }: PageRequest): boolean {
  return filter === undefined && after === undefined && before === undefined && !backward && NameIndex.takes(fold(text));
}

/** As `search` in `read-search.ts`, with hits found in memory; only what stands on the page is read from the file. */
export function searchNames(db: Connection, names: Names, { text, kinds }: SearchQuery, page: PageRequest): Slice<StoredNode> {
  checkPage(page);
  const room = page.first + 1;
  const found: (readonly [tier: number, node: number])[] = [];
  for (const [tier, nodes] of names.index.hits(fold(text)).entries()) {
    for (const node of firstOf(ofKinds(names, nodes, kinds), names.byDegree, room - found.length)) found.push([tier, node]);
  }
  const read = nodesOf(
    db,
    found.map(([, node]) => node),
  );
  return toSlice(
    found.map(([tier, node]) => ({ tier, ...(read.get(node) as Read) })),
    page.first,
    ({ tier, node: { degree, id } }) => hits.encode([tier, degree, id]),
    ({ node }) => node,
  );
}

/** How many nodes a search finds. */
export function countNames(names: Names, { text, kinds }: SearchQuery): number {
  return ofKinds(names, names.index.containing(fold(text)), kinds).length;
}

/** A filter of nodes that asks for a text in the names of one kind, and for nothing else. */
export function isNamesOfKind({ kinds, text, ...more }: NodeFilter): boolean {
  if (text === undefined || kinds === undefined || new Set(kinds).size !== 1) return false;
  return NameIndex.takes(fold(text)) && Object.values(more).every((part) => part === undefined);
}

/** Whether a list of nodes is that of such a filter, from its beginning, by name or by degree. */
export function isListOfNames(filter: NodeFilter, order: Orders<NodeOrder>, { after, before, backward }: PageRequest): boolean {
  if (after !== undefined || before !== undefined || backward || orderOf(order) === undefined) return false;
  return isNamesOfKind(filter);
}

function orderOf(order: Orders<NodeOrder>): "NAME" | "DEGREE" | undefined {
  const [only, ...more] = typeof order === "string" ? [order] : order;
  return more.length === 0 && (only === "NAME" || only === "DEGREE") ? only : undefined;
}

/** As `listNodes` in `read-nodes.ts`, for what `isListOfNames` tells. */
export function listNames(
  db: Connection,
  names: Names,
  { kinds, text = "" }: NodeFilter,
  order: Orders<NodeOrder>,
  page: PageRequest,
): Slice<StoredNode> {
  checkPage(page);
  const byName = orderOf(order) === "NAME";
  const nodes = ofKinds(names, names.index.containing(fold(text)), kinds);
  const found = firstOf(nodes, byName ? names.byName : names.byDegree, page.first + 1);
  const read = nodesOf(db, found);
  return toSlice(
    found.map((node) => read.get(node) as Read),
    page.first,
    ({ sortKey, node: { degree, id } }) => (byName ? nodesByName.encode([sortKey, id]) : nodesByDegree.encode([degree, id])),
    ({ node }) => node,
  );
}

function ofKinds(names: Names, nodes: readonly number[], kinds: SearchQuery["kinds"]): readonly number[] {
  if (kinds === undefined) return nodes;
  const wanted = new Set(kinds.map((kind) => KIND_NAMES.indexOf(kind)));
  return nodes.filter((node) => wanted.has(names.kinds[node] as number));
}

/** The first of some nodes in an order: few of many as a rule, so that they are picked out as all go by. */
export function firstOf(nodes: readonly number[], order: Float64Array | Int32Array, most: number): readonly number[] {
  const place = (node: number) => order[node] as number;
  const first: number[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const at = place(node);
    if (at >= last) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(first[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, node);
    if (first.length > most) first.pop();
    if (first.length === most) last = most === 0 ? Number.NEGATIVE_INFINITY : place(first[most - 1] as number);
  }
  return first;
}

interface Read {
  readonly sortKey: string;
  readonly node: StoredNode;
}

const NODES = textOf(
  ["n.seq", "s.degree", "n.body", "json_quote(n.sort_key)"],
  `FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq ${IN}`,
);

function nodesOf(db: Connection, seqs: readonly number[]): ReadonlyMap<number, Read> {
  if (seqs.length === 0) return new Map();
  const rows = rowsOf<[number, number, object, string]>(db, NODES, list(seqs));
  return new Map(rows.map(([seq, degree, body, sortKey]) => [seq, { sortKey, node: withDegree(body, degree) }]));
}
