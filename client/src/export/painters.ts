/** Draws on a 2d canvas what an element of the page shows, in CSS pixels from its own left top corner. */
export type Painter = (context: CanvasRenderingContext2D) => void;

const painters = new WeakMap<Element, Painter>();

/** Says how a canvas on the page is drawn, so that a file can be drawn by the same code. Returns how to take that back. */
export function registerPainter(element: Element, painter: Painter): () => void {
  painters.set(element, painter);
  return () => painters.delete(element);
}

export function painterOf(element: Element): Painter | undefined {
  return painters.get(element);
}
