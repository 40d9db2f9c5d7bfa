import { compareText, type Edge, relationRank } from "@chengyu-atlas/model";

/** Relations in the model's order, then source, then target. */
export function byPlace(a: Edge, b: Edge): number {
  return relationRank(a.relation) - relationRank(b.relation) || compareText(a.source, b.source) || compareText(a.target, b.target);
}
