import type { NodeId } from "@chengyu-atlas/model";
import { figureOf, pinnedIn, type Spot, type Step, withFigure } from "./steps.js";

/** On a phone the picture stands upright; the address holds places as they are on a wide screen. */
function fromScreen({ x, y }: Spot, upright: boolean): Spot {
  return upright ? { x: Math.round(-y), y: Math.round(x) } : { x: Math.round(x), y: Math.round(y) };
}

/** Pins a node where it is drawn. */
export function pinnedHere(id: NodeId, at: Spot, upright: boolean): Step {
  return { do: "place", id, at: fromScreen(at, upright), pinned: true };
}

/** Lets nodes go: each stays where it is until all is arranged anew. Without `ids`, every pinned node. */
export function withoutPins(all: readonly Step[], ids: readonly NodeId[] = [...pinnedIn(all)]): readonly Step[] {
  const loose = new Set(ids);
  return withFigure(all, (steps) => steps.map((step) => (step.do === "place" && loose.has(step.id) ? { ...step, pinned: false } : step)));
}

/** The pinned nodes of the figure in force and where they stand, for what must keep them. */
export function hasPins(all: readonly Step[]): boolean {
  return figureOf(all).steps.some((step) => step.do === "place" && step.pinned);
}
