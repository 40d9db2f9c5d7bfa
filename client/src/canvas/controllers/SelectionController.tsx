import { useEffect } from "react";
import type { SceneData } from "../../state/scene/types.js";
import type { Selection } from "../../state/selection/selection.js";
import { useCanvas } from "../canvas-context.js";
import type { EdgeData } from "../elements.js";
import { CLASS } from "../style/stylesheet.js";

/** Lights what is selected and its neighbours, and lowers the rest. */
export function SelectionController({ selection, data }: { readonly selection: Selection; readonly data: SceneData }) {
  const { cy, layer } = useCanvas();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements need their classes too
  useEffect(() => {
    cy.batch(() => {
      cy.elements().removeClass(`${CLASS.selected} ${CLASS.focus} ${CLASS.dim}`);
      if (selection.kind === "node") {
        const node = cy.getElementById(selection.id);
        if (node.empty()) return;
        const near = node.closedNeighborhood();
        cy.elements().difference(near).addClass(CLASS.dim);
        near.difference(node).addClass(CLASS.focus);
        node.addClass(CLASS.selected);
      }
      if (selection.kind === "edge") {
        const edge = cy.edges().filter((each) => (each.data() as EdgeData).members.includes(selection.id));
        const ends = cy.getElementById(selection.source).union(cy.getElementById(selection.target));
        if (ends.empty()) return;
        // around a hub everything would be lit: the end with fewer ties keeps its own in sight
        const ties = (id: string) => cy.getElementById(id).neighborhood();
        const [fewer] = [ties(selection.source), ties(selection.target)].sort((a, b) => a.length - b.length);
        const near = fewer ? fewer.union(ends) : ends;
        cy.elements().difference(near).addClass(CLASS.dim);
        near.difference(ends).nodes().addClass(CLASS.focus);
        ends.addClass(CLASS.selected);
        edge.removeClass(CLASS.dim).addClass(CLASS.selected);
      }
    });
    layer.invalidate();
  }, [cy, layer, selection, data]);
  return null;
}
