import type { EventObject, NodeSingular } from "cytoscape";
import { useEffect, useEffectEvent } from "react";
import { pinnedHere } from "../../state/steps/place.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useCanvas } from "../canvas-context.js";

/** A node that is drawn somewhere is pinned there; one of several that are marked takes the others along. */
export function DragController() {
  const { cy, layer } = useCanvas();
  const { marked, phone, take } = useWorkspace();
  const companions = useEffectEvent((node: NodeSingular): readonly NodeSingular[] => {
    if (!marked.includes(node.id())) return [];
    return cy
      .nodes()
      .toArray()
      .filter((each) => each.id() !== node.id() && marked.includes(each.id()));
  });
  const drop = useEffectEvent((nodes: readonly NodeSingular[]) =>
    take(...nodes.map((node) => pinnedHere(node.id(), node.position(), phone))),
  );
  useEffect(() => {
    let others: readonly { readonly node: NodeSingular; readonly dx: number; readonly dy: number }[] = [];
    const grab = ({ target }: EventObject) => {
      const from = (target as NodeSingular).position();
      others = companions(target as NodeSingular).map((node) => {
        const { x, y } = node.position();
        return { node, dx: x - from.x, dy: y - from.y };
      });
    };
    const drag = ({ target }: EventObject) => {
      const { x, y } = (target as NodeSingular).position();
      for (const { node, dx, dy } of others) node.position({ x: x + dx, y: y + dy });
      layer.invalidate();
    };
    const end = ({ target }: EventObject) => {
      drop([target as NodeSingular, ...others.map(({ node }) => node)]);
      others = [];
    };
    cy.on("grab", "node", grab);
    cy.on("drag", "node", drag);
    cy.on("dragfree", "node", end);
    return () => {
      cy.off("grab", "node", grab);
      cy.off("drag", "node", drag);
      cy.off("dragfree", "node", end);
    };
  }, [cy, layer]);
  return null;
}
