import { compareText, type Edge } from "@chengyu-atlas/model";
import type { NeighbourhoodQuery, Path, PathsQuery, StoredNode, Subgraph } from "../../graph-store.js";
import { checkLimit, LIMITS } from "../../limits.js";
import { chooseEdges } from "./choose.js";
import type { PlainGraph } from "./graph.js";

export const byStanding = (a: StoredNode, b: StoredNode) => b.degree - a.degree || compareText(a.id, b.id);

export function neighbourhoodOf(graph: PlainGraph, query: NeighbourhoodQuery): Subgraph {
  checkLimit("hops", query.hops, LIMITS.hops);
  checkLimit("limit", query.limit, LIMITS.nodes);
  const edges = chooseEdges(graph, query);
  const around = neighboursIn(edges);
  const asked = [...new Set(query.of)].flatMap((id) => graph.nodes.get(id) ?? []);
  const found = new Map(asked.slice(0, query.limit).map((node) => [node.id, node]));
  let truncated = asked.length > query.limit;
  let level = [...found.keys()];
  for (let hop = 0; hop < query.hops && level.length > 0; hop++) {
    const next = [...new Set(level.flatMap((id) => around.get(id) ?? []))].filter((id) => !found.has(id));
    const nodes = next.flatMap((id) => graph.nodes.get(id) ?? []).sort(byStanding);
    const room = query.limit - found.size;
    if (nodes.length > room) truncated = true;
    for (const node of nodes.slice(0, room)) found.set(node.id, node);
    level = nodes.slice(0, room).map((node) => node.id);
  }
  return { nodes: [...found.values()], edges: edges.filter((e) => found.has(e.source) && found.has(e.target)), truncated };
}

export function pathsIn(graph: PlainGraph, query: PathsQuery): readonly Path[] {
  checkLimit("maxHops", query.maxHops, LIMITS.maxHops);
  checkLimit("limit", query.limit, LIMITS.paths);
  const edges = chooseEdges(graph, query.edges ?? {});
  const from = graph.nodes.get(query.from);
  if (from === undefined || !graph.nodes.has(query.to)) return [];
  const { longer = 0, avoid = [] } = query;
  checkLimit("longer", longer, LIMITS.longer);
  let paths: readonly Path[] = [{ nodes: [from], edges: [] }];
  const found: Path[] = [];
  const first = new Map([[query.from, 0]]);
  // who comes to a node so much later than the first cannot be in time at the end
  const isInTime = ({ nodes, edges: { length } }: Path) => {
    const end = nodes.at(-1)?.id ?? "";
    if (!first.has(end)) first.set(end, length);
    return length - (first.get(end) ?? 0) <= longer;
  };
  let longest = query.maxHops;
  for (let hop = 0; hop <= longest; hop++) {
    const arrived = paths.filter((path) => path.nodes.at(-1)?.id === query.to).sort(comparePaths);
    if (arrived.length > 0 && found.length === 0) longest = Math.min(longest, hop + longer);
    found.push(...arrived);
    paths = paths
      .filter((path) => !arrived.includes(path) && !(path.nodes.length > 1 && avoid.includes(path.nodes.at(-1)?.id ?? "")))
      .flatMap((path) => extend(graph, edges, path))
      .filter((path) => !path.nodes.slice(0, -1).includes(path.nodes.at(-1) as StoredNode) && isInTime(path));
  }
  return query.from === query.to ? found.slice(0, 1) : found.slice(0, query.limit);
}

function extend(graph: PlainGraph, edges: readonly Edge[], path: Path): readonly Path[] {
  const end = path.nodes.at(-1)?.id;
  return edges.flatMap((edge) => {
    const other = edge.source === end ? edge.target : edge.target === end ? edge.source : undefined;
    const node = other === undefined ? undefined : graph.nodes.get(other);
    return node === undefined ? [] : [{ nodes: [...path.nodes, node], edges: [...path.edges, edge] }];
  });
}

function comparePaths(a: Path, b: Path): number {
  const parts = (path: Path) => [...path.nodes, ...path.edges].map((part) => part.id);
  const y = parts(b);
  for (const [i, x] of parts(a).entries()) {
    const order = compareText(x, y[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function neighboursIn(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const list = around.get(a);
    if (list) list.push(b);
    else around.set(a, [b]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return around;
}
