import { type Kind, kindOfId, type NodeId } from "@chengyu-atlas/model";
import type { RollUp } from "../look/types.js";
import { holdersOf } from "./holders.js";
import { type Gathered, NONE_GATHERED, type PlaceEvent, type SceneData, type SceneNode, type SceneRelation } from "./types.js";

export interface RolledUp {
  readonly data: SceneData;
  /** The gathered nodes that are drawn, by id. */
  readonly gathered: ReadonlyMap<NodeId, Gathered>;
  /** Gathered nodes that are open. */
  readonly opened: readonly NodeId[];
}

interface Part {
  readonly nodes: readonly SceneNode[];
  readonly relations: readonly SceneRelation[];
}

const LEAST = 2;

/**
 * Gathers what is drawn into the places where it stands. Those that are opened, and the nodes to keep, stay as they are.
 * A relation goes with its ends; one within a gathered node is counted there.
 */
export function rollUp(data: SceneData, { level, opened }: RollUp, keep: ReadonlySet<NodeId>): RolledUp {
  if (level === "none") return { data, gathered: NONE_GATHERED, opened: [] };
  const whole = {
    nodes: merged(merged(data.base.nodes, data.whole.nodes), data.nodes),
    relations: merged(merged(data.base.relations, data.whole.relations), data.relations),
  };
  const holder = holdersOf(whole.nodes, whole.relations, level);
  const open = new Set(opened);
  const closed = gather({ nodes: data.base.nodes, relations: data.base.relations }, holder, new Set(), new Set());
  const shown = gather(data, holder, open, keep);
  const drawn = new Set(shown.nodes.map(({ id }) => id));
  const apart = new Map<NodeId, NodeId[]>();
  for (const { id } of shown.nodes) {
    const of = holder.get(id);
    if (of === undefined || of === id) continue;
    const there = apart.get(of);
    if (there) there.push(id);
    else apart.set(of, [id]);
  }
  const released = new Set([...apart.values()].flat());
  const before = data.arrivals.flatMap(({ origin, ids }) => {
    const left = ids.filter((id) => drawn.has(id) && !released.has(id));
    return left.length > 0 ? [{ origin: drawn.has(origin) ? origin : (holder.get(origin) ?? origin), ids: left }] : [];
  });
  // what was taken out of a gathered node stands around the place where that stood
  const taken = [...apart].map(([origin, ids]) => ({ origin, ids }));
  const all = gather(whole, holder, new Set(), new Set());
  return {
    data: {
      ...data,
      base: closed,
      whole: {
        nodes: merged(all.nodes, shown.nodes),
        relations: merged(all.relations, shown.relations),
        events: [
          ...eventsOf(data.whole.events, { drawn, released, holder, gathered: all.gathered }),
          ...taken.map(({ origin, ids }) => ({ do: "arrive", origin, ids }) as const),
        ],
      },
      nodes: shown.nodes,
      relations: shown.relations,
      gathered: shown.gathered,
      arrivals: [...before, ...taken],
      arrangedAfter: data.arrangedAfter === null ? null : before.length,
    },
    gathered: shown.gathered,
    opened: [...open].filter((id) => apart.has(id)),
  };
}

interface Passage {
  readonly drawn: ReadonlySet<NodeId>;
  readonly released: ReadonlySet<NodeId>;
  readonly holder: ReadonlyMap<NodeId, NodeId>;
  readonly gathered: ReadonlyMap<NodeId, Gathered>;
}

/** What happened to places, told of the nodes that are drawn: what is gathered goes where its holder goes. */
function eventsOf(events: readonly PlaceEvent[], { drawn, released, holder, gathered }: Passage): readonly PlaceEvent[] {
  const end = (id: NodeId) => {
    const of = holder.get(id);
    return of !== undefined && gathered.has(of) ? of : id;
  };
  const told = (event: PlaceEvent): readonly PlaceEvent[] => {
    switch (event.do) {
      case "arrive": {
        const ids = event.ids.filter((id) => drawn.has(id) && !released.has(id));
        return ids.length > 0 ? [{ ...event, origin: drawn.has(event.origin) ? event.origin : end(event.origin), ids }] : [];
      }
      case "place":
        return drawn.has(event.id) ? [event] : [];
      case "arrange":
        return [{ ...event, ids: [...new Set(event.ids.map(end))] }];
    }
  };
  return events.flatMap(told);
}

function merged<T extends { readonly id: string }>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Map([...a, ...b].map((item) => [item.id, item])).values()];
}

function gather(
  { nodes, relations }: Part,
  holder: ReadonlyMap<NodeId, NodeId>,
  open: ReadonlySet<NodeId>,
  keep: ReadonlySet<NodeId>,
): Part & { readonly gathered: ReadonlyMap<NodeId, Gathered> } {
  const members = new Map<NodeId, SceneNode[]>();
  for (const node of nodes) {
    const of = holder.get(node.id);
    if (of === undefined || open.has(of) || keep.has(node.id)) continue;
    const there = members.get(of);
    if (there) there.push(node);
    else members.set(of, [node]);
  }
  // where the holder itself must be seen it cannot stand for others
  for (const [id, held] of members) if (keep.has(id) || held.length < LEAST) members.delete(id);
  const into = new Map([...members].flatMap(([id, held]) => held.map((node) => [node.id, id] as const)));
  const end = (id: NodeId) => into.get(id) ?? id;
  const inside = new Map<NodeId, number>();
  const between: SceneRelation[] = [];
  for (const relation of relations) {
    const [source, target] = [end(relation.source.id), end(relation.target.id)];
    if (source === relation.source.id && target === relation.target.id) between.push(relation);
    else if (source === target) inside.set(source, (inside.get(source) ?? 0) + 1);
    else between.push({ ...relation, source: { id: source }, target: { id: target } });
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: [
      ...nodes.filter(({ id }) => !into.has(id) && !members.has(id)),
      ...[...members].map(([id, held]) => holding(id, held, byId.get(id))),
    ],
    relations: between,
    gathered: new Map(
      [...members].map(([id, held]) => [id, { members: held.map((node) => node.id), kinds: kindsOf(held), inside: inside.get(id) ?? 0 }]),
    ),
  };
}

/** The node that stands for those it holds: the place itself where it is drawn, else one made from its id. */
function holding(id: NodeId, held: readonly SceneNode[], itself: SceneNode | undefined): SceneNode {
  const [first] = held;
  const regions = new Set(held.flatMap(({ region }) => region ?? []));
  return {
    id,
    kind: kindOfId(id) ?? "Place",
    name: itself?.name ?? id.slice(id.indexOf(":") + 1),
    aliases: [],
    subtype: itself?.subtype ?? null,
    region: itself?.region ?? (regions.size === 1 ? (first?.region ?? null) : null),
    home: itself?.home ?? null,
    city: itself?.city ?? first?.city ?? null,
    degree: held.length,
    holds: held.length,
  };
}

function kindsOf(held: readonly SceneNode[]): Gathered["kinds"] {
  const counts = new Map<Kind, number>();
  for (const { kind } of held) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The relations of a scene that one line between two gathered nodes stands for. */
export function relationsBetween(data: SceneData, rolled: RolledUp, [a, b]: readonly [NodeId, NodeId]): readonly SceneRelation[] {
  const within = (of: NodeId) => new Set(rolled.gathered.get(of)?.members ?? [of]);
  const [one, two] = [within(a), within(b)];
  return data.relations.filter(
    ({ source, target }) => (one.has(source.id) && two.has(target.id)) || (one.has(target.id) && two.has(source.id)),
  );
}
