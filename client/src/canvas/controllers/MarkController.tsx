import type { NodeId } from "@chengyu-atlas/model";
import { useEffect } from "react";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useCanvas } from "../canvas-context.js";
import { wear } from "../drawing/classes.js";
import { CLASS } from "../style/stylesheet.js";

/** Shows which nodes are marked together and which hold their place. */
export function MarkController({ pinned, drawn }: { readonly pinned: ReadonlySet<NodeId>; readonly drawn: unknown }) {
  const { cy, layer } = useCanvas();
  const { marked } = useWorkspace();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements need their classes too
  useEffect(() => {
    const chosen = new Set(marked);
    cy.batch(() => {
      wear(cy.nodes(), [CLASS.marked], (node) => (chosen.has(node.id()) ? [CLASS.marked] : []));
      wear(cy.nodes(), [CLASS.pinned], (node) => (pinned.has(node.id()) ? [CLASS.pinned] : []));
    });
    layer.invalidate();
    cy.forceRender();
  }, [cy, layer, marked, pinned, drawn]);
  return null;
}
