import type { NodeId } from "@chengyu-atlas/model";
import type { Point, Positions } from "./types.js";

/** Some nodes laid out together, with the room they take from their upper left corner on. */
export interface Box {
  readonly positions: Positions;
  readonly width: number;
  readonly height: number;
}

/** Nodes in rows, as wide as they are high but for `aspect`. */
export function gridBox(ids: readonly NodeId[], step: { readonly x: number; readonly y: number }, aspect: number): Box {
  const columns = Math.max(1, Math.ceil(Math.sqrt((ids.length * aspect * step.y) / step.x)));
  const positions = new Map<NodeId, Point>(
    ids.map((id, i) => [id, { x: ((i % columns) + 0.5) * step.x, y: (Math.floor(i / columns) + 0.5) * step.y }]),
  );
  return { positions, width: Math.min(columns, ids.length) * step.x, height: Math.ceil(ids.length / columns) * step.y };
}

/** Boxes set in shelves from left to right and top to bottom, to about the shape of `aspect`, in the order given. */
export function shelves(boxes: readonly Box[], gap: number, aspect: number): Box {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const limit = Math.max(widest, Math.sqrt(area * aspect) * 1.06);
  const positions = new Map<NodeId, Point>();
  let [x, y, height, width] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > limit) {
      y += height + gap;
      [x, height] = [0, 0];
    }
    for (const [id, point] of box.positions) positions.set(id, { x: point.x + x, y: point.y + y });
    x += box.width + gap;
    width = Math.max(width, x - gap);
    height = Math.max(height, box.height);
  }
  return { positions, width, height: y + height };
}

/** Any positions as a box with a margin around. */
export function boxed(positions: Positions, margin: number): Box {
  const points = [...positions.values()];
  if (points.length === 0) return { positions, width: 0, height: 0 };
  const left = Math.min(...points.map(({ x }) => x)) - margin;
  const top = Math.min(...points.map(({ y }) => y)) - margin;
  return {
    positions: new Map([...positions].map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
    width: Math.max(...points.map(({ x }) => x)) - left + margin,
    height: Math.max(...points.map(({ y }) => y)) - top + margin,
  };
}

/** The box's positions around the middle of the plane. */
export function centred({ positions, width, height }: Box): Positions {
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x - width / 2, y: y - height / 2 }]));
}
