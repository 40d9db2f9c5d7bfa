import type { NodeId } from "@chengyu-atlas/model";
import type { Level } from "../look/types.js";
import type { SceneNode, SceneRelation } from "./types.js";

/** Relations that say what something belongs to or where it stands, the surest first. */
const UPWARD = ["PART_OF", "LOCATED_IN", "AFFILIATED_WITH"] as const;
const FAR = 5;

const endsIn = (id: NodeId | null | undefined, pattern: RegExp) => (id && pattern.test(id) ? id : undefined);

/** For each node the place that gathers it at a level; what stands nowhere known, and what both sides share, has none. */
export function holdersOf(
  nodes: readonly SceneNode[],
  relations: readonly SceneRelation[],
  level: Exclude<Level, "none">,
): ReadonlyMap<NodeId, NodeId> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const up = upward(byId, relations);
  const holder = new Map<NodeId, NodeId>();
  for (const node of nodes) {
    // what both sides share belongs into neither: its links would no longer be seen to cross
    if (node.region === "shared") continue;
    const chain = chainOf(node, byId, up);
    const found = level === "park" ? chain.findLast(({ kind }) => kind === "Park")?.id : placeOf(chain, byId, level);
    if (found) holder.set(node.id, found);
  }
  return holder;
}

function upward(byId: ReadonlyMap<NodeId, SceneNode>, relations: readonly SceneRelation[]): ReadonlyMap<NodeId, NodeId> {
  const up = new Map<NodeId, NodeId>();
  for (const type of UPWARD) {
    for (const { type: each, state, source, target } of relations) {
      if (each !== type || state === "proposed" || up.has(source.id)) continue;
      if (byId.get(target.id)?.region !== "shared") up.set(source.id, target.id);
    }
  }
  return up;
}

/** The node, what it belongs to, what that belongs to, and so on. */
function chainOf(node: SceneNode, byId: ReadonlyMap<NodeId, SceneNode>, up: ReadonlyMap<NodeId, NodeId>): readonly SceneNode[] {
  const chain = [node];
  for (let at = up.get(node.id); at !== undefined && chain.length < FAR; at = up.get(at)) {
    const next = byId.get(at);
    if (!next || chain.includes(next)) break;
    chain.push(next);
  }
  return chain;
}

function placeOf(chain: readonly SceneNode[], byId: ReadonlyMap<NodeId, SceneNode>, level: "district" | "city"): NodeId | undefined {
  const located = chain.find(({ home, city, kind, id }) => home || city || (kind === "Place" && endsIn(id, /省$/u)));
  if (!located) return undefined;
  const own = located.kind === "Place" ? located.id : undefined;
  const homes = [own, located.home, located.home && byId.get(located.home)?.home];
  const city = located.city ?? homes.map((id) => endsIn(id, /省$/u)).find(Boolean);
  if (level === "city") return city;
  // a city that stands under another is a district too
  return homes.map((id) => (id === city ? undefined : endsIn(id, /[区县市旗]$/u))).find(Boolean) ?? city;
}
