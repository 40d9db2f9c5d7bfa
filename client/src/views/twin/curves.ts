import type { Metrics } from "./metrics.js";

interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const n = (value: number) => Math.round(value * 10) / 10;
const bend = (x1: number, y1: number, x2: number, y2: number) => {
  const half = n((x1 + x2) / 2);
  return `C${half} ${n(y1)} ${half} ${n(y2)} ${n(x2)} ${n(y2)}`;
};

/** Steeper than this, a line bends before it comes among the names of the middle column. */
const STEEP = 70;

/** One S-curve between a side and the middle column, from left to right. */
export function curveTo(from: Round, to: Round, { middle, column }: Metrics): string {
  const [x1, x2] = [from.x + from.r + 3, to.x - to.r - 2];
  if (Math.abs(from.y - to.y) < STEEP) return `M${n(x1)} ${n(from.y)}${bend(x1, from.y, x2, to.y)}`;
  const edge = to.x === middle ? middle - column / 2 + 6 : middle + column / 2 - 6;
  return to.x === middle
    ? `M${n(x1)} ${n(from.y)}${bend(x1, from.y, edge, to.y)}H${n(x2)}`
    : `M${n(x1)} ${n(from.y)}H${n(edge)}${bend(edge, from.y, x2, to.y)}`;
}

/** From side to side, level through the middle at the height that is free for it. */
export function curveAcross(from: Round, to: Round, through: number, { middle, column }: Metrics): string {
  const [x1, x2] = [from.x + from.r + 3, to.x - to.r - 3];
  const [enter, leave] = [middle - column / 2, middle + column / 2];
  return `M${n(x1)} ${n(from.y)}${bend(x1, from.y, enter, through)}H${n(leave)}${bend(leave, through, x2, to.y)}`;
}

/** Between two shared things: out of the column on the right and back. */
export function curveBeside(from: Round, to: Round, { middle, column }: Metrics): string {
  const out = n(middle + column / 2 + 14);
  return `M${n(from.x + from.r + 2)} ${n(from.y)}C${out} ${n(from.y)} ${out} ${n(to.y)} ${n(to.x + to.r + 2)} ${n(to.y)}`;
}
