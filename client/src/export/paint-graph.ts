import type { Core } from "cytoscape";

/** What the engine's own picture export uses; its types do not name it. */
interface Renderer {
  readonly path2dEnabled: (on?: boolean) => boolean;
  readonly getCachedZSortedEles: () => unknown;
  readonly drawElements: (context: CanvasRenderingContext2D, elements: unknown) => void;
}

/**
 * Draws the network's lines and shapes as they stand in the window. Cached paths are switched off meanwhile: what they are
 * made of cannot be read back.
 */
export function paintGraph(cy: Core, context: CanvasRenderingContext2D): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const before = renderer.path2dEnabled();
  renderer.path2dEnabled(false);
  context.save();
  try {
    const { x, y } = cy.pan();
    context.translate(x, y);
    context.scale(cy.zoom(), cy.zoom());
    renderer.drawElements(context, renderer.getCachedZSortedEles());
  } finally {
    context.restore();
    renderer.path2dEnabled(before);
  }
}
