import type { Collection, Core, NodeSingular } from "cytoscape";
import { useEffect, useRef } from "react";
import type { SceneData } from "../../state/scene/types.js";
import { boxAround, cameraOver, type Insets, moveCamera } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import { changesOf } from "../drawing/changes.js";
import { drawAtOnce, drawInSlices } from "../drawing/draw.js";
import type { Droppable } from "../drawing/dropped.js";
import { AT_ONCE } from "../drawing/slices.js";
import type { Elements } from "../elements.js";
import type { Point, Positions } from "../layout/types.js";

interface Props {
  readonly data: SceneData;
  readonly positions: Positions;
  /** Let go when they are drawn: thousands of them take as much room as what is drawn of them. */
  readonly elements: Droppable<Elements>;
  /** Told when drawing takes a while, and when what was given is drawn. */
  readonly onDrawing: (busy: boolean) => void;
}

/** More than this many do not move smoothly: they jump. */
const TWEENED_TO = 1200;
/** Where this share of everything moved, the picture itself is another, and is shown whole. */
const ANOTHER = 0.3;
/** A place so near the edge of the window is not seen well. */
const EDGE = 12;

/** Keeps what is drawn in step with the scene. New nodes grow out of their origin; placed ones stay unless the layout itself changed. */
export function ElementsController({ data, positions, elements, onDrawing }: Props) {
  const { cy, layer, insets } = useCanvas();
  const first = useRef(true);
  const figure = useRef<string | null>(null);
  useEffect(() => {
    // what still moves arrives at once: the next places are reckoned from where things stand
    const moving = cy.elements().filter((element) => element.animated());
    moving.stop(true, true).removeStyle("opacity");
    const opening = first.current || cy.nodes().empty();
    const subject = data.focus?.id ?? null;
    const turned = figure.current !== subject;
    figure.current = subject;
    const showAll = (animate: boolean) => {
      const box = boxAround(data.nodes.flatMap(({ id }) => positions.get(id) ?? []));
      if (box) moveCamera(cy, cameraOver(cy, box, insets), { animate });
    };
    const wanted = elements.get();
    const changes = changesOf(cy, wanted, positions);
    const nodes = wanted.nodes.length;
    const anew = changes.moved.length > ANOTHER * data.nodes.length;
    const large = changes.added.length + changes.changed.length + changes.moved.length > AT_ONCE;
    // the camera is there first: sizes follow the zoom, and thousands are not to be styled twice
    if (opening || (large && anew)) showAll(false);
    const drawn = (fresh: Collection) => {
      if (!opening && !(large && anew)) {
        const outside = () =>
          (fresh.nodes().toArray() as NodeSingular[]).some((node) => isOutside(cy, positions.get(node.id()) ?? node.position(), insets));
        if (anew || turned || outside()) showAll(true);
      }
      if (nodes > 0) first.current = false;
      elements.drop();
      layer.loadFonts();
      layer.invalidate();
      onDrawing(false);
      cy.emit("atlas-drawn");
    };
    if (!large) {
      drawn(drawAtOnce(cy, changes, { positions, data, animate: !opening && nodes < TWEENED_TO }));
      return;
    }
    onDrawing(true);
    const work = new AbortController();
    void drawInSlices(cy, changes, work.signal).then((fresh) => fresh && !work.signal.aborted && drawn(fresh));
    return () => work.abort();
  }, [cy, layer, data, positions, elements, insets, onDrawing]);
  return null;
}

/** Whether a place lies outside the window, or below what covers its foot. */
function isOutside(cy: Core, { x, y }: Point, { bottom }: Insets): boolean {
  const { x: left, y: top } = cy.pan();
  const [across, down] = [x * cy.zoom() + left, y * cy.zoom() + top];
  return across < EDGE || down < EDGE || across > cy.width() - EDGE || down > cy.height() - bottom - EDGE;
}
