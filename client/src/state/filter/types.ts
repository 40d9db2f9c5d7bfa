import {
  type Day,
  KIND_NAMES,
  type Kind,
  type PartialDate,
  REGIONS,
  RELATION_NAMES,
  type Region,
  type Relation,
  STATUSES,
  type Status,
} from "@chengyu-atlas/model";

/** One row of the legend that can be switched off. The names of kinds, relations, statuses and regions never meet. */
export type Facet = Kind | Relation | Status | Region;

export const STATUS_NAMES = Object.keys(STATUSES) as readonly Status[];
export const REGION_NAMES = Object.keys(REGIONS) as readonly Region[];
export const FACETS: readonly Facet[] = [...KIND_NAMES, ...RELATION_NAMES, ...STATUS_NAMES, ...REGION_NAMES];

/** What the view leaves out. The empty filter leaves out nothing. */
export interface Filter {
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

export const NO_FILTER: Filter = { off: [], crossing: false, from: null, to: null, asOf: null, undated: true, proposed: false };
