import type { NodeId } from "@chengyu-atlas/model";
import type { Styling } from "../../state/look/types.js";
import type { SceneNode } from "../../state/scene/types.js";
import type { Metrics } from "../../workers/metrics.js";
import { radiusOf } from "./nodes.js";

/** So many groups have a colour of their own; the rest share grey. */
export const HUES = 8;
/** The key of the row that stands for all small groups. */
export const REST = "+";
/** The key of the row of nodes of which nothing is known. */
export const NONE = "-";

/** Nodes of one colour, told apart without it by a letter. */
export interface Group {
  readonly key: string;
  /** `null` on what is grey. */
  readonly letter: string | null;
  /** Place in the palette's hues; `null` for grey. */
  readonly hue: number | null;
  readonly members: readonly NodeId[];
  /** How many groups a row stands for. */
  readonly groups: number;
}

/** What styling makes of each node. */
export interface Dress {
  readonly radius: (node: SceneNode) => number;
  /** The group of a node, or `undefined` where colour is the kind's. */
  readonly group: (id: NodeId) => Group | undefined;
  readonly groups: readonly Group[];
  readonly faded: (id: NodeId) => boolean;
}

/** Whether a styling needs measures of the picture. */
export function needsMetrics({ size, colour }: Styling): boolean {
  return size === "betweenness" || size === "crossing" || colour === "community";
}

/** Sizes and colours of the nodes in a picture. What is not measured yet looks as it does at first. */
export function dressOf(
  nodes: readonly SceneNode[],
  { size, colour, only }: Styling,
  metrics: Metrics | null,
  observed: ReadonlyMap<NodeId, number> | null = null,
): Dress {
  const groups = colour === "kind" || (colour === "community" && !metrics) ? [] : groupsOf(nodes, keyOf(colour, metrics));
  const byNode = new Map(groups.flatMap((group) => group.members.map((id) => [id, group] as const)));
  const lit = groups.find(({ key }) => key === only);
  return {
    groups,
    group: (id) => byNode.get(id),
    radius: radiusBy(size, metrics, observed),
    faded: (id) => lit !== undefined && byNode.get(id) !== lit,
  };
}

const LEAST = 6.5;
const MOST = 25;

function radiusBy(size: Styling["size"], metrics: Metrics | null, observed: ReadonlyMap<NodeId, number> | null): Dress["radius"] {
  if (size === "equal") return () => 10;
  const measure =
    size === "betweenness" ? metrics?.betweenness : size === "crossing" ? metrics?.crossing : size === "observation" ? observed : undefined;
  if (!measure) return ({ degree }) => radiusOf(degree);
  const most = Math.max(...measure.values(), Number.MIN_VALUE);
  return ({ id }) => LEAST + (MOST - LEAST) * Math.sqrt(Math.max(0, measure.get(id) ?? 0) / most);
}

function keyOf(colour: Styling["colour"], metrics: Metrics | null): (node: SceneNode) => string | null {
  switch (colour) {
    case "community":
      return ({ id }) => metrics?.community.get(id)?.toString() ?? null;
    case "city":
      return ({ city }) => city ?? null;
    case "region":
      return ({ region }) => region;
    case "subtype":
      return ({ kind, subtype }) => (subtype === null ? null : `${kind}.${subtype}`);
    case "kind":
      return ({ kind }) => kind;
  }
}

/** The largest groups with a letter and a hue each, in order; then one for all others, and one for what has none. */
function groupsOf(nodes: readonly SceneNode[], key: (node: SceneNode) => string | null): readonly Group[] {
  const members = new Map<string, SceneNode[]>();
  for (const node of nodes) {
    const of = key(node) ?? NONE;
    const there = members.get(of);
    if (there) there.push(node);
    else members.set(of, [node]);
  }
  const none = members.get(NONE) ?? [];
  members.delete(NONE);
  const sorted = [...members].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const rest = sorted.slice(HUES);
  const ids = (held: readonly SceneNode[]) => [...held].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const grey = (name: string, held: readonly SceneNode[], groups: number): readonly Group[] =>
    held.length === 0 ? [] : [{ key: name, letter: null, hue: null, members: ids(held), groups }];
  return [
    ...sorted.slice(0, HUES).map(([name, held], i): Group => {
      return { key: name, letter: String.fromCharCode(65 + i), hue: i, members: ids(held), groups: 1 };
    }),
    ...grey(
      REST,
      rest.flatMap(([, held]) => held),
      rest.length,
    ),
    ...grey(NONE, none, 1),
  ];
}
