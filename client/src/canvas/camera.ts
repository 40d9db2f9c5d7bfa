import type { Core, NodeSingular } from "cytoscape";

/** Space at the edges of the canvas that other things take. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Camera {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export const MIN_ZOOM = 0.06;
export const MAX_ZOOM = 4;

/** The camera that shows a box whole, in the middle of what the insets leave free. */
export function cameraFor(box: Box, size: { readonly width: number; readonly height: number }, insets: Insets, most: number): Camera {
  const width = Math.max(40, size.width - insets.left - insets.right);
  const height = Math.max(40, size.height - insets.top - insets.bottom);
  const across = width / Math.max(1, box.x2 - box.x1);
  const down = height / Math.max(1, box.y2 - box.y1);
  const zoom = Math.min(most, Math.max(MIN_ZOOM, Math.min(across, down)));
  return {
    zoom,
    pan: {
      x: insets.left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: insets.top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  };
}

/** A picture that is shown whole is not drawn nearer than this. */
const WHOLE = 1.5;

/** The camera that shows a box whole in the window as it is. */
export function cameraOver(cy: Core, box: Box, insets: Insets): Camera {
  return cameraFor(box, { width: cy.width(), height: cy.height() }, insets, WHOLE);
}

/** The box around places. */
export function boxAround(points: Iterable<{ readonly x: number; readonly y: number }>): Box | undefined {
  let box: Box | undefined;
  for (const { x, y } of points) {
    box = box
      ? { x1: Math.min(box.x1, x), y1: Math.min(box.y1, y), x2: Math.max(box.x2, x), y2: Math.max(box.y2, y) }
      : { x1: x, y1: y, x2: x, y2: y };
  }
  return box;
}

/** The box around the middles of nodes, or `undefined` where there are none. */
export function boxOf(cy: Core, ids?: readonly string[]): Box | undefined {
  const wanted = ids && new Set(ids);
  const nodes = cy.nodes().toArray() as NodeSingular[];
  return boxAround(nodes.flatMap((node) => (!wanted || wanted.has(node.id()) ? node.position() : [])));
}

export function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function moveCamera(cy: Core, camera: Camera, { animate }: { readonly animate: boolean }): void {
  cy.stop(true);
  if (!animate || reducedMotion()) {
    cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
    return;
  }
  cy.animate({ zoom: camera.zoom, pan: { ...camera.pan } }, { duration: 320, easing: "ease-out" });
}

/** Brings a node into the window, where it is outside, without changing the zoom. */
export function reveal(cy: Core, id: string, insets: Insets): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const inside = x > insets.left && y > insets.top && x < cy.width() - insets.right && y < cy.height() - insets.bottom;
  if (inside) return;
  const zoom = cy.zoom();
  const at = node.position();
  const middle = { x: (insets.left + cy.width() - insets.right) / 2, y: (insets.top + cy.height() - insets.bottom) / 2 };
  moveCamera(cy, { zoom, pan: { x: middle.x - at.x * zoom, y: middle.y - at.y * zoom } }, { animate: true });
}
