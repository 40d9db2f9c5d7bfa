import type { NodeId } from "@chengyu-atlas/model";
import type { Body, Link } from "./types.js";

/** The neighbours of every node, either way, in a fixed order: best connected first. */
export function adjacency(bodies: readonly Body[], links: readonly Link[]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const degree = new Map(bodies.map((body) => [body.id, body.degree]));
  const near = new Map<NodeId, Set<NodeId>>(bodies.map(({ id }) => [id, new Set()]));
  for (const { a, b } of links) {
    if (a === b || !near.has(a) || !near.has(b)) continue;
    near.get(a)?.add(b);
    near.get(b)?.add(a);
  }
  const order = (x: NodeId, y: NodeId) => (degree.get(y) ?? 0) - (degree.get(x) ?? 0) || (x < y ? -1 : 1);
  return new Map([...near].map(([id, others]) => [id, [...others].sort(order)]));
}
