import type { EventObject, NodeSingular } from "cytoscape";
import { useEffect, useEffectEvent } from "react";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useCanvas } from "../canvas-context.js";
import type { EdgeData } from "../elements.js";
import { memberAfter } from "../members.js";
import type { MenuAsked } from "../menu/types.js";

interface Props {
  readonly onMenu: (asked: MenuAsked) => void;
}

const isTouch = (event: EventObject) => event.originalEvent?.type.startsWith("touch") ?? false;

/** What a pointer does: a tap selects, a second one on a node expands, one beside everything clears, a long one or the other button opens the menu. */
export function PointerController({ onMenu }: Props) {
  const { cy } = useCanvas();
  const { view, marked, mark, select, expand } = useWorkspace();
  const tapped = useEffectEvent(({ target }: EventObject) => {
    if (target === cy) {
      select(null);
      if (marked.length > 0) mark([]);
    } else if (target.isNode()) select(target.id());
    else select(memberAfter(target.data() as EdgeData, view.selection.kind === "edge" ? view.selection.id : null));
  });
  const expandOf = useEffectEvent(expand);
  const asked = useEffectEvent(({ target, renderedPosition }: EventObject) => {
    const at = { x: renderedPosition.x, y: renderedPosition.y };
    if (target === cy) onMenu({ kind: "canvas", at });
    else if (target.isNode()) onMenu({ kind: "node", id: target.id(), at });
    else onMenu({ kind: "edge", edge: target.data() as EdgeData, at });
  });
  useEffect(() => {
    const container = cy.container();
    // a long touch ends with a tap as well, which is none
    let held = false;
    const start = () => {
      held = false;
    };
    const tap = (event: EventObject) => {
      container?.focus({ preventScroll: true }); // the engine keeps the browser from doing so
      if (!held) tapped(event);
    };
    const hold = (event: EventObject) => {
      if (!isTouch(event)) return;
      held = true;
      asked(event);
    };
    const open = ({ target }: EventObject) => expandOf((target as NodeSingular).id());
    const menu = (event: EventObject) => asked(event);
    const native = (event: Event) => event.preventDefault();
    cy.on("tapstart", start);
    cy.on("tap", tap);
    cy.on("taphold", hold);
    cy.on("cxttap", menu);
    cy.on("dbltap", "node", open);
    container?.addEventListener("contextmenu", native);
    return () => {
      cy.off("tapstart", start);
      cy.off("tap", tap);
      cy.off("taphold", hold);
      cy.off("cxttap", menu);
      cy.off("dbltap", "node", open);
      container?.removeEventListener("contextmenu", native);
    };
  }, [cy]);
  return null;
}
