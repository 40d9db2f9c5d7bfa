import { AtlasError, type Relation } from "@chengyu-atlas/model";
import type {
  AmountFilter,
  DocumentQuery,
  EdgeFilter,
  NodeFilter,
  ObservationQuery,
  PageRequest,
  StatisticsQuery,
  TextFilter,
} from "@chengyu-atlas/store";
import { DEFAULT_PAGE, LIMITS, MOST } from "./limits/limits.js";
import { tooMuch } from "./limits/plan.js";

/** An input as GraphQL gives it: any field may be null, which is to leave it out. */
export type Given<T> = { readonly [K in keyof T]?: T[K] | null };

/** The filters within a filter. */
type Nested = "and" | "or" | "not";
type Ends = "source" | "target" | "anyEnd" | "bothEnds";

export interface NodeFilterInput extends Given<Omit<NodeFilter, Nested | "name">> {
  readonly name?: Given<TextFilter> | null;
  readonly and?: readonly NodeFilterInput[] | null;
  readonly or?: readonly NodeFilterInput[] | null;
  readonly not?: NodeFilterInput | null;
}

export interface RelationFilterInput
  extends Given<Omit<EdgeFilter, "relations" | Nested | Ends | "title" | "role" | "amount">>,
    Given<Readonly<Record<Ends, NodeFilterInput>>> {
  readonly types?: readonly Relation[] | null;
  readonly title?: Given<TextFilter> | null;
  readonly role?: Given<TextFilter> | null;
  readonly amount?: Given<AmountFilter> | null;
  readonly and?: readonly RelationFilterInput[] | null;
  readonly or?: readonly RelationFilterInput[] | null;
  readonly not?: RelationFilterInput | null;
}

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The fields that are there. */
export function present<T extends object>(given: Given<T>): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as T;
}

export function nodeFilter(input: NodeFilterInput | null | undefined): NodeFilter {
  if (!input) return {};
  const { name, and, or, not, ...rest } = input;
  const filter = present<NodeFilter>(rest);
  if (filter.text !== undefined) checkSearchText(filter.text);
  return {
    ...filter,
    ...(name && { name: textFilter(name) }),
    ...(and && { and: and.map(nodeFilter) }),
    ...(or && { or: or.map(nodeFilter) }),
    ...(not && { not: nodeFilter(not) }),
  };
}

/** A filter of texts, none of which is longer than a text to search for may be. */
export function textFilter(input: Given<TextFilter>): TextFilter {
  const filter = present<TextFilter>(input);
  for (const text of [filter.equals, filter.contains, filter.startsWith, ...(filter.in ?? [])]) {
    if (text !== undefined) checkSearchText(text);
  }
  return filter;
}

/**
 * The port's filter for a `RelationFilter`. `types` beside it narrows it, `asOf` beside it takes the place of its own,
 * since what stands next to a field is said last.
 */
export function edgeFilter(
  input: RelationFilterInput | null | undefined,
  beside: { readonly types?: readonly Relation[] | null | undefined; readonly asOf?: string | null | undefined } = {},
): EdgeFilter {
  const { types: inside, ...rest } = relationFilter(input ?? {});
  const types = beside.types ?? undefined;
  const relations = types === undefined || inside === undefined ? (types ?? inside) : types.filter((type) => inside.includes(type));
  return { ...rest, ...(relations !== undefined && { relations }), ...(beside.asOf && { asOf: beside.asOf }) };
}

/** The fields of a `RelationFilter`, and of those within it. */
function relationFilter(input: RelationFilterInput): Omit<EdgeFilter, "relations"> & { readonly types?: readonly Relation[] } {
  const { title, role, amount, source, target, anyEnd, bothEnds, and, or, not, ...rest } = input;
  return {
    ...present<Omit<EdgeFilter, "relations"> & { types?: readonly Relation[] }>(rest),
    ...(title && { title: textFilter(title) }),
    ...(role && { role: textFilter(role) }),
    ...(amount && { amount: present<AmountFilter>(amount) }),
    ...(source && { source: nodeFilter(source) }),
    ...(target && { target: nodeFilter(target) }),
    ...(anyEnd && { anyEnd: nodeFilter(anyEnd) }),
    ...(bothEnds && { bothEnds: nodeFilter(bothEnds) }),
    ...(and && { and: and.map((nested) => edgeFilter(nested)) }),
    ...(or && { or: or.map((nested) => edgeFilter(nested)) }),
    ...(not && { not: edgeFilter(not) }),
  };
}

export type ObservationFilterInput = Given<
  Omit<ObservationQuery, "measureText" | "value" | "subject"> & {
    readonly measureText: Given<TextFilter>;
    readonly value: Given<AmountFilter>;
    readonly subject: NodeFilterInput;
  }
>;

export function observationQuery(input: ObservationFilterInput | null | undefined): ObservationQuery {
  const { measureText, value, subject, ...rest } = input ?? {};
  return {
    ...present<ObservationQuery>(rest),
    ...(measureText && { measureText: textFilter(measureText) }),
    ...(value && { value: present<AmountFilter>(value) }),
    ...(subject && { subject: nodeFilter(subject) }),
  };
}

export type DocumentFilterInput = Given<
  Omit<DocumentQuery, "title" | "mentions"> & { readonly title: Given<TextFilter>; readonly mentions: readonly string[] }
>;

export function documentQuery(input: DocumentFilterInput | null | undefined): DocumentQuery {
  const { title, ...rest } = input ?? {};
  const query = present<DocumentQuery>(rest);
  if (query.text !== undefined) checkSearchText(query.text);
  return { ...query, ...(title && { title: textFilter(title) }) };
}

export type StatisticsFilterInput = Given<{ readonly nodes: NodeFilterInput; readonly relations: RelationFilterInput }>;

/** `asOf` beside the filter takes the place of its own. */
export function statisticsQuery(input: StatisticsFilterInput | null | undefined, asOf?: string | null): StatisticsQuery {
  return { nodes: nodeFilter(input?.nodes), edges: edgeFilter(input?.relations, { asOf }) };
}

/** A page request; sizes above the limit were refused before execution and are again here, should a way around be found. */
export function pageOf({ first, after, last, before }: PageArgs): PageRequest {
  const marks = { ...(typeof after === "string" && { after }), ...(typeof before === "string" && { before }) };
  if (last === null || last === undefined) return { first: between("first", first ?? DEFAULT_PAGE, 0), ...marks };
  if (first !== null && first !== undefined) {
    throw new AtlasError("INVALID_INPUT", `"first" and "last" cannot go together; ask for one end of the list at a time.`);
  }
  return { first: between("last", last, 0), ...marks, backward: true };
}

/** Refuses a number below `least` or above the limit of its argument. */
export function between(name: string, value: number, least: number, most = MOST[name]): number {
  if (value < least) throw new AtlasError("INVALID_INPUT", `"${name}" is ${value}; it takes a whole number from ${least}.`);
  if (most !== undefined && value > most) throw tooMuch(`"${name}" is ${value}; it takes at most ${most}.`);
  return value;
}

/** Refuses a text to search for that is longer than any name. */
export function checkSearchText(text: string): string {
  if (text.length > LIMITS.text) throw tooMuch(`The text to search for has ${text.length} characters; it may have ${LIMITS.text}.`);
  return text;
}
