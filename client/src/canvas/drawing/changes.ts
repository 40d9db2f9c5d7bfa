import type { CollectionReturnValue, Core, ElementDefinition, NodeSingular, SingularElementReturnValue } from "cytoscape";
import type { Elements } from "../elements.js";
import type { Point, Positions } from "../layout/types.js";

/** Nearer than this to its place a node stands there. */
const THERE = 0.8;

/** What must happen to what is drawn, so that it is what is wanted. */
export interface Changes {
  readonly removed: CollectionReturnValue;
  readonly added: readonly ElementDefinition[];
  readonly changed: readonly { readonly element: SingularElementReturnValue; readonly data: Readonly<Record<string, unknown>> }[];
  readonly moved: readonly { readonly node: NodeSingular; readonly to: Point }[];
}

/** Compares what is drawn with what is wanted, and where it stands with where it should. */
export function changesOf(cy: Core, { nodes, edges }: Elements, positions: Positions): Changes {
  const wanted = new Set([...nodes, ...edges].map((element) => element.data.id));
  let removed = cy.elements().filter((element) => !wanted.has(element.id()));
  const added: ElementDefinition[] = [];
  const changed: Changes["changed"][number][] = [];
  const moved: Changes["moved"][number][] = [];
  for (const node of nodes) {
    const drawn = cy.getElementById(node.data.id);
    const to = positions.get(node.data.id);
    if (drawn.empty()) {
      added.push({ ...node, group: "nodes", position: { ...(to ?? { x: 0, y: 0 }) } });
      continue;
    }
    if (differs(drawn, node.data)) changed.push({ element: drawn, data: node.data });
    if (to && Math.hypot(drawn.position("x") - to.x, drawn.position("y") - to.y) > THERE) moved.push({ node: drawn, to });
  }
  for (const edge of edges) {
    const drawn = cy.getElementById(edge.data.id);
    const { source, target, ...rest } = edge.data;
    if (drawn.nonempty() && drawn.data("source") === source && drawn.data("target") === target) {
      if (differs(drawn, rest)) changed.push({ element: drawn, data: rest });
      continue;
    }
    // an end cannot be changed: the line is another
    if (drawn.nonempty()) removed = removed.union(drawn);
    added.push({ ...edge, group: "edges" });
  }
  return { removed, added, changed, moved };
}

/** Whether data differ from what is drawn; what does not is not styled again. Lists are compared by what is in them. */
function differs(drawn: SingularElementReturnValue, data: object): boolean {
  const known = drawn.data() as Readonly<Record<string, unknown>>;
  return Object.entries(data).some(([name, value]) => {
    const before = known[name];
    if (before === value) return false;
    return !(
      Array.isArray(before) &&
      Array.isArray(value) &&
      before.length === value.length &&
      before.every((each, i) => each === value[i])
    );
  });
}
