import type { LayoutChoice, LayoutId } from "../../../state/look/types.js";
import type { LayoutInput, Positions } from "../types.js";
import { force } from "./force.js";
import { grid } from "./grid.js";
import { hierarchy } from "./hierarchy.js";
import { rings } from "./rings.js";
import { type LayoutSpec, type Report, valuesOf } from "./spec.js";
import { twin } from "./twin.js";

/** The layouts in the order of their menu: one file each, and one entry here. */
export const LAYOUTS: readonly LayoutSpec[] = [force, rings, hierarchy, grid, twin];

export function layoutOf(id: LayoutId): LayoutSpec {
  return LAYOUTS.find((layout) => layout.id === id) ?? force;
}

/** Lays out a network as chosen: the same picture in whatever order nodes and relations come. */
export async function runLayout({ bodies, links }: LayoutInput, choice: LayoutChoice, report: Report): Promise<Positions> {
  const layout = layoutOf(choice.id);
  const sorted = {
    bodies: [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: [...links].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1)),
  };
  return layout.run(sorted, valuesOf(layout, choice), report);
}
