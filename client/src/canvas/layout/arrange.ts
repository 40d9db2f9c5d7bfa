import type { NodeId } from "@chengyu-atlas/model";
import type { SceneData, SceneNode, SceneRelation } from "../../state/scene/types.js";
import { breakLines, widthOf } from "../labels/break-lines.js";
import { displayName } from "../labels/name.js";
import { holdingRadius, radiusOf } from "../style/nodes.js";
import { placeNew } from "./place-new.js";
import type { Body, LayoutInput, Link, Positions } from "./types.js";

/** From this many relations on a node keeps room for its name. */
const NAMED_FROM = 7;

const body = (node: SceneNode): Body => ({
  id: node.id,
  kind: node.kind,
  degree: node.degree,
  radius: roomOf(node),
  region: node.region,
  city: node.city ?? null,
  ...((node.degree >= NAMED_FROM || node.holds) && { name: roomFor(displayName(node.name)) }),
});

/** About what a name takes on the canvas at the first zoom. */
function roomFor(name: string): { readonly width: number; readonly height: number } {
  const lines = breakLines(name);
  return { width: 16.5 * Math.max(...lines.map(widthOf)) + 8, height: 19 * lines.length };
}

/** What stands for others is drawn larger than what has as many relations. */
function roomOf({ degree, holds }: Pick<SceneNode, "degree" | "holds">): number {
  return holds ? 1.25 * holdingRadius(holds) : radiusOf(degree);
}

const link = ({ source, target, type }: SceneRelation): Link => ({ a: source.id, b: target.id, type });

/** What must be laid out as a whole before everything else is placed beside it. */
export interface Ground extends LayoutInput {
  /** The same ground has the same key. */
  readonly key: string;
}

function groundOf(nodes: readonly SceneNode[], relations: readonly SceneRelation[]): Ground {
  const linked = new Set(relations.flatMap(({ source, target }) => [source.id, target.id]));
  const bodies = nodes.filter(({ id }) => linked.has(id)).map(body);
  return { bodies, links: relations.map(link), key: `${bodies.map(({ id }) => id).join()}#${relations.map(({ id }) => id).join()}` };
}

/** What came after the last arranging, or all that came. */
function laterThan({ arrivals, arrangedAfter }: SceneData): SceneData["arrivals"] {
  return arrangedAfter === null ? arrivals : arrivals.slice(arrangedAfter);
}

/** What a scene's picture stands on: its first picture, or after an arranging what was on the canvas then. */
export function ground(data: SceneData): Ground {
  if (data.arrangedAfter === null) return groundOf(data.base.nodes, data.base.relations);
  const later = new Set(laterThan(data).flatMap(({ ids }) => ids));
  return groundOf(
    data.nodes.filter(({ id }) => !later.has(id)),
    data.relations.filter(({ source, target }) => !later.has(source.id) && !later.has(target.id)),
  );
}

/**
 * Where everything in a scene stands, from the scene and its laid-out ground alone: what each step brought comes around
 * its origin, in order, and leaves what is placed where it is.
 */
export function arrange(data: SceneData, laidOut: Positions): Positions {
  const byId = new Map(data.nodes.map((node) => [node.id, node]));
  const ties = tiesOf(data.relations);
  const room = new Map([...data.base.nodes, ...data.nodes].map((node) => [node.id, roomOf(node)]));
  const radius = (id: NodeId) => room.get(id) ?? radiusOf(0);
  const newcomers = (ids: readonly NodeId[]) =>
    ids.flatMap((id) => (byId.has(id) ? [{ id, radius: radius(id), ties: ties.get(id) ?? [] }] : []));
  const later = laterThan(data);
  const arrivedLater = new Set(later.flatMap(({ ids }) => ids));
  const early = data.nodes.filter(({ id }) => !arrivedLater.has(id));
  let positions = placeNew(laidOut, radius, newcomers(early.map(({ id }) => id)));
  for (const { origin, ids } of later) positions = placeNew(positions, radius, newcomers(ids), origin);
  return positions;
}

function tiesOf(relations: readonly SceneRelation[]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const ties = new Map<NodeId, NodeId[]>();
  const add = (id: NodeId, other: NodeId) => {
    const there = ties.get(id);
    if (there) there.push(other);
    else ties.set(id, [other]);
  };
  for (const { source, target } of relations) {
    add(source.id, target.id);
    add(target.id, source.id);
  }
  return ties;
}
