import type { PlacedNode } from "./layout.js";
import type { Side } from "./sides.js";

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const COLUMNS: readonly Side[] = ["left", "middle", "right"];

/** The node that an arrow key leads to: up and down in the column, sideways to the nearest of the next column that has any. */
export function neighbourOf(nodes: readonly PlacedNode[], id: string, key: Arrow): string | undefined {
  const from = nodes.find((node) => node.id === id);
  if (!from) return undefined;
  const column = (side: Side) => nodes.filter((node) => node.side === side).sort((a, b) => a.y - b.y);
  if (key === "ArrowUp" || key === "ArrowDown") {
    const own = column(from.side);
    return own[own.indexOf(from) + (key === "ArrowDown" ? 1 : -1)]?.id;
  }
  const step = key === "ArrowRight" ? 1 : -1;
  for (let at = COLUMNS.indexOf(from.side) + step; at >= 0 && at < COLUMNS.length; at += step) {
    const next = column(COLUMNS[at] ?? "middle").sort((a, b) => Math.abs(a.y - from.y) - Math.abs(b.y - from.y))[0];
    if (next) return next.id;
  }
  return undefined;
}
