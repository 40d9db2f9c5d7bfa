import {
  dateFilter,
  FAMILIES,
  type Family,
  type FilterPart,
  KIND_NAMES,
  type Kind,
  RELATION_NAMES,
  type Region,
  type Relation,
  relationSpec,
  type Status,
  toNodeFilter,
  toRelationFilter,
} from "@chengyu-atlas/model";
import { type Facet, type Filter, NO_FILTER, REGION_NAMES, STATUS_NAMES } from "./types.js";

export { dateFilter, toNodeFilter, toRelationFilter } from "@chengyu-atlas/model";
export type Part = FilterPart;

export function isEmptyFilter(filter: Filter): boolean {
  return toNodeFilter(filter) === undefined && toRelationFilter(filter) === undefined;
}

/** Switches rows: all of them on where any is off, else all off. */
export function toggle(filter: Filter, ...facets: readonly Facet[]): Filter {
  const anyOff = facets.some((facet) => filter.off.includes(facet));
  const off = anyOff
    ? filter.off.filter((facet) => !facets.includes(facet))
    : [...filter.off, ...facets.filter((f) => !filter.off.includes(f))];
  return { ...filter, off };
}

/** Leaves only `facets` on among `group`; a second time brings the whole group back. */
export function only(filter: Filter, group: readonly Facet[], facets: readonly Facet[]): Filter {
  const others = group.filter((facet) => !facets.includes(facet));
  const already = others.every((facet) => filter.off.includes(facet)) && facets.every((facet) => !filter.off.includes(facet));
  const rest = filter.off.filter((facet) => !group.includes(facet));
  return { ...filter, off: already ? rest : [...rest, ...others] };
}

export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly Family[];

export function relationsOf(family: Family): readonly Relation[] {
  return RELATION_NAMES.filter((relation) => relationSpec(relation).family === family);
}

/** One named part of a filter that can be taken back alone, for the words of an empty view. */
export interface Cause {
  readonly part: Part;
  readonly facets: readonly Facet[];
  readonly without: Filter;
}

const GROUPS: readonly (readonly [Part, readonly Facet[]])[] = [
  ["kinds", KIND_NAMES],
  ["relations", RELATION_NAMES],
  ["statuses", STATUS_NAMES],
  ["regions", REGION_NAMES],
];

/** Every part of the filter that leaves something out, and the filter without it. */
export function causes(filter: Filter): readonly Cause[] {
  const found: Cause[] = [];
  for (const [part, group] of GROUPS) {
    const facets = filter.off.filter((facet) => group.includes(facet));
    if (facets.length > 0) found.push({ part, facets, without: { ...filter, off: filter.off.filter((f) => !group.includes(f)) } });
  }
  if (filter.crossing) found.push({ part: "crossing", facets: [], without: { ...filter, crossing: false } });
  if (Object.keys(dateFilter(filter)).length > 0) {
    const { from, to, asOf, undated } = NO_FILTER;
    found.push({ part: "dates", facets: [], without: { ...filter, from, to, asOf, undated } });
  }
  return found;
}

/** Whether a relation and its other end pass the legend; dates are left to the server. */
export function passes(
  { off, crossing }: Filter,
  edge: {
    readonly type: Relation;
    readonly status: Status;
    readonly crossing: boolean;
    readonly node: { readonly kind: Kind; readonly region: Region | null };
  },
): boolean {
  const { kind, region } = edge.node;
  const regionOff = region === null ? off.some((facet) => REGION_NAMES.some((name) => name === facet)) : off.includes(region);
  return !off.includes(edge.type) && !off.includes(edge.status) && !off.includes(kind) && !regionOff && (!crossing || edge.crossing);
}
