import {
  compareText,
  type Edge,
  isCrossing,
  isInside,
  KIND_NAMES,
  REGIONS,
  RELATION_NAMES,
  type Region,
  STATUSES,
  type Status,
  tierOf,
  yearOf,
} from "@chengyu-atlas/model";
import { checkEdgeFilter, type EdgeContext, edgeSeen } from "../../edge-filter.js";
import { checkNesting } from "../../filter-checks.js";
import type { EdgeFilter, NodeFilter, Statistics, StatisticsQuery, StoredNode } from "../../graph-store.js";
import { insideOf, LOCATED_STEPS, standsInside } from "../../inside.js";
import { fold, searchTerms } from "../../search/fold.js";
import { textMeets } from "../../text-filter.js";
import { compareEdges, type PlainGraph } from "./graph.js";

/** The tier at which a node is found by an already folded text. */
export function tierOfNode(node: StoredNode, folded: string) {
  return folded === "" ? undefined : tierOf(searchTerms([node.name, ...node.aliases]), folded);
}

export function chooseNodes(graph: PlainGraph, filter: NodeFilter): readonly StoredNode[] {
  checkNesting(filter);
  const { kinds, subtypes, regions, cities, documents, publications, minDegree, maxDegree, text, ids, name, within } = filter;
  const folded = fold(text ?? "");
  const named = name && textMeets(name);
  const inside = within && nodesWithin(graph, within);
  const [all, some, none] = [filter.and ?? [], filter.or, filter.not].map((nested) =>
    nested === undefined ? undefined : [nested].flat().map((one) => new Set(chooseNodes(graph, one as NodeFilter))),
  );
  const one = (allowed: readonly string[] | undefined, value: string | undefined) =>
    allowed === undefined || (value !== undefined && allowed.includes(value));
  const mentions = (document: string) => one(documents, document) && one(publications, graph.sources.get(document)?.publication);
  return [...graph.nodes.values()].filter(
    (node) =>
      one(kinds, node.kind) &&
      one(subtypes, node.subtype) &&
      one(regions, node.region) &&
      one(cities, node.city) &&
      one(ids, node.id) &&
      ((documents === undefined && publications === undefined) || graph.mentionedBy.get(node.id)?.some(mentions) === true) &&
      (minDegree === undefined || node.degree >= minDegree) &&
      (maxDegree === undefined || node.degree <= maxDegree) &&
      (folded === "" || tierOfNode(node, folded) !== undefined) &&
      named?.([node.name, ...node.aliases]) !== false &&
      inside?.has(node.id) !== false &&
      all?.every((chosen) => chosen.has(node)) !== false &&
      some?.some((chosen) => chosen.has(node)) !== false &&
      !none?.some((chosen) => chosen.has(node)),
  );
}

/** Nodes that stand inside, and what is located in such, step by step. */
function nodesWithin(graph: PlainGraph, given: readonly string[]): ReadonlySet<string> {
  const all = [...graph.nodes.values()];
  const inside = insideOf(
    given,
    all.filter(({ kind }) => kind === "Place"),
  );
  const located = chooseEdges(graph, { relations: ["LOCATED_IN"], statuses: ["planned", "done"] });
  const found = new Set(all.filter((node) => standsInside(node, inside)).map(({ id }) => id));
  for (let step = 0; step < LOCATED_STEPS; step++) {
    for (const id of located.filter(({ target }) => found.has(target)).map(({ source }) => source)) found.add(id);
  }
  return found;
}

export function chooseEdges(graph: PlainGraph, filter: EdgeFilter): readonly Edge[] {
  checkEdgeFilter(filter);
  const context = contextIn(graph);
  return [...graph.claimsOf.values()].flatMap((claims) => edgeSeen(filter, claims, context) ?? []).sort(compareEdges);
}

function contextIn(graph: PlainGraph): EdgeContext {
  const chosen = new Map<NodeFilter, ReadonlySet<string>>();
  return {
    sourceOf: (document) => graph.sources.get(document),
    region: (id) => graph.nodes.get(id)?.region,
    chooses: (filter, id) => {
      const known = chosen.get(filter) ?? new Set(chooseNodes(graph, filter).map((node) => node.id));
      chosen.set(filter, known);
      return known.has(id);
    },
  };
}

export function statisticsOf(
  graph: PlainGraph,
  documents: number,
  { nodes: nodeFilter = {}, edges: edgeFilter = {} }: StatisticsQuery,
): Statistics {
  const nodes = new Map(chooseNodes(graph, nodeFilter).map((node) => [node.id, node]));
  const edges = chooseEdges(graph, edgeFilter).flatMap((edge) => {
    const a = nodes.get(edge.source);
    const b = nodes.get(edge.target);
    if (a === undefined || b === undefined) return [];
    return [{ edge, crossing: isCrossing(a.region, b.region), inside: isInside(a.region) && isInside(b.region) }];
  });
  const all = [...nodes.values()];
  const crossing = edges.filter((e) => e.crossing);
  const inside = edges.filter((e) => e.inside);
  const some = <T extends { readonly count: number }>(rows: readonly T[]) => rows.filter((row) => row.count > 0);
  const cities = [...new Set(all.flatMap((node) => node.city ?? []))];
  const years = [...new Set(edges.flatMap(({ edge }) => (edge.validFrom === undefined ? [] : yearOf(edge.validFrom))))];
  const regions: readonly (Region | null)[] = [...(Object.keys(REGIONS) as Region[]), null];
  const everything = Object.values(nodeFilter).every((value) => value === undefined);
  const mentioning = new Set(all.flatMap((node) => graph.mentionedBy.get(node.id) ?? []));
  const inYear = (rows: typeof edges, year: number) =>
    rows.filter(({ edge }) => edge.validFrom !== undefined && yearOf(edge.validFrom) === year);
  return {
    nodes: all.length,
    relations: edges.length,
    documents: everything ? documents : mentioning.size,
    observations: graph.observations.filter((o) => nodes.has(o.subject)).length,
    byKind: some(KIND_NAMES.map((kind) => ({ kind, count: all.filter((n) => n.kind === kind).length }))),
    byRelation: some(
      RELATION_NAMES.map((relation) => ({
        relation,
        count: edges.filter((e) => e.edge.relation === relation).length,
        crossing: crossing.filter((e) => e.edge.relation === relation).length,
        inside: inside.filter((e) => e.edge.relation === relation).length,
      })),
    ),
    byStatus: some(
      (Object.keys(STATUSES) as Status[]).map((status) => ({ status, count: edges.filter((e) => e.edge.status === status).length })),
    ),
    byRegion: some(regions.map((region) => ({ region, count: all.filter((n) => (n.region ?? null) === region).length }))),
    byCity: cities
      .map((city) => ({ city, count: all.filter((n) => n.city === city).length }))
      .sort((a, b) => b.count - a.count || compareText(a.city, b.city)),
    byYear: years
      .sort((a, b) => a - b)
      .map((year) => ({
        year,
        count: inYear(edges, year).length,
        planned: inYear(edges, year).filter((e) => e.edge.status === "planned").length,
        crossing: inYear(crossing, year).length,
        inside: inYear(inside, year).length,
      })),
    undated: edges.filter((e) => e.edge.validFrom === undefined).length,
    crossing: crossing.length,
    inside: inside.length,
  };
}
