import { KIND_NAMES, type Kind } from "@chengyu-atlas/model";
import { hits, nodesByDegree, nodesByName } from "../cursors.js";
import { firstOf } from "../first-of.js";
import type { NodeFilter, SearchQuery, StoredNode } from "../graph-store.js";
import type { NodeOrder, Orders } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold, sortKey } from "./fold.js";
import type { KindLists } from "./kind-lists.js";
import { NameIndex } from "./name-index.js";

/** What lists and search need to know of every node, by the number that the engine gives it. */
export interface Names {
  readonly index: NameIndex;
  /** The place of the kind among `KIND_NAMES`. */
  readonly kinds: Uint8Array;
  /** Orders by degree, most first, then by id: the lower comes first. */
  readonly byDegree: Float64Array;
  /** The index is in their order: by kind, then by name. */
  readonly lists: KindLists;
}

const isFirst = ({ after, before, backward }: PageRequest): boolean => after === undefined && before === undefined && !backward;

/** Whether a search can be answered from names in memory: its first page is, for a text that they know. */
export function isOfNames({ text, filter }: SearchQuery, page: PageRequest): boolean {
  return filter === undefined && isFirst(page) && NameIndex.takes(fold(text));
}

/** Whether a filter of nodes asks for one kind, for cities and a text in names, and for nothing else. */
export function isNamesOfKind({ kinds, cities: _cities, text, ...more }: NodeFilter): boolean {
  if (kinds === undefined || new Set(kinds).size !== 1 || Object.values(more).some((part) => part !== undefined)) return false;
  return text === undefined || NameIndex.takes(fold(text));
}

/** Whether a list of nodes is that of such a filter, from its beginning, by name or by degree. */
export function isListOfNames(filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest): boolean {
  return isFirst(page) && orderOf(order) !== undefined && isNamesOfKind(filter);
}

function orderOf(order: Orders<NodeOrder>): "NAME" | "DEGREE" | undefined {
  const [only, ...more] = typeof order === "string" ? [order] : order;
  return more.length === 0 && (only === "NAME" || only === "DEGREE") ? only : undefined;
}

/** A node that a search finds, and how well. */
export interface Hit {
  readonly tier: number;
  readonly node: number;
}

/** What stands on the first page of a search that `isOfNames`, and one more. */
export function hitsIn(names: Names, { text, kinds }: SearchQuery, page: PageRequest): readonly Hit[] {
  checkPage(page);
  const found: Hit[] = [];
  for (const [tier, nodes] of names.index.hits(fold(text)).entries()) {
    const room = page.first + 1 - found.length;
    for (const node of firstOf(ofKinds(names, nodes, kinds), names.byDegree, room)) found.push({ tier, node });
  }
  return found;
}

/** The page of hits; `nodes` are theirs. */
export function sliceOfHits(found: readonly Hit[], nodes: readonly StoredNode[], { first }: PageRequest): Slice<StoredNode> {
  return toSlice(
    found.map(({ tier }, i) => ({ tier, node: nodes[i] as StoredNode })),
    first,
    ({ tier, node: { degree, id } }) => hits.encode([tier, degree, id]),
    ({ node }) => node,
  );
}

/** What stands on the first page of a list that `isListOfNames`, and one more. */
export function listIn(names: Names, filter: NodeFilter, order: Orders<NodeOrder>, page: PageRequest): readonly number[] {
  checkPage(page);
  const room = page.first + 1;
  if (orderOf(order) === "DEGREE") return firstOf(chosen(names, filter), names.byDegree, room);
  if (filter.text === undefined) return names.lists.first(kindOf(filter), filter.cities, room);
  return containing(names, filter.text, filter, room);
}

/** The page of a list; the nodes are its own. */
export function sliceOfList(nodes: readonly StoredNode[], order: Orders<NodeOrder>, { first }: PageRequest): Slice<StoredNode> {
  const byName = orderOf(order) === "NAME";
  return toSlice(
    nodes,
    first,
    ({ name, degree, id }) => (byName ? nodesByName.encode([sortKey(name), id]) : nodesByDegree.encode([degree, id])),
    (node) => node,
  );
}

/** How many nodes a search finds that `isOfNames`, or a filter chooses that `isNamesOfKind`. */
export function countIn(names: Names, filter: Pick<NodeFilter, "text" | "kinds" | "cities">): number {
  return chosen(names, filter).length;
}

const kindOf = ({ kinds: [kind = "Institution"] = [] }: NodeFilter): Kind => kind;

/** The nodes that a filter chooses, in no order. */
function chosen(names: Names, filter: NodeFilter): ArrayLike<number> & Iterable<number> {
  const { text, cities } = filter;
  if (text !== undefined) return containing(names, text, filter);
  const { lists } = names;
  return cities === undefined ? lists.of(kindOf(filter)) : lists.inCities(kindOf(filter), cities).flatMap((nodes) => [...nodes]);
}

/** The first nodes with a text in a name, of some kinds and in some cities, in the order of the index. */
function containing(names: Names, text: string, { kinds, cities }: NodeFilter, most = Number.POSITIVE_INFINITY): readonly number[] {
  const folded = fold(text);
  const candidates = names.index.candidates(folded);
  const isIn = cities === undefined ? () => true : names.lists.isIn(cities);
  const found: number[] = [];
  for (const [from, to] of kinds === undefined ? [[0, candidates.length] as const] : stretchesOf(names, candidates, kinds)) {
    for (let at = from; at < to && found.length < most; at++) {
      const node = candidates[at] as number;
      if (isIn(node) && names.index.has(node, folded)) found.push(node);
    }
  }
  return found;
}

/** Where nodes of these kinds are among some in the order of the index. */
function stretchesOf(names: Names, nodes: readonly number[], kinds: readonly Kind[]): readonly (readonly [from: number, to: number])[] {
  const begin = (rank: number) => {
    let [low, high] = [0, nodes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names.kinds[nodes[middle] as number] as number) < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ranksOf(kinds).map((rank) => [begin(rank), begin(rank + 1)] as const);
}

const ranksOf = (kinds: readonly Kind[]): readonly number[] =>
  [...new Set(kinds.map((kind) => KIND_NAMES.indexOf(kind)))].sort((a, b) => a - b);

function ofKinds(names: Names, nodes: readonly number[], kinds: SearchQuery["kinds"]): readonly number[] {
  if (kinds === undefined) return nodes;
  const wanted = new Set(ranksOf(kinds));
  return nodes.filter((node) => wanted.has(names.kinds[node] as number));
}
