import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { ASPECT, fitShape, orient, usualZoom } from "./finish.js";
import type { ForceSettings } from "./first-layout.js";
import { seeded } from "./random.js";
import { separate } from "./separate.js";
import type { Body, Link, Point, Positions } from "./types.js";

/** Canvas that one node gets on average. */
const ROOM = 46 * 46;
const SLICE = 20;

/** How often forces are drawn up: the larger the network, the less time there is for each node. */
const roundsFor = (nodes: number) => Math.round(Math.min(400, Math.max(120, 600_000 / nodes)));

/**
 * Places a large network by ForceAtlas2, which works in slices and says after each how far it has come. The same network
 * gives the same picture.
 */
export function largeLayout(
  bodies: readonly Body[],
  links: readonly Link[],
  { spread, gravity }: ForceSettings,
  report: (share: number) => void,
): Positions {
  const sorted = [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const graph = new Graph({ type: "undirected", multi: false });
  const random = seeded(20201030 + bodies.length);
  for (const { id, region } of sorted) {
    // each side begins on its own
    const side = region === "sichuan" ? -1 : region === "chongqing" ? 1 : 0;
    graph.addNode(id, { x: side * 400 + (random() - 0.5) * 900, y: (random() - 0.5) * 900 });
  }
  for (const { a, b } of [...links].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))) {
    if (a !== b && graph.hasNode(a) && graph.hasNode(b)) graph.mergeEdge(a, b);
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: gravity * 3,
    scalingRatio: 10,
    barnesHutOptimize: bodies.length > 800,
    barnesHutTheta: 0.9,
    outboundAttractionDistribution: true,
  };
  const rounds = roundsFor(bodies.length);
  for (let done = 0; done < rounds; done += SLICE) {
    forceAtlas2.assign(graph, { iterations: Math.min(SLICE, rounds - done), settings });
    report((0.9 * (done + SLICE)) / rounds);
  }
  const spreadOut = new Map<string, Point>(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]));
  const width = spread * Math.sqrt(bodies.length * ROOM * ASPECT);
  const height = spread * Math.sqrt((bodies.length * ROOM) / ASPECT);
  const shaped = fitShape(drawnIn(orient(sorted, spreadOut)), width, height);
  return separate(sorted, shaped, { gap: 6, zoom: Math.max(0.35, usualZoom(shaped)) });
}

/** What flew far out comes nearer, so that a few loose parts do not make everything else small. */
function drawnIn(positions: Positions): Positions {
  const far = [...positions.values()].map(({ x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
  const usual = far[Math.floor(far.length * 0.9)] ?? 1;
  return new Map(
    [...positions].map(([id, { x, y }]) => {
      const distance = Math.hypot(x, y);
      const nearer = distance > usual ? (usual + (distance - usual) * 0.25) / distance : 1;
      return [id, { x: x * nearer, y: y * nearer }];
    }),
  );
}
