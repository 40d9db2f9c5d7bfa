import { loadavg } from "node:os";
import { join } from "node:path";
import { openStore } from "@chengyu-atlas/store";
import { scratch, startAtlas } from "../support/atlas.js";
import { type Measured, measureGrowth, measurePage, median, readGraph } from "./canvas-measures.js";
import { type Pages, servePages } from "./canvas-pages.js";
import { generateDocuments } from "./generate.js";

/** Graphs with some nodes more than are drawn, so that there is something to expand. */
const SIZES = [
  { nodes: 3100, edges: 5200, edgesPerDocument: 250, cap: 2000, goals: { labels: 0, redraws: 0, longest: 100 } },
  { nodes: 6000, edges: 20_200, edgesPerDocument: 250, cap: 5000, goals: { labels: 60, redraws: 30, longest: null } },
] as const;
type Size = (typeof SIZES)[number];

const VISITS = 3;
/** So long one round may take at most on average, so that a busy machine comes to the end too. */
const ROUND_MS = 1200;
const NAMES = ["cytoscape", "ours", "sigma"] as const;
type Name = (typeof NAMES)[number];

/**
 * Prints how the canvas stands beside bare cytoscape.js and sigma.js, on the same graph at the same places in one run.
 * `rounds` is how often a node is expanded and taken back while memory is watched.
 */
export async function measureCanvas(rounds: number): Promise<void> {
  for (const size of SIZES) await measureSize(size, size.cap === SIZES[0].cap ? rounds : 0);
}

async function measureSize(size: Size, rounds: number): Promise<void> {
  const { dir, remove } = scratch();
  const closing: (() => unknown)[] = [remove];
  try {
    const file = join(dir, "canvas.db");
    await fill(file, size);
    const atlas = await startAtlas({ ATLAS_DB: file });
    closing.unshift(atlas.stop);
    const address = `${atlas.url}/?cap=${size.cap}`;
    const graph = await readGraph(address);
    console.log(`\ncanvas: ${graph.nodes.length} nodes, ${graph.edges.length} lines drawn`);
    const pages: Pages = await servePages(graph);
    closing.unshift(pages.close);
    const addresses = { ours: address, cytoscape: `${pages.url}/cytoscape`, sigma: `${pages.url}/sigma` };
    const rows: Record<Name, Measured[]> = { ours: [], cytoscape: [], sigma: [] };
    for (let visit = 0; visit < VISITS; visit++) for (const name of NAMES) rows[name].push(await measurePage(addresses[name]));
    printVisits(rows, size);
    await printGrowth(address, rounds);
  } finally {
    for (const close of closing) await close();
  }
}

function printVisits(rows: Readonly<Record<Name, readonly Measured[]>>, { goals }: Size): void {
  const of = (name: Name, what: keyof Measured) => median(rows[name].map((row) => row[what]));
  const ratio = (what: keyof Measured) => (of("ours", what) / of("cytoscape", what)).toFixed(2);
  for (const name of NAMES) {
    console.log(
      `  ${name}: first picture ${of(name, "first").toFixed(0)} ms, ${of(name, "redraws").toFixed(1)} redraws/s while panning, heap ${of(name, "heap").toFixed(1)} MB`,
    );
  }
  console.log(
    `  against cytoscape: first picture ${ratio("first")} (goal ≤ 1.2), redraws ${ratio("redraws")} (goal ≥ 0.9), heap ${ratio("heap")} (goal ≤ 1.3)`,
  );
  const names = goals.labels > 0 ? ` (goal ≥ ${goals.labels}, with ≥ ${goals.redraws} redraws/s)` : "";
  const longest = goals.longest === null ? "" : ` (goal ≤ ${goals.longest})`;
  console.log(
    `  ${of("ours", "labels")} names at fit${names}; longest frame while it is laid out ${of("ours", "longest").toFixed(0)} ms${longest}`,
  );
  console.log(`  medians of ${VISITS} visits; load of the machine ${loadavg()[0]?.toFixed(1)}`);
}

async function printGrowth(address: string, rounds: number): Promise<void> {
  const { expand, rounds: done, before, after } = await measureGrowth(address, { rounds, most: Math.max(40, rounds) * ROUND_MS });
  console.log(`  expanding until all stands: ${expand.toFixed(0)} ms (goal ≤ 500)`);
  if (rounds > 0)
    console.log(
      `  heap before ${before.toFixed(1)} MB, after ${done} times expanding and undoing ${after.toFixed(1)} MB, ratio ${(after / before).toFixed(2)} (goal: flat)`,
    );
}

async function fill(file: string, size: Size): Promise<void> {
  const store = await openStore({ ATLAS_DB: file }, { durability: "fast" });
  try {
    for (const bundle of generateDocuments(size)) await store.writeDocument(bundle);
  } finally {
    await store.close();
  }
}
