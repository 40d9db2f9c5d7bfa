import type { NodeId } from "@chengyu-atlas/model";
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import { seeded } from "../canvas/layout/random.js";

export interface MetricsInput {
  readonly ids: readonly NodeId[];
  readonly links: readonly { readonly a: NodeId; readonly b: NodeId; readonly crossing: boolean }[];
}

/** Measures of the nodes in one picture; each follows from what is drawn there, and from nothing else. */
export interface Metrics {
  /** Neighbours that are drawn. */
  readonly degree: ReadonlyMap<NodeId, number>;
  /** Share of the shortest paths between two others that lead through it. */
  readonly betweenness: ReadonlyMap<NodeId, number>;
  /** Communities by size: 0 is the largest. Nodes without a neighbour are in none. */
  readonly community: ReadonlyMap<NodeId, number>;
  /** Links that cross between the two sides. */
  readonly crossing: ReadonlyMap<NodeId, number>;
}

const SEED = 20201030;

/** Measures a picture. The same picture gives the same measures. */
export function metricsOf({ ids, links }: MetricsInput, report: (share: number) => void = () => undefined): Metrics {
  if (ids.length === 0) return { degree: new Map(), betweenness: new Map(), community: new Map(), crossing: new Map() };
  const graph = new Graph({ type: "undirected", multi: false });
  for (const id of [...ids].sort()) graph.addNode(id);
  const crossing = new Map<NodeId, number>(ids.map((id) => [id, 0]));
  for (const link of [...links].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))) {
    const { a, b } = link;
    if (a === b || !graph.hasNode(a) || !graph.hasNode(b)) continue;
    const pair = graph.edge(a, b);
    const crossed = pair !== undefined && graph.getEdgeAttribute(pair, "crossing") === true;
    graph.mergeEdge(a, b, { weight: 1, crossing: crossed || link.crossing });
    if (link.crossing && !crossed) for (const id of [a, b]) crossing.set(id, (crossing.get(id) ?? 0) + 1);
  }
  report(0.1);
  const degree = new Map(graph.mapNodes((id) => [id, graph.degree(id)] as const));
  const community = communities(graph);
  report(0.3);
  const betweenness = new Map(Object.entries(betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })));
  return { degree, betweenness, community, crossing };
}

function communities(graph: Graph): ReadonlyMap<NodeId, number> {
  if (graph.size === 0) return new Map();
  const found = Object.entries(louvain(graph, { rng: seeded(SEED), getEdgeWeight: null })).filter(([id]) => graph.degree(id) > 0);
  const size = new Map<number, number>();
  const first = new Map<number, string>();
  for (const [id, group] of found) {
    size.set(group, (size.get(group) ?? 0) + 1);
    if (!first.has(group) || id < (first.get(group) ?? "")) first.set(group, id);
  }
  const order = [...size].sort((x, y) => y[1] - x[1] || ((first.get(x[0]) ?? "") < (first.get(y[0]) ?? "") ? -1 : 1));
  const rank = new Map(order.map(([group], i) => [group, i]));
  return new Map(found.map(([id, group]) => [id, rank.get(group) ?? 0]));
}
