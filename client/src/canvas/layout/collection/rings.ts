import type { NodeId } from "@chengyu-atlas/model";
import { adjacency } from "../adjacency.js";
import { usualZoom } from "../finish.js";
import { separate } from "../separate.js";
import type { Body, LayoutInput, Point, Positions } from "../types.js";
import type { LayoutSpec } from "./spec.js";

/** Everything on rings around one node, by how many steps it is away from it. */
export const rings: LayoutSpec = {
  id: "rings",
  params: [
    { id: "centre", type: "node", default: "" },
    { id: "gap", type: "range", min: 60, max: 240, step: 10, default: 130 },
  ],
  run: (input, values) => {
    const around = ringLayout(input, values.text("centre"), values.number("gap"));
    return separate(input.bodies, around, { gap: 12, zoom: usualZoom(around) });
  },
};

const ROOM = 44;

/** Rings without the last touch: exact distances, each branch in a sector of its own. */
export function ringLayout({ bodies, links }: LayoutInput, wanted: NodeId, gap: number): Positions {
  const centre = bodies.find(({ id }) => id === wanted) ?? best(bodies);
  if (!centre) return new Map();
  const near = adjacency(bodies, links);
  const children = new Map<NodeId, NodeId[]>();
  const hop = new Map<NodeId, number>([[centre.id, 0]]);
  const order = [centre.id];
  for (const id of order) {
    for (const other of near.get(id) ?? []) {
      if (hop.has(other)) continue;
      hop.set(other, (hop.get(id) ?? 0) + 1);
      children.set(id, [...(children.get(id) ?? []), other]);
      order.push(other);
    }
  }
  const leaves = new Map<NodeId, number>();
  for (const id of [...order].reverse()) {
    leaves.set(
      id,
      Math.max(
        1,
        (children.get(id) ?? []).reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0),
      ),
    );
  }
  const angle = new Map<NodeId, number>();
  const spread = (id: NodeId, from: number, to: number) => {
    angle.set(id, (from + to) / 2);
    let at = from;
    for (const child of children.get(id) ?? []) {
      const share = ((to - from) * (leaves.get(child) ?? 1)) / (leaves.get(id) ?? 1);
      spread(child, at, at + share);
      at += share;
    }
  };
  spread(centre.id, -Math.PI, Math.PI);
  // what no path reaches stands on the last ring
  const reached = new Set(order);
  const apart = bodies.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
  const rows = byHop(order, hop);
  const positions = new Map<NodeId, Point>();
  let radius = 0;
  for (const [at, row] of [...rows, apart].entries()) {
    if (row.length === 0) continue;
    if (at > 0) radius = Math.max(radius + gap, (row.length * ROOM) / (2 * Math.PI));
    const turned = at === rows.length ? new Map(row.map((id, i) => [id, (2 * Math.PI * i) / row.length])) : evenly(row, angle);
    for (const id of row) {
      const turn = turned.get(id) ?? 0;
      positions.set(id, { x: Math.cos(turn) * radius, y: Math.sin(turn) * radius });
    }
  }
  return positions;
}

function best(bodies: readonly Body[]): Body | undefined {
  return [...bodies].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0];
}

function byHop(order: readonly NodeId[], hop: ReadonlyMap<NodeId, number>): readonly (readonly NodeId[])[] {
  const rows: NodeId[][] = [];
  for (const id of order) {
    const at = hop.get(id) ?? 0;
    const row = rows[at];
    if (row) row.push(id);
    else rows[at] = [id];
  }
  return rows;
}

/** The sectors' middles, drawn half-way to equal steps, so that no stretch of the ring is crowded. */
function evenly(row: readonly NodeId[], angle: ReadonlyMap<NodeId, number>): ReadonlyMap<NodeId, number> {
  const sorted = [...row].sort((a, b) => (angle.get(a) ?? 0) - (angle.get(b) ?? 0) || (a < b ? -1 : 1));
  const step = (2 * Math.PI) / sorted.length;
  return new Map(
    sorted.map((id, i) => {
      const even = -Math.PI + step * (i + 0.5);
      return [id, sorted.length < 4 ? (angle.get(id) ?? even) : ((angle.get(id) ?? even) + even) / 2];
    }),
  );
}
