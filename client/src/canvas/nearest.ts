import type { Core } from "cytoscape";

/** The node that one reaches from `from` in a direction: near, and not far off that way. Without a start, the best connected. */
export function nearestTowards(cy: Core, from: string | null, [dx, dy]: readonly [number, number]): string | null {
  const start = from === null ? undefined : cy.getElementById(from);
  if (!start || start.empty()) {
    const best = cy.nodes().max((node) => node.data("degree") as number);
    return best.ele?.id() ?? null;
  }
  const origin = start.position();
  let found: { readonly id: string; readonly cost: number } | undefined;
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    const along = (x - origin.x) * dx + (y - origin.y) * dy;
    const across = Math.abs((x - origin.x) * dy - (y - origin.y) * dx);
    if (node.id() === from || along <= 1 || across > along * 1.4) return;
    const cost = along + 1.6 * across;
    if (!found || cost < found.cost) found = { id: node.id(), cost };
  });
  return found?.id ?? null;
}
