import type { CollectionReturnValue, Core, SingularElementReturnValue, StylesheetJson } from "cytoscape";

/** What the engine does, but does not publish. Nothing else in the client knows of it. */
interface Renderer {
  hideEdgesOnViewport: boolean;
  textureOnViewport: boolean;
  render?: (...options: readonly unknown[]) => void;
  /** Works out style and shape of what is new or changed, as it would before the next frame. */
  readonly flushRenderedStyleQueue: () => void;
  readonly redraw: () => void;
  /** All elements in the order in which they are drawn, kept until that changes. */
  readonly getCachedZSortedEles: () => unknown;
  drawCachedElement: (
    context: CanvasRenderingContext2D,
    element: SingularElementReturnValue,
    ratio: unknown,
    extent?: Bounds,
    ...more: unknown[]
  ) => void;
  readonly drawNode: DrawStraight;
  readonly drawEdge: DrawStraight;
}

type DrawStraight = (
  context: CanvasRenderingContext2D,
  element: SingularElementReturnValue,
  shifted: undefined,
  label: boolean,
  overlay: boolean,
) => void;

interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer();

/** What wears no class is drawn without a label, and with nothing below or above it. */
const isPlain = (element: SingularElementReturnValue) =>
  (element as unknown as { readonly _private: { readonly classes: ReadonlySet<string> } })._private.classes.size === 0;

const meet = (a: Bounds, b: Bounds) => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;

/** Drawings whose next frame is the first after much has changed. */
const anew = new WeakSet<Core>();

/**
 * Has lines that wear no class drawn straight away. The engine would look for a picture of each, and of three labels that
 * it does not have, which takes longer than to draw it. So it is with nodes, but only in the first frame after much has
 * changed: later there is a picture of each that is quicker.
 */
export function drawPlainAtOnce(cy: Core): void {
  const renderer = rendererOf(cy);
  const usual = renderer.drawCachedElement.bind(renderer);
  renderer.drawCachedElement = (context, element, ratio, extent, ...more) => {
    const straight = isPlain(element) && (element.isEdge() || anew.has(cy));
    if (!straight) return usual(context, element, ratio, extent, ...more);
    const bounds = element.boundingBox();
    if (bounds.w === 0 || bounds.h === 0 || (extent && !meet(bounds, extent))) return;
    const draw = element.isEdge() ? renderer.drawEdge : renderer.drawNode;
    draw.call(renderer, context, element, undefined, false, false);
  };
}

/** Takes a new style without asking for every element at once: each must be told. */
export function takeStyle(cy: Core, style: StylesheetJson): void {
  const inner = cy as unknown as { setStyle: (style: StylesheetJson) => void };
  inner.setStyle(style);
}

/** Has elements ask the style in force what they look like. */
export function styleAnew(elements: CollectionReturnValue): void {
  (elements as unknown as { updateStyle: () => void }).updateStyle();
}

/** Whether the picture stands still while elements below it change. */
export function isHeld(cy: Core): boolean {
  return (holds.get(cy) ?? 0) > 0;
}

const holds = new WeakMap<Core, number>();
const nothing = () => {};

/**
 * Keeps the picture as it is while elements come and move below it, so that thousands are drawn once and not after each
 * slice. Gives what ends it; with several at once the last to end draws.
 */
export function holdDrawing(cy: Core): () => void {
  holds.set(cy, (holds.get(cy) ?? 0) + 1);
  rendererOf(cy).render = nothing;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    const left = (holds.get(cy) ?? 1) - 1;
    holds.set(cy, left);
    if (left > 0 || cy.destroyed()) return;
    const renderer = rendererOf(cy);
    // what hides the engine's own way to draw goes, and that way is there again
    delete renderer.render;
    anew.add(cy);
    cy.one("render", () => anew.delete(cy));
    renderer.redraw();
  };
}
