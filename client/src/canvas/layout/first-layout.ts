import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { type Component, componentsOf } from "./components.js";
import { ASPECT, fitShape, orient, usualZoom } from "./finish.js";
import { pack } from "./pack.js";
import { withSeed } from "./random.js";
import { separate } from "./separate.js";
import type { Body, Link, Point, Positions } from "./types.js";

cytoscape.use(fcose);

/** Canvas that one node gets on average, so that a label has room beside it. */
const ROOM = 66 * 66;
const LEAST = { width: 820, height: 670 };

/** How a force layout is set: 1 and 0.35 are the defaults. */
export interface ForceSettings {
  /** Distances are this much longer. */
  readonly spread: number;
  /** How strongly everything is drawn to the middle. */
  readonly gravity: number;
}

export const USUAL: ForceSettings = { spread: 1, gravity: 0.35 };

/**
 * Places a whole network: each connected part by fcose, then all parts packed around the largest.
 * The same network gives the same picture, whatever the window.
 */
export function firstLayout(bodies: readonly Body[], links: readonly Link[], { spread, gravity }: ForceSettings = USUAL): Positions {
  const sorted = [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sortedLinks = [...links].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
  const parts = componentsOf(sorted, sortedLinks).map((part) => ({ bodies: part.bodies, positions: placePart(part, gravity) }));
  const packed = pack(parts, ASPECT);
  const width = spread * Math.max(LEAST.width, Math.sqrt(bodies.length * ROOM * ASPECT));
  const height = spread * Math.max(LEAST.height, Math.sqrt((bodies.length * ROOM) / ASPECT));
  let positions = fitShape(packed, width, height);
  // names keep their size on the screen: the wider the picture, the more of it a name takes
  for (let round = 0; round < 3; round += 1) positions = separate(sorted, positions, { gap: 20, zoom: usualZoom(positions) });
  return positions;
}

function placePart({ bodies, links }: Component, gravity: number): Positions {
  if (bodies.length === 1) return new Map(bodies.map(({ id }) => [id, { x: 0, y: 0 }]));
  if (bodies.length === 2) return new Map(bodies.map(({ id }, at) => [id, { x: at * 96 - 48, y: 0 }]));
  const spread = runFcose(bodies, links, gravity);
  return bodies.length < 8 ? spread : fitAspect(orient(bodies, spread));
}

function runFcose(bodies: readonly Body[], links: readonly Link[], gravity: number): Positions {
  const degree = new Map<string, number>();
  for (const { a, b } of links) for (const id of [a, b]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return withSeed(20201030 + bodies.length, () => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: false,
      elements: [
        ...bodies.map(({ id }) => ({ data: { id } })),
        ...links.map(({ a, b }) => ({ data: { id: `${a}|${b}`, source: a, target: b } })),
      ],
    });
    const options = {
      name: "fcose",
      quality: "proof",
      animate: false,
      randomize: true,
      packComponents: false,
      nodeDimensionsIncludeLabels: false,
      nodeRepulsion: 9000,
      // two hubs stand further apart than a leaf from its hub
      idealEdgeLength: (edge: cytoscape.EdgeSingular) => {
        const ends = [degree.get(edge.source().id()) ?? 1, degree.get(edge.target().id()) ?? 1];
        return 56 + 18 * Math.sqrt(Math.min(...ends) - 1) + 11 * Math.sqrt(Math.max(...ends));
      },
      edgeElasticity: 0.4,
      gravity,
      gravityRange: 3,
      numIter: 3000,
      sampleSize: 40,
      nodeSeparation: 90,
    };
    cy.layout(options as cytoscape.LayoutOptions).run();
    const positions = new Map<string, Point>(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
    cy.destroy();
    return positions;
  });
}

/** Stretches a part, but never by more than a third, towards the shape of the canvas. */
function fitAspect(positions: Positions): Positions {
  const xs = [...positions.values()].map(({ x }) => x);
  const ys = [...positions.values()].map(({ y }) => y);
  const aspect = (Math.max(...xs) - Math.min(...xs)) / Math.max(1, Math.max(...ys) - Math.min(...ys));
  const stretch = Math.min(1.33, Math.max(0.75, Math.sqrt(ASPECT / aspect)));
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x * stretch, y: y / stretch }]));
}
