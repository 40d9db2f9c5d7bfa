import type { Collection, Core, ElementDefinition, NodeCollection, NodeSingular } from "cytoscape";
import { useEffect, useRef } from "react";
import type { SceneData } from "../../state/scene/types.js";
import { boxAround, cameraFor, moveCamera, reducedMotion } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import { type Elements, elementsOf } from "../elements.js";
import type { Positions } from "../layout/types.js";
import type { Dress } from "../style/dress.js";

interface Props {
  readonly data: SceneData;
  readonly positions: Positions;
  readonly countBehind: boolean;
  readonly dress: Dress;
}

const GROW = 240;
/** More than this many do not move smoothly: they jump. */
const TWEENED_TO = 1200;
/** Where this share of everything moved, the picture itself is another, and is shown whole. */
const ANOTHER = 0.3;

/** Keeps what is drawn in step with the scene. New nodes grow out of their origin; placed ones stay unless the layout itself changed. */
export function ElementsController({ data, positions, countBehind, dress }: Props) {
  const { cy, layer, insets } = useCanvas();
  const first = useRef(true);
  const figure = useRef<string | null>(null);
  useEffect(() => {
    const elements = elementsOf(data, { countBehind, dress });
    const opening = first.current || cy.nodes().empty();
    const subject = data.focus?.id ?? null;
    const turned = figure.current !== subject;
    figure.current = subject;
    const size = { width: cy.width(), height: cy.height() };
    const box = boxAround(data.nodes.flatMap(({ id }) => positions.get(id) ?? []));
    // the camera is there first: sizes follow the zoom, and thousands are not to be styled twice
    if (opening && box) moveCamera(cy, cameraFor(box, size, insets, 1.5), { animate: false });
    const { fresh, anew } = draw(cy, elements, positions, data, !opening);
    if (opening && elements.nodes.length > 0) {
      first.current = false;
    } else if (anew || turned) showAll(cy, positions, insets);
    else if (fresh.nonempty()) showNewcomers(cy, fresh, positions, insets);
    layer.loadFonts();
    layer.invalidate();
    cy.emit("atlas-drawn");
  }, [cy, layer, data, positions, countBehind, dress, insets]);
  return null;
}

function draw(
  cy: Core,
  { nodes, edges }: Elements,
  positions: Positions,
  data: SceneData,
  animate: boolean,
): { readonly fresh: NodeCollection; readonly anew: boolean } {
  const grow = animate && !reducedMotion() && nodes.length < TWEENED_TO;
  // what still moves arrives at once: the next places are reckoned from where things stand
  const moving = cy.elements().filter((element) => element.animated());
  moving.stop(true, true).removeStyle("opacity");
  const wanted = new Set([...nodes, ...edges].map((element) => element.data.id));
  const moved = data.nodes.filter(({ id }) => {
    const drawn = cy.getElementById(id);
    const point = positions.get(id);
    return drawn.nonempty() && point !== undefined && Math.hypot(drawn.position("x") - point.x, drawn.position("y") - point.y) > 0.8;
  }).length;
  let fresh = cy.collection();
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    // added all at once: one by one takes seconds where there are thousands
    const added: ElementDefinition[] = [];
    for (const node of nodes) {
      const drawn = cy.getElementById(node.data.id);
      if (drawn.nonempty()) drawn.data(node.data);
      else added.push({ ...node, group: "nodes", position: { ...(positions.get(node.data.id) ?? { x: 0, y: 0 }) } });
    }
    for (const edge of edges) {
      const drawn = cy.getElementById(edge.data.id);
      const { source, target, ...rest } = edge.data;
      if (drawn.nonempty() && drawn.data("source") === source && drawn.data("target") === target) drawn.data(rest);
      else {
        drawn.remove();
        added.push({ ...edge, group: "edges" });
      }
    }
    fresh = cy.add(added);
  });
  if (moved > 0) settle(cy, positions, fresh, grow);
  if (grow) growOut(cy, fresh, positions, data);
  return { fresh: fresh.nodes(), anew: moved > ANOTHER * data.nodes.length };
}

function settle(cy: Core, positions: Positions, fresh: Collection, animate: boolean): void {
  const arrived = new Set(fresh.nodes().map((node) => node.id()));
  const wanted = (node: NodeSingular) => (arrived.has(node.id()) || node.grabbed() ? undefined : positions.get(node.id()));
  if (!animate) {
    // all at once: one by one each would be drawn for
    cy.nodes().positions((node) => ({ ...(wanted(node) ?? node.position()) }));
    return;
  }
  cy.nodes().forEach((node) => {
    const point = wanted(node);
    if (point) node.animate({ position: { ...point } }, { duration: 480, easing: "ease-out" });
  });
}

function growOut(cy: Core, fresh: Collection, positions: Positions, data: SceneData): void {
  const origins = new Map(data.arrivals.flatMap(({ origin, ids }) => ids.map((id) => [id, origin] as const)));
  fresh.nodes().forEach((node) => {
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

/** Draws back just enough to see what came, where it came outside the window. */
function showNewcomers(cy: Core, fresh: NodeCollection, positions: Positions, insets: Parameters<typeof cameraFor>[2]): void {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const outside = fresh.toArray().some((node) => {
    const point = positions.get(node.id()) ?? node.position();
    const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
    return x < 12 || y < 12 || x > cy.width() - 12 || y > cy.height() - insets.bottom - 12;
  });
  if (outside) showAll(cy, positions, insets);
}

function showAll(cy: Core, positions: Positions, insets: Parameters<typeof cameraFor>[2]): void {
  const box = boxAround(cy.nodes().map((node) => positions.get(node.id()) ?? node.position()));
  if (box) moveCamera(cy, cameraFor(box, { width: cy.width(), height: cy.height() }, insets, 1.5), { animate: true });
}
