import type { ViewFilter } from "@chengyu-atlas/model";

export { FACETS, type Facet, NO_FILTER, REGION_NAMES, STATUS_NAMES } from "@chengyu-atlas/model";
export type Filter = ViewFilter;
