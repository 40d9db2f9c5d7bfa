import { KIND_NAMES, type Kind } from "../kinds.js";
import type { Day, PartialDate } from "../partial-date.js";
import { RELATION_NAMES, type Relation } from "../relations.js";
import { REGIONS, type Region, STATUSES, type Status } from "../vocabulary.js";

/** One row of the legend that can be switched off. The names of kinds, relations, statuses and regions never meet. */
export type Facet = Kind | Relation | Status | Region;

export const STATUS_NAMES = Object.keys(STATUSES) as readonly Status[];
export const REGION_NAMES = Object.keys(REGIONS) as readonly Region[];
export const FACETS: readonly Facet[] = [...KIND_NAMES, ...RELATION_NAMES, ...STATUS_NAMES, ...REGION_NAMES];

/** What a view of the explorer leaves out. The empty filter leaves out nothing. */
export interface ViewFilter {
  readonly off: readonly Facet[];
  /** Only relations that cross between the two sides. */
  readonly crossing: boolean;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly asOf: Day | null;
  /** Whether relations without a date pass a date filter. */
  readonly undated: boolean;
  /** Whether proposed claims are drawn, in a lane of their own. */
  readonly proposed: boolean;
}

export const NO_FILTER: ViewFilter = { off: [], crossing: false, from: null, to: null, asOf: null, undated: true, proposed: false };

/** The part of a filter that a facet's own count leaves aside, so that a switched-off row still says what it would bring. */
export type FilterPart = "kinds" | "regions" | "relations" | "statuses" | "dates" | "crossing";

/** What a view asks of nodes, as the API's `NodeFilter` names it. */
export interface NodesOfView {
  readonly kinds?: readonly Kind[];
  readonly regions?: readonly Region[];
}

/** What a view asks of relations, as the API's `RelationFilter` names it. */
export interface RelationsOfView {
  readonly types?: readonly Relation[];
  readonly statuses?: readonly Status[];
  readonly states?: readonly ("accepted" | "proposed")[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: Day;
  readonly undated?: boolean;
  readonly crossing?: boolean;
}

function kept<T extends Facet>(all: readonly T[], off: readonly Facet[]): readonly T[] | undefined {
  const rest = all.filter((name) => !off.includes(name));
  return rest.length === all.length ? undefined : rest;
}

export function toNodeFilter({ off }: ViewFilter, but?: FilterPart): NodesOfView | undefined {
  const kinds = but === "kinds" ? undefined : kept(KIND_NAMES, off);
  const regions = but === "regions" ? undefined : kept(REGION_NAMES, off);
  if (!kinds && !regions) return undefined;
  return { ...(kinds && { kinds }), ...(regions && { regions }) };
}

/** The dates of a filter alone: what a panel of facts follows. */
export function dateFilter({ from, to, asOf, undated }: ViewFilter): RelationsOfView {
  const dated = from !== null || to !== null || asOf !== null;
  return { ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }), ...(dated && !undated && { undated: false }) };
}

export function toRelationFilter(filter: ViewFilter, but?: FilterPart): RelationsOfView | undefined {
  const types = but === "relations" ? undefined : kept(RELATION_NAMES, filter.off);
  const statuses = but === "statuses" ? undefined : kept(STATUS_NAMES, filter.off);
  const result: RelationsOfView = {
    ...(types && { types }),
    ...(statuses && { statuses }),
    ...(but !== "dates" && dateFilter(filter)),
    ...(filter.crossing && but !== "crossing" && { crossing: true }),
    ...(filter.proposed && { states: ["accepted", "proposed"] as const }),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}
