import type { NodeId } from "@chengyu-atlas/model";
import type { PlaceEvent, SceneData } from "../state/scene/types.js";
import { arrange } from "./layout/arrange.js";
import { type Newcomer, placeNew } from "./layout/place-new.js";
import type { Point, Positions } from "./layout/types.js";
import { radiusOf } from "./style/nodes.js";

/**
 * Where everything in a scene stands. What happened is replayed over all that was ever there, hidden and filtered things
 * too, so that whatever is taken away or brought back, the rest stays where it is.
 */
export function placesOf(data: SceneData, laidOut: Positions): Positions {
  const { whole } = data;
  const nodes = new Map([...whole.nodes, ...data.nodes].map((node) => [node.id, node]));
  const ties = tiesOf(whole.relations);
  const radius = (id: NodeId) => radiusOf(nodes.get(id)?.degree ?? 0);
  const newcomers = (ids: readonly NodeId[], tied = ties): readonly Newcomer[] =>
    ids.flatMap((id) => (nodes.has(id) ? [{ id, radius: radius(id), ties: tied.get(id) ?? [] }] : []));

  const { first, later } = sinceArranged(data);
  let positions: Positions = new Map([...arrange(groundScene(data), laidOut), ...first.held]);
  for (const event of later) {
    if (event.do === "arrive") positions = placeNew(positions, radius, newcomers(event.ids), event.origin);
    if (event.do === "place" && nodes.has(event.id)) positions = new Map(positions).set(event.id, event.at);
  }
  // what only the filter in force brought, or the selection
  const rest = data.nodes.filter(({ id }) => !positions.has(id));
  if (rest.length === 0) return positions;
  const shown = tiesOf(data.relations);
  for (const { ids, origin } of data.arrivals) positions = placeNew(positions, radius, newcomers(ids, shown), origin);
  return placeNew(
    positions,
    radius,
    newcomers(
      rest.map(({ id }) => id),
      shown,
    ),
  );
}

/** The part of a scene that is laid out as a whole, before anything is placed beside it. */
export function groundScene(data: SceneData): SceneData {
  const { first } = sinceArranged(data);
  const among = new Set(first.ids);
  return {
    ...data,
    nodes: data.whole.nodes.filter(({ id }) => among.has(id)),
    relations: data.whole.relations.filter(({ source, target }) => among.has(source.id) && among.has(target.id)),
    arrivals: [],
    arrangedAfter: first.anew ? 0 : null,
  };
}

interface Since {
  /** What is laid out first, and what held its place through that. */
  readonly first: { readonly ids: readonly NodeId[]; readonly anew: boolean; readonly held: readonly (readonly [NodeId, Point])[] };
  readonly later: readonly PlaceEvent[];
}

function sinceArranged({ base, whole: { events } }: SceneData): Since {
  const at = events.findLastIndex((event) => event.do === "arrange");
  const event = events[at];
  if (event?.do !== "arrange") {
    const linked = new Set(base.relations.flatMap(({ source, target }) => [source.id, target.id]));
    return { first: { ids: base.nodes.flatMap(({ id }) => (linked.has(id) ? id : [])), anew: false, held: [] }, later: events };
  }
  return { first: { ids: event.ids, anew: true, held: heldLast(events.slice(0, at), true) }, later: events.slice(at + 1) };
}

/** Where each node was put last; with `pinned`, only what is held there. */
function heldLast(events: readonly PlaceEvent[], pinned = false): readonly (readonly [NodeId, Point])[] {
  const last = new Map<NodeId, PlaceEvent & { readonly do: "place" }>();
  for (const event of events) if (event.do === "place") last.set(event.id, event);
  return [...last].filter(([, event]) => event.pinned || !pinned).map(([id, { at }]) => [id, at]);
}

function tiesOf(relations: SceneData["relations"]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const ties = new Map<NodeId, NodeId[]>();
  const tie = (a: NodeId, b: NodeId) => {
    const others = ties.get(a);
    if (others) others.push(b);
    else ties.set(a, [b]);
  };
  for (const { source, target } of relations) {
    tie(source.id, target.id);
    tie(target.id, source.id);
  }
  return ties;
}
