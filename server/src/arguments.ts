import { AtlasError, type Relation } from "@chengyu-atlas/model";
import type { EdgeFilter, NodeFilter, PageRequest, StatisticsQuery } from "@chengyu-atlas/store";
import { LIMITS, MOST } from "./limits/limits.js";
import { tooMuch } from "./limits/plan.js";

/** An input as GraphQL gives it: any field may be null, which is to leave it out. */
export type Given<T> = { readonly [K in keyof T]?: T[K] | null };

export type NodeFilterInput = Given<NodeFilter>;
export type RelationFilterInput = Given<Omit<EdgeFilter, "relations"> & { readonly types: readonly Relation[] }>;
export type PageArgs = Given<{ readonly first: number; readonly after: string }>;

/** The fields that are there. */
export function present<T extends object>(given: Given<T>): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as T;
}

export function nodeFilter(input: NodeFilterInput | null | undefined): NodeFilter {
  const filter = input ? present<NodeFilter>(input) : {};
  if (filter.text !== undefined) checkSearchText(filter.text);
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
  const { types: inside, ...rest } = present<Omit<EdgeFilter, "relations"> & { types?: readonly Relation[] }>(input ?? {});
  const types = beside.types ?? undefined;
  const relations = types === undefined || inside === undefined ? (types ?? inside) : types.filter((type) => inside.includes(type));
  return { ...rest, ...(relations !== undefined && { relations }), ...(beside.asOf && { asOf: beside.asOf }) };
}

export type StatisticsFilterInput = Given<{ readonly nodes: NodeFilterInput; readonly relations: RelationFilterInput }>;

/** `asOf` beside the filter takes the place of its own. */
export function statisticsQuery(input: StatisticsFilterInput | null | undefined, asOf?: string | null): StatisticsQuery {
  return { nodes: nodeFilter(input?.nodes), edges: edgeFilter(input?.relations, { asOf }) };
}

const DEFAULT_PAGE = 20;

/** A page request; sizes above the limit were refused before execution and are again here, should a way around be found. */
export function pageOf({ first, after }: PageArgs): PageRequest {
  const size = first ?? DEFAULT_PAGE;
  between("first", size, 0);
  return after === null || after === undefined ? { first: size } : { first: size, after };
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
