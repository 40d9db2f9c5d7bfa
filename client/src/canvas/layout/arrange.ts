import type { NodeId } from "@chengyu-atlas/model";
import type { SceneData, SceneNode, SceneRelation } from "../../state/scene/types.js";
import { breakLines, widthOf } from "../labels/break-lines.js";
import { displayName } from "../labels/name.js";
import { radiusOf } from "../style/nodes.js";
import { firstLayout } from "./first-layout.js";
import { placeNew } from "./place-new.js";
import type { Body, Link, Positions } from "./types.js";

/** From this many relations on a node keeps room for its name. */
const NAMED_FROM = 7;

const body = (node: SceneNode): Body => ({
  id: node.id,
  radius: radiusOf(node.degree),
  region: node.region,
  ...(node.degree >= NAMED_FROM && { name: roomFor(displayName(node.name)) }),
});

/** About what a name takes on the canvas at the first zoom. */
function roomFor(name: string): { readonly width: number; readonly height: number } {
  const lines = breakLines(name);
  return { width: 16.5 * Math.max(...lines.map(widthOf)) + 8, height: 19 * lines.length };
}

const link = ({ source, target }: SceneRelation): Link => ({ a: source.id, b: target.id });

const known = new Map<string, Positions>();
/** So many pictures are remembered; the one used longest ago goes first. */
const MOST_KNOWN = 24;

function remembered(nodes: readonly SceneNode[], relations: readonly SceneRelation[]): Positions {
  const linked = new Set(relations.flatMap(({ source, target }) => [source.id, target.id]));
  const bodies = nodes.filter(({ id }) => linked.has(id)).map(body);
  const key = `${bodies.map(({ id }) => id).join()}#${relations.map(({ id }) => id).join()}`;
  const positions = known.get(key) ?? firstLayout(bodies, relations.map(link));
  known.delete(key);
  known.set(key, positions);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break;
    known.delete(oldest);
  }
  return positions;
}

/**
 * Where everything in a scene stands, from the scene alone: the first picture laid out once, then what each step
 * brought, in order, around its origin. After an arranging, what was on the canvas then is laid out anew instead.
 */
export function arrange(data: SceneData): Positions {
  const byId = new Map(data.nodes.map((node) => [node.id, node]));
  const ties = tiesOf(data.relations);
  const degree = new Map([...data.base.nodes, ...data.nodes].map(({ id, degree }) => [id, degree]));
  const radius = (id: NodeId) => radiusOf(degree.get(id) ?? 0);
  const newcomers = (ids: readonly NodeId[]) =>
    ids.flatMap((id) => (byId.has(id) ? [{ id, radius: radius(id), ties: ties.get(id) ?? [] }] : []));

  const later = data.arrangedAfter === null ? data.arrivals : data.arrivals.slice(data.arrangedAfter);
  const arrivedLater = new Set(later.flatMap(({ ids }) => ids));
  const early = data.nodes.filter(({ id }) => !arrivedLater.has(id));
  let positions =
    data.arrangedAfter === null
      ? remembered(data.base.nodes, data.base.relations)
      : remembered(
          early,
          data.relations.filter(({ source, target }) => !arrivedLater.has(source.id) && !arrivedLater.has(target.id)),
        );
  positions = placeNew(positions, radius, newcomers(early.map(({ id }) => id)));
  for (const { origin, ids } of later) positions = placeNew(positions, radius, newcomers(ids), origin);
  return positions;
}

function tiesOf(relations: readonly SceneRelation[]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const ties = new Map<NodeId, NodeId[]>();
  for (const { source, target } of relations) {
    ties.set(source.id, [...(ties.get(source.id) ?? []), target.id]);
    ties.set(target.id, [...(ties.get(target.id) ?? []), source.id]);
  }
  return ties;
}
