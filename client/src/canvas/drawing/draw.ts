import type { Collection, Core, NodeSingular, StylesheetJson } from "cytoscape";
import type { SceneData } from "../../state/scene/types.js";
import { reducedMotion } from "../camera.js";
import type { Positions } from "../layout/types.js";
import type { Changes } from "./changes.js";
import { holdDrawing, rendererOf, styleAnew, takeStyle } from "./engine.js";
import { AT_ONCE, inSlices } from "./slices.js";

const GROW = 240;
const SETTLE = 480;

/** Draws changes at once; what is new grows out of its origin and what moves glides where `animate` says so. Gives what is new. */
export function drawAtOnce(
  cy: Core,
  changes: Changes,
  { positions, data, animate }: { readonly positions: Positions; readonly data: SceneData; readonly animate: boolean },
): Collection {
  let fresh: Collection = cy.collection();
  cy.batch(() => {
    changes.removed.remove();
    for (const { element, data: next } of changes.changed) element.data({ ...next });
    // added all at once: one by one takes seconds where there are thousands
    fresh = cy.add([...changes.added]);
  });
  const moved = changes.moved.filter(({ node }) => !node.grabbed());
  if (animate && !reducedMotion()) {
    for (const { node, to } of moved) node.animate({ position: { ...to } }, { duration: SETTLE, easing: "ease-out" });
    growOut(cy, fresh, positions, data);
  } else move(cy, moved);
  return fresh;
}

/**
 * Draws changes to thousands of elements without keeping the page from its other work for long, and shows them together
 * when all are done. Gives what is new, or `null` where it was called off before the end.
 */
export async function drawInSlices(cy: Core, changes: Changes, signal: AbortSignal): Promise<Collection | null> {
  const release = holdDrawing(cy);
  const { flushRenderedStyleQueue: flush } = rendererOf(cy);
  const fresh = cy.collection();
  const each = async <T>(items: readonly T[], work: (slice: readonly T[]) => void) =>
    inSlices(
      items,
      (slice) => {
        cy.batch(() => work(slice));
        flush();
      },
      signal,
    );
  try {
    changes.removed.remove();
    const done =
      (await each(changes.added, (slice) => fresh.merge(cy.add([...slice])))) &&
      (await each(changes.changed, (slice) => {
        for (const { element, data } of slice) element.data({ ...data });
      })) &&
      (await each(changes.moved, (slice) => move(cy, slice))) &&
      // the frame that shows it would ask all of them for their bounds
      (await each(cy.elements().toArray(), (slice) => {
        for (const element of slice) element.boundingBox();
      }));
    // and would put them in order
    if (done) rendererOf(cy).getCachedZSortedEles();
    return done ? fresh : null;
  } finally {
    release();
  }
}

/** Gives every element a new style: thousands of them a slice at a time, to be seen together. */
export async function dressAll(cy: Core, style: StylesheetJson, signal: AbortSignal): Promise<void> {
  const elements = cy.elements().toArray();
  if (elements.length <= AT_ONCE) {
    cy.style(style);
    return;
  }
  const release = holdDrawing(cy);
  takeStyle(cy, style);
  try {
    await inSlices(
      elements,
      (slice) => {
        cy.batch(() => styleAnew(cy.collection([...slice] as never)));
        rendererOf(cy).flushRenderedStyleQueue();
      },
      signal,
    );
  } finally {
    release();
  }
}

function move(cy: Core, moved: Changes["moved"]): void {
  if (moved.length === 0) return;
  cy.batch(() => {
    for (const { node, to } of moved) if (!node.grabbed()) node.position({ ...to });
  });
}

function growOut(cy: Core, fresh: Collection, positions: Positions, data: SceneData): void {
  const origins = new Map(data.arrivals.flatMap(({ origin, ids }) => ids.map((id) => [id, origin] as const)));
  fresh.nodes().forEach((node: NodeSingular) => {
    const origin = cy.getElementById(origins.get(node.id()) ?? "");
    const end = positions.get(node.id());
    node.style("opacity", 0);
    if (origin.nonempty() && end && origin.id() !== node.id()) node.position({ ...origin.position() });
    node.animate(
      { style: { opacity: 1 }, ...(end && { position: { ...end } }) },
      { duration: GROW, easing: "ease-out", complete: () => node.removeStyle("opacity") },
    );
  });
  fresh.edges().forEach((edge) => {
    edge.style("opacity", 0);
    edge.animate({ style: { opacity: 0.6 } }, { duration: GROW, complete: () => edge.removeStyle("opacity") });
  });
}
