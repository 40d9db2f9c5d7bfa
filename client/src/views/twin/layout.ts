import type { NodeId } from "@chengyu-atlas/model";
import { widthOf } from "../../canvas/labels/break-lines.js";
import { displayName, spaced } from "../../canvas/labels/name.js";
import { curveAcross, curveBeside, curveTo } from "./curves.js";
import { linesWithin } from "./lines.js";
import { type Metrics, metricsOf } from "./metrics.js";
import { orderOf, type Slot } from "./order.js";
import type { Side, Sides } from "./sides.js";

export interface PlacedNode {
  readonly id: NodeId;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly lines: readonly string[];
}

export interface PlacedLink {
  readonly id: string;
  readonly path: string;
}

export interface TwinLayout {
  readonly metrics: Metrics;
  readonly height: number;
  /** Where the drawing begins below the heads of the columns. */
  readonly top: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly phone: boolean;
}

const isDirect = (slot: string) => slot.includes("|");

/**
 * Where everything stands. A shared thing with the nodes that are tied to it alone makes one block; blocks are stacked, so
 * names never meet. A direct link gets a narrow block of its own, through which it crosses the middle.
 */
export function layoutOf(sides: Sides, room: Room): TwinLayout {
  const m = metricsOf(room);
  const { slots, left, right } = orderOf(slotsOf(sides));
  const name = (id: NodeId) => spaced(displayName(sides.nodes.get(id)?.name ?? id));
  const lines = new Map([
    ...[...sides.left, ...sides.right].map((id) => [id, linesWithin(name(id), m.nameRoom / m.font, m.nameLines)] as const),
    ...sides.middle.map((id) => [id, linesWithin(name(id), (m.column - 12) / m.font, 3)] as const),
  ]);
  const rowHeight = (id: NodeId) => Math.max(m.row, (lines.get(id)?.length ?? 1) * m.line + m.rowGap);
  const heightOf = (ids: readonly NodeId[]) => ids.reduce((sum, id) => sum + rowHeight(id), 0);
  const radius = ({ left, right }: Slot) => Math.min(m.mark * 1.5, m.mark + 0.9 * m.scale * Math.sqrt(left.length + right.length));

  const blocks = slots.map((slot, i) => {
    const half = Math.max(heightOf(left[i] ?? []), heightOf(right[i] ?? [])) / 2;
    if (isDirect(slot.id)) return { slot, up: Math.max(half, m.row / 2), down: Math.max(half, m.row / 2), r: 0 };
    const r = radius(slot);
    return { slot, up: Math.max(half, r), down: Math.max(half, r + 5 + (lines.get(slot.id)?.length ?? 1) * m.line), r };
  });
  const filled = blocks.reduce((sum, { up, down }) => sum + up + down, 0);
  const spare = room.height - m.head - m.foot - filled;
  const gap = Math.max(m.gap, Math.min(m.gapMost, spare / (blocks.length + 1)));
  const height = Math.max(room.height, m.head + filled + gap * (blocks.length + 1) + m.foot);

  const nodes = new Map<NodeId, PlacedNode>();
  const through = new Map<string, number>();
  let y = m.head + Math.max(gap, (height - m.head - m.foot - filled - gap * (blocks.length - 1)) / 2);
  for (const [i, { slot, up, down, r }] of blocks.entries()) {
    const at = y + up;
    through.set(slot.id, at);
    if (!isDirect(slot.id)) nodes.set(slot.id, { id: slot.id, side: "middle", x: m.middle, y: at, r, lines: lines.get(slot.id) ?? [] });
    for (const [side, ids] of [["left", left[i] ?? []] as const, ["right", right[i] ?? []] as const]) {
      let top = at - heightOf(ids) / 2;
      for (const id of ids) {
        nodes.set(id, {
          id,
          side,
          x: side === "left" ? m.left : m.right,
          y: top + rowHeight(id) / 2,
          r: m.mark,
          lines: lines.get(id) ?? [],
        });
        top += rowHeight(id);
      }
    }
    y += up + down + gap;
  }
  const links = sides.links.flatMap(({ id, a, b }) => {
    const [from, to] = [nodes.get(a), nodes.get(b)];
    if (!from || !to) return [];
    if (from.side === "middle" && to.side === "middle") return [{ id, path: curveBeside(from, to, m) }];
    const [one, two] = from.x <= to.x ? [from, to] : [to, from];
    if (one.side !== "middle" && two.side !== "middle") return [{ id, path: curveAcross(one, two, through.get(id) ?? one.y, m) }];
    return [{ id, path: curveTo(one, two, m) }];
  });
  return { metrics: m, height, top: m.head, nodes: [...nodes.values()].sort((a, b) => a.y - b.y || a.x - b.x), links };
}

/** Shared things with what they are tied to, and one slot for each direct link. */
export function slotsOf({ left, middle, links }: Sides): readonly Slot[] {
  const shared = new Set(middle);
  const onLeft = new Set(left);
  const slots = new Map(middle.map((id) => [id, { id, left: [] as string[], right: [] as string[], beside: [] as string[] }]));
  const direct: Slot[] = [];
  for (const { id, a, b } of links) {
    const [first, second] = [slots.get(a), slots.get(b)];
    if (!first && !second) {
      const [l, r] = onLeft.has(a) ? [a, b] : [b, a];
      direct.push({ id, left: [l], right: [r], beside: [] });
    }
    for (const [slot, other] of [
      [first, b],
      [second, a],
    ] as const) {
      if (!slot) continue;
      if (shared.has(other)) slot.beside.push(other);
      else slot[onLeft.has(other) ? "left" : "right"].push(other);
    }
  }
  return [...slots.values(), ...direct];
}

/** Width in pixels that a name takes, about. */
export function nameWidth({ lines }: PlacedNode, { font }: Metrics): number {
  return Math.max(0, ...lines.map(widthOf)) * font;
}
