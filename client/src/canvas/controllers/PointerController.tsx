import type { EventObject, NodeSingular } from "cytoscape";
import { useEffect, useEffectEvent } from "react";
import { useCanvas } from "../canvas-context.js";
import type { EdgeData } from "../elements.js";
import { CLASS } from "../style/stylesheet.js";
import { HELD } from "./ElementsController.js";

interface Props {
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
}

/** What a pointer does: hover shows a name, a tap selects, a second tap expands, a tap beside everything clears. */
export function PointerController(props: Props) {
  const { cy, layer } = useCanvas();
  const onSelect = useEffectEvent(props.onSelect);
  const onExpand = useEffectEvent(props.onExpand);
  useEffect(() => {
    const container = cy.container();
    const tap = ({ target }: EventObject) => {
      container?.focus({ preventScroll: true }); // the engine keeps the browser from doing so
      if (target === cy) onSelect(null);
      else if (target.isNode()) onSelect(target.id());
      else onSelect((target.data() as EdgeData).lead);
    };
    const expand = ({ target }: EventObject) => onExpand((target as NodeSingular).id());
    const enter = ({ target }: EventObject) => {
      target.addClass(CLASS.hover);
      if (container) container.style.cursor = "pointer";
    };
    const leave = ({ target }: EventObject) => {
      target.removeClass(CLASS.hover);
      if (container) container.style.cursor = "";
    };
    cy.on("tap", tap);
    cy.on("dbltap", "node", expand);
    cy.on("mouseover", "node, edge", enter);
    cy.on("mouseout", "node, edge", leave);
    const hold = ({ target }: EventObject) => target.scratch(HELD, true);
    cy.on("dragfree", "node", hold);
    cy.on("drag", "node", layer.invalidate);
    return () => {
      cy.off("tap", tap);
      cy.off("dbltap", "node", expand);
      cy.off("mouseover", "node, edge", enter);
      cy.off("mouseout", "node, edge", leave);
      cy.off("dragfree", "node", hold);
      cy.off("drag", "node", layer.invalidate);
    };
  }, [cy, layer]);
  return null;
}
