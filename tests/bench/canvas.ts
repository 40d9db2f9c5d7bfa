import { existsSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@chengyu-atlas/store";
import type { Browser, Page } from "playwright-core";
import { startAtlas } from "../support/atlas.js";
import { openBrowser } from "../support/browser.js";
import { type PlacedGraph, servePages } from "./canvas-pages.js";
import { generateDocuments } from "./generate.js";

const SIZES = [
  { nodes: 2000, edges: 5000, edgesPerDocument: 250, cap: 2000 },
  { nodes: 5000, edges: 20_000, edgesPerDocument: 250, cap: 5000 },
] as const;
const ROUNDS = 3;
const PAN_MS = 1500;

interface Measured {
  readonly first: number;
  readonly redraws: number;
  readonly heap: number;
}

interface Core {
  nodes(): { length: number; map<T>(of: (node: Item) => T): T[] };
  edges(): { map<T>(of: (edge: Item) => T): T[] };
  on(event: string, run: () => void): void;
}
interface Item {
  id(): string;
  position(): { x: number; y: number };
  data(name: string): unknown;
}
type Seen = Window & {
  __atlas?: { cy: Core; labels: () => readonly unknown[] };
  __draws: number;
  __first?: number;
  __tasks: [number, number][];
};

/** Prints how the canvas stands beside bare cytoscape.js and sigma.js, on the same graph at the same places in one run. */
export async function measureCanvas(work: string): Promise<void> {
  for (const size of SIZES) {
    console.log(`\ncanvas: ${size.nodes} nodes, ${size.edges} edges`);
    const file = join(work, `canvas-${size.edges}.db`);
    await fill(file, size);
    const atlas = await startAtlas({ ATLAS_DB: file });
    const browser = await openBrowser();
    const address = `${atlas.url}/?cap=${size.cap}`;
    const { graph, labels, longest, settled } = await readGraph(browser, address);
    const pages = await servePages(graph);
    const addresses = { ours: address, cytoscape: `${pages.url}/cytoscape`, sigma: `${pages.url}/sigma` };
    const rows = { ours: [] as Measured[], cytoscape: [] as Measured[], sigma: [] as Measured[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of ["cytoscape", "ours", "sigma"] as const) rows[name].push(await measure(browser, addresses[name]));
    }
    const of = (name: keyof typeof rows, what: keyof Measured) => median(rows[name].map((row) => row[what]));
    for (const name of ["ours", "cytoscape", "sigma"] as const) {
      console.log(
        `  ${name}: first picture ${of(name, "first").toFixed(0)} ms, ${of(name, "redraws").toFixed(1)} redraws/s while panning, heap ${of(name, "heap").toFixed(0)} MB`,
      );
    }
    const ratio = (what: keyof Measured) => (of("ours", what) / of("cytoscape", what)).toFixed(2);
    console.log(
      `  against cytoscape: first picture ${ratio("first")} (goal ≤ 1.2), redraws ${ratio("redraws")} (goal ≥ 0.9), heap ${ratio("heap")} (goal ≤ 1.3)`,
    );
    console.log(
      `  ${labels} names at fit (goal 60 at 5000 nodes); laid out after ${settled.toFixed(0)} ms, longest frame meanwhile ${longest.toFixed(0)} ms (goal 100)`,
    );
    pages.close();
    await browser.close();
    await atlas.stop();
  }
}

async function fill(file: string, size: (typeof SIZES)[number]): Promise<void> {
  if (existsSync(file)) return;
  const store = await openStore({ ATLAS_DB: file }, { durability: "fast" });
  for (const bundle of generateDocuments(size)) await store.writeDocument(bundle);
  await store.close();
}

async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.addInitScript(() => {
    const seen = window as unknown as Seen;
    seen.__tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.__tasks.push([startTime, duration]);
    }).observe({ type: "longtask", buffered: true });
    // our own page counts as the others do, from the first time that something is drawn
    const wait = setInterval(() => {
      const cy = seen.__atlas?.cy;
      if (!cy) return;
      clearInterval(wait);
      seen.__draws = 0;
      cy.on("render", () => {
        if (cy.nodes().length === 0) return;
        seen.__draws += 1;
        seen.__first ??= performance.now();
      });
    }, 4);
  });
  return page;
}

/** Draws the graph with the product and reads it back; tells how many names stand, and the longest frame between the first picture and the last place. */
async function readGraph(browser: Browser, address: string) {
  const page = await open(browser);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as Seen).__first !== undefined, undefined, { timeout: 240_000 });
  const first = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => !document.querySelector('[data-stale="true"]'), undefined, { timeout: 240_000 });
  const settled = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1500);
  const labels = await page.evaluate(() => (window as unknown as Seen).__atlas?.labels().length ?? 0);
  const tasks = await page.evaluate(() => (window as unknown as Seen).__tasks);
  const graph = await page.evaluate((): PlacedGraph => {
    const cy = (window as unknown as Seen).__atlas?.cy;
    if (!cy) throw new Error("nothing is drawn");
    return {
      nodes: cy.nodes().map((node) => {
        return { id: node.id(), name: String(node.data("name")), ...node.position(), radius: 2 * Number(node.data("radius")) };
      }),
      edges: cy.edges().map((edge) => ({ source: String(edge.data("source")), target: String(edge.data("target")) })),
    };
  });
  await page.close();
  const meanwhile = tasks.filter(([from]) => from > first && from < settled).map(([, duration]) => duration);
  return { graph, labels, settled, longest: Math.max(0, ...meanwhile) };
}

async function measure(browser: Browser, address: string): Promise<Measured> {
  const page = await open(browser);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as Seen).__first !== undefined, undefined, { timeout: 240_000 });
  await page.waitForFunction(() => !document.querySelector('[data-stale="true"]'), undefined, { timeout: 240_000 });
  await page.waitForTimeout(1500);
  const first = await page.evaluate(() => (window as unknown as Seen).__first ?? 0);
  const box = await page.getByTestId("canvas").boundingBox();
  // from the lower left corner, where nothing can be taken hold of
  const [x, y] = [(box?.x ?? 0) + 14, (box?.y ?? 0) + (box?.height ?? 0) - 14];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await page.evaluate(() => (window as unknown as Seen).__draws);
  const from = performance.now();
  for (let step = 0; performance.now() - from < PAN_MS; step++) {
    await page.mouse.move(x + 60 + 60 * Math.sin(step / 9), y - 60 - 50 * Math.cos(step / 9));
    await page.waitForTimeout(8);
  }
  const seconds = (performance.now() - from) / 1000;
  const redraws = ((await page.evaluate(() => (window as unknown as Seen).__draws)) - before) / seconds;
  await page.mouse.up();
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await page.close();
  return { first, redraws, heap: usedSize / 1e6 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
