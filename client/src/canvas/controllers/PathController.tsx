import { type NodeId, relationSpec } from "@chengyu-atlas/model";
import { useQueryStates } from "nuqs";
import { useEffect } from "react";
import { useLabel } from "../../i18n/use-label.js";
import { pathParsers } from "../../state/paths/address.js";
import { pair, pairsOf } from "../../state/paths/routes.js";
import type { SceneData } from "../../state/scene/types.js";
import type { Selection } from "../../state/selection/selection.js";
import { useCanvas } from "../canvas-context.js";
import { shed, wear } from "../drawing/classes.js";
import type { EdgeData } from "../elements.js";
import { CLASS } from "../style/stylesheet.js";

const LIT = [CLASS.dim, CLASS.focus, CLASS.selected, CLASS.path];

/** Lights the paths that the address names, with the names of their relations, and lowers the rest; a selection goes before. */
export function PathController({ selection, data }: { readonly selection: Selection; readonly data: SceneData }) {
  const { cy, layer } = useCanvas();
  const label = useLabel();
  const [{ lit }] = useQueryStates(pathParsers);
  useEffect(() => {
    // what is not drawn yet is lit when it comes
    const drawn = new Set(data.nodes.map(({ id }) => id));
    const wanted = pairsOf(lit);
    const shown = wanted.size > 0 && selection.kind === "none";
    cy.batch(() => {
      cy.edges(`.${CLASS.path}`).removeClass(CLASS.path).removeData("said");
      if (!shown) return;
      const edges = cy.edges().filter((edge) => wanted.has(pair(edge.source().id(), edge.target().id())));
      const passed = new Set(lit.flat().filter((id) => drawn.has(id)));
      const nodes = cy.nodes().filter((node) => passed.has(node.id()));
      const ends = new Set(lit.flatMap((row) => [row[0], row.at(-1)]));
      wear(cy.elements(), LIT, (element) => {
        if (edges.has(element)) return [CLASS.focus, CLASS.path];
        if (!nodes.has(element)) return [CLASS.dim];
        return ends.has(element.id() as NodeId) ? [CLASS.focus, CLASS.selected] : [CLASS.focus];
      });
      edges.forEach((edge) => {
        edge.data("said", label(relationSpec((edge.data() as EdgeData).line.relation).label));
      });
    });
    layer.invalidate();
    if (!shown) return;
    return () => {
      cy.batch(() => shed(cy.elements(), LIT));
    };
  }, [cy, layer, lit, selection, data, label]);
  return null;
}
