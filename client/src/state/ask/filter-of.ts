import { KIND_NAMES, RELATION_NAMES } from "@chengyu-atlas/model";
import { type Facet, type Filter, NO_FILTER, REGION_NAMES, STATUS_NAMES } from "../filter/types.js";
import type { Asked } from "./parse.js";

/** The filter that shows a question's answer on the canvas. The kind of what is asked for says nothing of the other ends, so it is left out where a relation is asked for. */
export function filterOf({ relation, kinds, regions, status, crossing, from, to, about }: Asked): Filter {
  const others = <T extends Facet>(all: readonly T[], wanted: readonly T[]) =>
    wanted.length === 0 ? [] : all.filter((each) => !wanted.includes(each));
  const nodesAlone = about === "" && relation === null;
  const off: readonly Facet[] = [
    ...others(RELATION_NAMES, relation ? [relation] : []),
    ...others(STATUS_NAMES, status ? [status] : []),
    ...(nodesAlone ? [...others(KIND_NAMES, kinds), ...others(REGION_NAMES, regions)] : []),
  ];
  return { ...NO_FILTER, off, crossing, from, to, undated: from === null && to === null };
}
