import type { SceneNode, SceneRelation } from "../../state/scene/types.js";
import { arcKind, isArcId, pairsOf } from "./arcs.js";
import { gather, type ParkSpot } from "./gather.js";
import { type Group, LEVELS, type Standing } from "./types.js";

/** What is open in the panel: a place with all that stands there, or the line between two places. */
export type Opened =
  | { readonly kind: "place"; readonly group: Group }
  | { readonly kind: "line"; readonly a: Group; readonly b: Group; readonly relations: readonly SceneRelation[] };

/** Finds what an address names, at the level at which it was opened. */
export function openedOf(
  id: string,
  standings: readonly Standing[],
  parks: ReadonlyMap<string, ParkSpot>,
  relations: readonly SceneRelation[],
): Opened | null {
  const level = LEVELS.find((name) => id.startsWith(`${name}.`));
  if (!level) return null;
  const groups = gather(level, standings, parks);
  if (!isArcId(id)) {
    const group = groups.find((each) => each.id === id);
    return group ? { kind: "place", group } : null;
  }
  const groupOf = new Map(groups.flatMap((group) => group.members.map(({ node }) => [node.id, group] as const)));
  const pair = pairsOf(relations, groupOf).get(id);
  return pair ? { kind: "line", a: pair.ends[0], b: pair.ends[1], relations: pair.relations } : null;
}

/** A link from a place to the other side. */
export interface Reach {
  readonly relation: SceneRelation;
  readonly from: SceneNode;
  readonly to: SceneNode;
}

/** The crossing links that leave a place, by their other end, the best connected first. */
export function reachOf(group: Group, relations: readonly SceneRelation[], nodes: ReadonlyMap<string, SceneNode>): readonly Reach[] {
  const here = new Set(group.members.map(({ node }) => node.id));
  const found = relations.flatMap((relation) => {
    if (arcKind(relation) !== "crossing" || here.has(relation.source.id) === here.has(relation.target.id)) return [];
    const [inside, outside] = here.has(relation.source.id)
      ? [relation.source.id, relation.target.id]
      : [relation.target.id, relation.source.id];
    const from = nodes.get(inside);
    const to = nodes.get(outside);
    return from && to ? [{ relation, from, to }] : [];
  });
  return found.sort((a, b) => b.to.degree - a.to.degree || (a.relation.id < b.relation.id ? -1 : 1));
}
