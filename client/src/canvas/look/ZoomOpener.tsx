import type { NodeId } from "@chengyu-atlas/model";
import type { NodeSingular } from "cytoscape";
import { useEffect, useEffectEvent } from "react";
import { useCanvas } from "../canvas-context.js";

interface Props {
  readonly opened: readonly NodeId[];
  readonly onOpened: (next: readonly NodeId[]) => void;
}

/** Zoom from which gathered nodes in sight open, and below which all close again. */
const NEAR = 1.9;
const FAR = 1.2;
const REST = 220;

/** Opens the gathered nodes that a reader comes close to, and closes them when the reader draws back. */
export function ZoomOpener({ opened, onOpened }: Props) {
  const { cy } = useCanvas();
  const look = useEffectEvent(() => {
    const zoom = cy.zoom();
    if (zoom < FAR && opened.length > 0) return onOpened([]);
    if (zoom < NEAR) return;
    const [left, right, top, bottom] = [cy.width() * 0.15, cy.width() * 0.85, cy.height() * 0.15, cy.height() * 0.85];
    const near = (cy.nodes("[holds > 0]").toArray() as NodeSingular[]).flatMap((node) => {
      const { x, y } = node.renderedPosition();
      return x > left && x < right && y > top && y < bottom ? node.id() : [];
    });
    if (near.length > 0) onOpened([...new Set([...opened, ...near])]);
  });
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(rest);
      rest = setTimeout(look, REST);
    };
    cy.on("viewport", later);
    return () => {
      clearTimeout(rest);
      cy.off("viewport", later);
    };
  }, [cy]);
  return null;
}
