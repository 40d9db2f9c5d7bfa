import type { NodeId } from "@chengyu-atlas/model";
import { type Box, centred, gridBox, shelves } from "../boxes.js";
import { ASPECT } from "../finish.js";
import type { Body, LayoutInput, Point, Positions } from "../types.js";
import type { LayoutSpec } from "./spec.js";

/** What holds above what it holds: by belonging and place, or in layers by the number of relations. */
export const hierarchy: LayoutSpec = {
  id: "hierarchy",
  params: [
    { id: "order", type: "choice", options: ["belonging", "degree"], default: "belonging" },
    { id: "direction", type: "choice", options: ["down", "right"], default: "down" },
    { id: "room", type: "range", min: 40, max: 140, step: 5, default: 65 },
  ],
  run: (input, values) => {
    const room = values.number("room");
    const down = values.text("direction") === "down";
    const box = values.text("order") === "degree" ? degreeLayers(input.bodies, room, down) : belongingTrees(input, room, down);
    return centred(down ? box : turned(box));
  },
};

function turned({ positions, width, height }: Box): Box {
  return { positions: new Map([...positions].map(([id, { x, y }]) => [id, { x: y, y: x }])), width: height, height: width };
}

/** A name is wide and low: along the rows there must be more room where rows run across. */
const stepOf = (room: number, down: boolean) => (down ? { x: room * 1.35, y: room } : { x: room * 0.8, y: room * 1.7 });

const LAYERS = [24, 12, 7, 4, 3, 2, 1];

function degreeLayers(bodies: readonly Body[], room: number, down: boolean): Box {
  const step = stepOf(room, down);
  const rows = LAYERS.map((from, i) =>
    bodies.filter(({ degree }) => degree >= from && degree < (LAYERS[i - 1] ?? Number.POSITIVE_INFINITY)),
  );
  const rest = bodies.filter(({ degree }) => degree < 1);
  const across = Math.max(6, Math.ceil(Math.sqrt(bodies.length * ASPECT)));
  const positions = new Map<NodeId, Point>();
  let y = 0;
  for (const layer of [...rows, rest]) {
    if (layer.length === 0) continue;
    // a side each, as on the map: 四川 at the left
    const side = ({ region }: Body) => (region === "sichuan" ? 0 : region === "chongqing" ? 2 : 1);
    const sorted = [...layer].sort((a, b) => side(a) - side(b) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
    const lines = Math.ceil(sorted.length / across);
    for (const [i, { id }] of sorted.entries()) {
      const column = Math.floor(i / lines);
      const columns = Math.ceil(sorted.length / lines);
      positions.set(id, { x: (column - columns / 2 + across / 2 + 0.5) * step.x, y: y + ((i % lines) + 0.5) * step.y });
    }
    y += lines * step.y + step.y * 0.9;
  }
  return { positions, width: across * step.x, height: y };
}

function belongingTrees({ bodies, links }: LayoutInput, room: number, down: boolean): Box {
  const parent = parents(bodies, links);
  const children = new Map<NodeId, NodeId[]>();
  for (const [child, up] of parent) children.set(up, [...(children.get(up) ?? []), child]);
  const roots = bodies.filter(({ id }) => !parent.has(id)).map(({ id }) => id);
  const step = stepOf(room, down);
  const shape = down ? ASPECT : 1 / ASPECT;
  const trees = roots.filter((id) => children.has(id)).map((id) => tree(id, children, step));
  const single = roots.filter((id) => !children.has(id));
  const boxes = [...trees].sort((a, b) => b.width * b.height - a.width * a.height);
  return shelves([...boxes, gridBox(single, step, 2.2)], room * 0.9, shape);
}

/** A node above what it holds: first a block of those that hold nothing themselves, then the others side by side. */
function tree(id: NodeId, children: ReadonlyMap<NodeId, readonly NodeId[]>, step: { readonly x: number; readonly y: number }): Box {
  const held = children.get(id) ?? [];
  const leaves = held.filter((child) => !children.has(child));
  const branches = held.filter((child) => children.has(child)).map((child) => tree(child, children, step));
  const below = shelves([...(leaves.length > 0 ? [gridBox(leaves, step, 1.6)] : []), ...branches], step.x * 0.4, 1.8);
  const drop = step.y * 1.15;
  const width = Math.max(step.x, below.width);
  const positions: Positions = new Map([
    [id, { x: width / 2, y: step.y / 2 }],
    ...[...below.positions].map(([child, { x, y }]) => [child, { x: x + (width - below.width) / 2, y: y + drop }] as const),
  ]);
  return { positions, width, height: below.height + drop };
}

/** For each node what it belongs to, or else where it stands; what would close a circle is left out. */
function parents(bodies: readonly Body[], links: LayoutInput["links"]): ReadonlyMap<NodeId, NodeId> {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const parent = new Map<NodeId, NodeId>();
  const above = (id: NodeId, wanted: NodeId): boolean => {
    for (let at: NodeId | undefined = id; at !== undefined; at = parent.get(at)) if (at === wanted) return true;
    return false;
  };
  for (const type of ["PART_OF", "LOCATED_IN"] as const) {
    const found = links.filter((link) => link.type === type && byId.has(link.a) && byId.has(link.b));
    // of several the least connected: the nearest, not the city that holds everything
    const weight = ({ b }: { readonly b: NodeId }) => byId.get(b)?.degree ?? 0;
    for (const { a, b } of [...found].sort((x, y) => weight(x) - weight(y) || (x.a + x.b < y.a + y.b ? -1 : 1))) {
      if (!parent.has(a) && !above(b, a)) parent.set(a, b);
    }
  }
  return parent;
}
