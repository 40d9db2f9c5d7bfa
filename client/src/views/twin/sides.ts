import type { NodeId } from "@chengyu-atlas/model";
import type { CrossingRelation } from "../../state/crossing/use-crossing.js";
import { bundlesOf } from "../../state/scene/bundles.js";
import type { Bundle, SceneNode } from "../../state/scene/types.js";

/** Where a node stands in the view: 四川 on the left, 重庆 on the right, shared things between. */
export type Side = "left" | "middle" | "right";

/** What a twin-city view draws: the nodes of each column, and one line for each pair that crosses. */
export interface Sides {
  readonly nodes: ReadonlyMap<NodeId, SceneNode>;
  readonly left: readonly NodeId[];
  readonly middle: readonly NodeId[];
  readonly right: readonly NodeId[];
  readonly links: readonly Bundle[];
  /** Pairs that are not drawn, for there are too many. */
  readonly hidden: number;
}

/** So many lines are drawn at most. */
export const MOST_LINKS = 240;

export function sideOf({ region }: Pick<SceneNode, "region">): Side {
  return region === "sichuan" ? "left" : region === "chongqing" ? "right" : "middle";
}

/** Sorts crossing relations into three columns. Where there are too many lines those of the best tied shared things stay. */
export function sidesOf(relations: readonly CrossingRelation[], most = MOST_LINKS): Sides {
  const nodes = new Map<NodeId, SceneNode>();
  for (const { source, target } of relations) {
    nodes.set(source.id, source);
    nodes.set(target.id, target);
  }
  const all = bundlesOf(relations);
  const links = strongest(all, nodes, most);
  const drawn = new Set(links.flatMap(({ a, b }) => [a, b]));
  const on = (side: Side) =>
    [...nodes.values()]
      .filter((node) => drawn.has(node.id) && sideOf(node) === side)
      .map(({ id }) => id)
      .sort();
  return { nodes, left: on("left"), middle: on("middle"), right: on("right"), links, hidden: all.length - links.length };
}

/** Whole stars of shared things, the largest first, then direct links, up to `most` lines. */
function strongest(links: readonly Bundle[], nodes: ReadonlyMap<NodeId, SceneNode>, most: number): readonly Bundle[] {
  if (links.length <= most) return links;
  const ties = new Map<NodeId, number>();
  for (const { a, b } of links) for (const id of [a, b]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const weight = ({ a, b }: Bundle) => {
    const shared = [a, b].filter((id) => nodes.get(id)?.region === "shared");
    return Math.max(0, ...shared.map((id) => ties.get(id) ?? 0));
  };
  const middleOf = ({ a, b }: Bundle) => [a, b].find((id) => nodes.get(id)?.region === "shared") ?? "";
  return links
    .toSorted((x, y) => weight(y) - weight(x) || (middleOf(x) < middleOf(y) ? -1 : middleOf(x) > middleOf(y) ? 1 : 0))
    .slice(0, most);
}

/** How many nodes of each side a shared thing is tied to. */
export interface SharedThing {
  readonly node: SceneNode;
  readonly left: number;
  readonly right: number;
}

/** Shared things with what they hold on either side, the best tied first. What is only proposed does not count. */
export function sharedThings(relations: readonly CrossingRelation[]): readonly SharedThing[] {
  const around = new Map<NodeId, { node: SceneNode; left: Set<NodeId>; right: Set<NodeId> }>();
  for (const { source, target, state } of relations) {
    if (state === "proposed") continue;
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (one.region !== "shared") continue;
      const thing = around.get(one.id) ?? { node: one, left: new Set(), right: new Set() };
      around.set(one.id, thing);
      const side = sideOf(other);
      if (side !== "middle") thing[side].add(other.id);
    }
  }
  return [...around.values()]
    .map(({ node, left, right }) => ({ node, left: left.size, right: right.size }))
    .sort((a, b) => b.left + b.right - a.left - a.right || (a.node.id < b.node.id ? -1 : 1));
}
