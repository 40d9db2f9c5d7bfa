import type { NodeId } from "@chengyu-atlas/model";
import { useEffect } from "react";
import { pairId } from "../../state/scene/bundles.js";
import { useCanvas } from "../canvas-context.js";
import { EDGE_PREFIX } from "../elements.js";
import type { Arranged } from "../layout/use-arrangement.js";
import { CLASS } from "../style/stylesheet.js";

/** Lights the line between two gathered nodes whose relations are being read. */
export function PairLight({ pair, arranged }: { readonly pair: readonly [NodeId, NodeId] | null; readonly arranged: Arranged | null }) {
  const { cy, layer } = useCanvas();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture needs its light too
  useEffect(() => {
    if (!pair) return;
    const edge = cy.getElementById(`${EDGE_PREFIX}${pairId(...pair)}`);
    edge.addClass(CLASS.selected);
    layer.invalidate();
    cy.forceRender();
    return () => {
      edge.removeClass(CLASS.selected);
      layer.invalidate();
    };
  }, [cy, layer, pair, arranged]);
  return null;
}
