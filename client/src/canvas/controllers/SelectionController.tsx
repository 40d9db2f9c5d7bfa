import type { Collection, Core } from "cytoscape";
import { useEffect } from "react";
import type { SceneData } from "../../state/scene/types.js";
import type { Selection } from "../../state/selection/selection.js";
import { useCanvas } from "../canvas-context.js";
import { wear } from "../drawing/classes.js";
import type { EdgeData } from "../elements.js";
import { CLASS } from "../style/stylesheet.js";

/** Lights what is selected and its neighbours, and lowers the rest. */
export function SelectionController({ selection, data }: { readonly selection: Selection; readonly data: SceneData }) {
  const { cy, layer } = useCanvas();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements need their classes too
  useEffect(() => {
    const lit = litBy(cy, selection);
    cy.batch(() => {
      wear(cy.elements(), [CLASS.selected, CLASS.focus, CLASS.dim], (element) => {
        if (!lit) return NONE;
        if (lit.chosen.has(element)) return [CLASS.selected];
        if (!lit.near.has(element)) return [CLASS.dim];
        return lit.lines || element.isNode() ? [CLASS.focus] : NONE;
      });
    });
    layer.invalidate();
  }, [cy, layer, selection, data]);
  return null;
}

const NONE: readonly string[] = [];

interface Lit {
  readonly chosen: Collection;
  /** In sight with it. */
  readonly near: Collection;
  /** Whether the lines in sight are raised too. */
  readonly lines: boolean;
}

/** What a selection lights; `null` where nothing is selected that is drawn. */
function litBy(cy: Core, selection: Selection): Lit | null {
  if (selection.kind === "node") {
    const node = cy.getElementById(selection.id);
    return node.empty() ? null : { chosen: node, near: node.closedNeighborhood(), lines: true };
  }
  if (selection.kind === "edge") {
    const edge = cy.edges().filter((each) => (each.data() as EdgeData).members.includes(selection.id));
    const ends = cy.getElementById(selection.source).union(cy.getElementById(selection.target));
    if (ends.empty()) return null;
    // around a hub everything would be lit: the end with fewer ties keeps its own in sight
    const ties = (id: string) => cy.getElementById(id).neighborhood();
    const [fewer] = [ties(selection.source), ties(selection.target)].sort((a, b) => a.length - b.length);
    return { chosen: ends.union(edge), near: fewer ? fewer.union(ends) : ends, lines: false };
  }
  return null;
}
