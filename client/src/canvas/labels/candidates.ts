import { relationSpec } from "@chengyu-atlas/model";
import type { Core, NodeSingular } from "cytoscape";
import type { EdgeData, NodeData } from "../elements.js";
import { WEIGHTS } from "../style/edges.js";
import { nodeScale } from "../style/nodes.js";
import { outlineOf } from "../style/shapes.js";
import { CLASS } from "../style/stylesheet.js";
import { CROWD } from "./choose.js";
import type { Line } from "./place.js";
import { HUB_DEGREE, type LabelSize, labelSize, priorityOf } from "./priority.js";

const CROWD_HUBS = 10;

/** A drawn node with its place on the screen and its part in the picture. */
export interface Seen {
  readonly id: string;
  readonly data: NodeData;
  readonly x: number;
  readonly y: number;
  /** Radius of the circle that holds its shape. */
  readonly r: number;
  readonly selected: boolean;
  readonly neighbour: boolean;
  readonly dim: boolean;
  readonly hover: boolean;
  /** Lowered for as long as the pointer is on something else. */
  readonly lowered: boolean;
  readonly pinned: boolean;
  readonly size: LabelSize;
  readonly priority: number;
}

/** Every drawn node as it stands on the screen. */
export function seenNodes(cy: Core, scale: number): readonly Seen[] {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const grow = nodeScale(zoom) * Math.sqrt(scale) * zoom;
  const nodes = cy.nodes().toArray() as NodeSingular[];
  const sides = new Map<string | null, number>();
  for (const node of nodes) {
    const { region } = node.data() as NodeData;
    if (region === "sichuan" || region === "chongqing") sides.set(region, (sides.get(region) ?? 0) + 1);
  }
  const home = (sides.get("sichuan") ?? 0) > (sides.get("chongqing") ?? 0) ? "sichuan" : "chongqing";
  const hub = hubFrom(nodes);
  return nodes.map((node) => {
    const data = node.data() as NodeData;
    const { x, y } = node.position();
    const selected = node.hasClass(CLASS.selected);
    const neighbour = node.hasClass(CLASS.focus) || node.hasClass(CLASS.marked);
    const { kind, degree, region } = data;
    return {
      id: data.id,
      data,
      x: x * zoom + pan.x,
      y: y * zoom + pan.y,
      r: data.radius * grow * outlineOf(kind).grow + (selected ? 7 : 0),
      selected,
      neighbour,
      dim: data.faded || node.hasClass(CLASS.dim),
      hover: node.hasClass(CLASS.hover),
      lowered: node.hasClass(CLASS.lowered),
      pinned: node.hasClass(CLASS.pinned),
      size: data.holds > 0 && !selected ? "hub" : labelSize({ selected, neighbour, degree, hub }),
      priority: priorityOf({ kind, degree, region, selected, neighbour, home }) + (data.holds > 0 ? 1000 : 0) - (data.faded ? 1e4 : 0),
    };
  });
}

/** From how many relations on a name is set large: in a crowd only for the very first. */
function hubFrom(nodes: readonly NodeSingular[]): number {
  if (nodes.length <= CROWD) return HUB_DEGREE;
  const degrees = nodes.map((node) => (node.data() as NodeData).degree).sort((a, b) => b - a);
  return Math.max(HUB_DEGREE, degrees[CROWD_HUBS] ?? HUB_DEGREE);
}

/** Every drawn line on the screen; those in focus count most against a label across them. */
export function seenLines(cy: Core): readonly Line[] {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return cy.edges().map((edge) => {
    const a = edge.source().position();
    const b = edge.target().position();
    const { line } = edge.data() as EdgeData;
    const focused = edge.hasClass(CLASS.focus) || edge.hasClass(CLASS.selected);
    const loud = WEIGHTS[relationSpec(line.relation).family].colour === "edge1" || line.crossing;
    return {
      x1: a.x * zoom + pan.x,
      y1: a.y * zoom + pan.y,
      x2: b.x * zoom + pan.x,
      y2: b.y * zoom + pan.y,
      weight: focused ? 1.6 : edge.hasClass(CLASS.dim) ? 0.1 : loud ? 0.45 : 0.2,
    };
  });
}

/** For each node the direction away from what it hangs on; none where its neighbours stand all around. */
export function outwards(cy: Core): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const pull = new Map<string, { x: number; y: number; count: number }>();
  const add = (id: string, dx: number, dy: number) => {
    const length = Math.hypot(dx, dy) || 1;
    const sum = pull.get(id) ?? { x: 0, y: 0, count: 0 };
    pull.set(id, { x: sum.x + dx / length, y: sum.y + dy / length, count: sum.count + 1 });
  };
  for (const edge of cy.edges().toArray()) {
    const a = edge.source();
    const b = edge.target();
    const [p, q] = [a.position(), b.position()];
    add(a.id(), p.x - q.x, p.y - q.y);
    add(b.id(), q.x - p.x, q.y - p.y);
  }
  return new Map([...pull].map(([id, { x, y, count }]) => [id, { x: x / count, y: y / count }]));
}
