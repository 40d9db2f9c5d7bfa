import { KIND_NAMES, type NodeId } from "@chengyu-atlas/model";
import { hits, nodesByDegree, nodesByName } from "../cursors.js";
import { firstOf } from "../first-of.js";
import type { NodeFilter, SearchQuery, StoredNode } from "../graph-store.js";
import type { NodeOrder, Orders } from "../ordering.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { fold, sortKey } from "./fold.js";
import { NameIndex } from "./name-index.js";

/** What lists and search need to know of every node, by the number that the engine gives it. */
export interface Names {
  readonly index: NameIndex;
  /** The place of the kind among `KIND_NAMES`. */
  readonly kinds: Uint8Array;
  /** Orders by degree, most first, then by id: the lower comes first. */
  readonly byDegree: Float64Array;
  /** The nodes of each kind by name, then by id. */
  readonly byName: readonly Int32Array[];
  /** The place of each node among those of its kind. */
  readonly places: Int32Array;
  /** Which city each node is in, as `cityNumbers` has it. */
  readonly cities: Int32Array;
  readonly cityNumbers: ReadonlyMap<NodeId, number>;
}

/** Numbers cities as they come; 0 is for what is in none. */
export class CityNumbers {
  readonly all = new Map<NodeId, number>();

  of(city: NodeId | null | undefined): number {
    if (city === null || city === undefined) return 0;
    const known = this.all.get(city);
    if (known !== undefined) return known;
    this.all.set(city, this.all.size + 1);
    return this.all.size;
  }
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
  if (filter.text !== undefined) return firstOf(chosen(names, filter), names.places, room);
  const list: number[] = [];
  const takes = inCities(names, filter.cities);
  for (const node of ofKind(names, filter)) {
    if (list.length === room) break;
    if (takes(node)) list.push(node);
  }
  return list;
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
export function countIn(names: Names, { text, kinds, cities }: Pick<NodeFilter, "text" | "kinds" | "cities">): number {
  return chosen(names, { ...(text !== undefined && { text }), ...(kinds && { kinds }), ...(cities && { cities }) }).length;
}

const ofKind = ({ byName }: Names, { kinds = [] }: NodeFilter): Iterable<number> & ArrayLike<number> =>
  byName[KIND_NAMES.indexOf(kinds[0] ?? "Institution")] ?? [];

/** The nodes that a filter chooses, in no order. */
function chosen(names: Names, filter: NodeFilter): readonly number[] {
  const { text, cities, kinds } = filter;
  const takes = inCities(names, cities);
  if (text === undefined) return Array.from(ofKind(names, filter)).filter(takes);
  const found = ofKinds(names, names.index.containing(fold(text)), kinds);
  return cities === undefined ? found : found.filter(takes);
}

function inCities({ cities, cityNumbers }: Names, wanted: NodeFilter["cities"]): (node: number) => boolean {
  if (wanted === undefined) return () => true;
  const numbers = new Set(wanted.map((city) => cityNumbers.get(city)));
  return (node) => numbers.has(cities[node]);
}

function ofKinds(names: Names, nodes: readonly number[], kinds: SearchQuery["kinds"]): readonly number[] {
  if (kinds === undefined) return nodes;
  const wanted = new Set(kinds.map((kind) => KIND_NAMES.indexOf(kind)));
  return nodes.filter((node) => wanted.has(names.kinds[node] as number));
}
