import { isCrossing } from "@chengyu-atlas/model";
import { CROSSING_KINDS, type Gaps, type GapsQuery, isBefore, ONE_SIDE, plannedBefore } from "../../gaps.js";
import type { StoredNode } from "../../graph-store.js";
import { chooseEdges, chooseNodes } from "./choose.js";
import type { PlainGraph } from "./graph.js";
import { byStanding } from "./walk.js";

/** Each chosen node, asked for what it lacks. */
export function gapsIn(graph: PlainGraph, query: GapsQuery): Gaps {
  const before = plannedBefore(query);
  const edges = chooseEdges(graph, {});
  const node = (id: string) => graph.nodes.get(id);
  const of = (id: string) => edges.filter(({ source, target }) => source === id || target === id);
  const residents = (id: string) => edges.flatMap((e) => (e.relation === "LOCATED_IN" && e.target === id ? (node(e.source) ?? []) : []));
  const lacks: Record<GapsQuery["gap"], (one: StoredNode) => boolean> = {
    withoutCrossing: ({ id, kind, region }) =>
      CROSSING_KINDS.includes(kind) &&
      region !== undefined &&
      ONE_SIDE.includes(region) &&
      !of(id).some((e) => isCrossing(node(e.source)?.region, node(e.target)?.region)),
    parksWithoutEnterprise: ({ id, kind }) =>
      kind === "Park" && residents(id).some((one) => one.kind === "Lab") && !residents(id).some((one) => one.subtype === "company"),
    onlyPlanned: ({ id, degree }) =>
      degree > 0 && of(id).every((e) => e.status === "planned" && e.validFrom !== undefined && isBefore(e.validFrom, before)),
  };
  const found = chooseNodes(graph, query.nodes ?? {})
    .filter(lacks[query.gap])
    .sort(byStanding);
  return { total: found.length, nodes: found.slice(0, query.limit) };
}
