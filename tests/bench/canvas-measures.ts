import type { Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import type { PlacedGraph } from "./canvas-pages.js";

const LONG = { timeout: 240_000 };
const PAN_MS = 1500;
/** Input comes as often as from a mouse that is drawn about. */
const INPUT_MS = 1000 / 60;
/** So many rounds go before memory is counted, so that what is kept once is not taken for a leak. */
const WARM_UP = 10;

interface Item {
  id(): string;
  position(): { x: number; y: number };
  data(name: string): unknown;
}
interface Items {
  readonly length: number;
  map<T>(of: (item: Item) => T): T[];
}
interface Core {
  nodes(): Items;
  edges(): Items;
  on(event: string, run: () => void): void;
}
type Seen = Window & {
  __atlas?: { cy: Core; labels: () => readonly unknown[] };
  __draws: number;
  __first?: number;
  __tasks: [number, number][];
};

/** What one visit of a page gives. */
export interface Measured {
  readonly first: number;
  readonly redraws: number;
  readonly heap: number;
  /** Of our own page alone: the longest task between the first picture and the last place, and how many names stand then. */
  readonly longest: number;
  readonly labels: number;
}

/** A page in a browser of its own, so that none finds what another left. */
async function withPage<T>(run: (page: Page) => Promise<T>): Promise<T> {
  const browser = await openBrowser();
  try {
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
    return await run(page);
  } finally {
    await browser.close();
  }
}

/** Opens a page and waits until all stands where it stays; tells when the first picture stood, and when the last. */
async function settle(page: Page, address: string): Promise<{ readonly first: number; readonly settled: number }> {
  await page.goto(address, LONG);
  await page.waitForFunction(() => (window as unknown as Seen).__first !== undefined, undefined, LONG);
  await page.waitForFunction(() => !document.querySelector('[data-stale="true"]'), undefined, LONG);
  const settled = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1500);
  const first = await page.evaluate(() => {
    // our own page draws a large network before the engine does, and says when
    const [mark] = performance.getEntriesByName("atlas-first-picture");
    return mark?.startTime ?? (window as unknown as Seen).__first ?? 0;
  });
  return { first, settled };
}

/** Draws the graph with the product and reads it back, so that others draw the same at the same places. */
export function readGraph(address: string): Promise<PlacedGraph> {
  return withPage(async (page) => {
    await settle(page, address);
    return page.evaluate((): PlacedGraph => {
      const cy = (window as unknown as Seen).__atlas?.cy;
      if (!cy) throw new Error("nothing is drawn");
      return {
        nodes: cy.nodes().map((node) => {
          return { id: node.id(), name: String(node.data("name")), ...node.position(), radius: 2 * Number(node.data("radius")) };
        }),
        edges: cy.edges().map((edge) => ({ source: String(edge.data("source")), target: String(edge.data("target")) })),
      };
    });
  });
}

/** Opens a page, draws it about with the mouse, and counts. */
export function measurePage(address: string): Promise<Measured> {
  return withPage(async (page) => {
    const { first, settled } = await settle(page, address);
    const { tasks, labels } = await page.evaluate(() => {
      const { __tasks, __atlas } = window as unknown as Seen;
      return { tasks: __tasks, labels: __atlas?.labels().length ?? 0 };
    });
    const redraws = await pan(page);
    const longest = Math.max(0, ...tasks.filter(([from]) => from > first && from < settled).map(([, duration]) => duration));
    return { first, redraws, heap: await heapOf(page), longest, labels };
  });
}

/** Redraws in a second while the picture is drawn about. */
async function pan(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const box = await page.getByTestId("canvas").boundingBox();
  // from the lower left corner, where nothing can be taken hold of
  const [x, y] = [(box?.x ?? 0) + 14, (box?.y ?? 0) + (box?.height ?? 0) - 14];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const draws = () => page.evaluate(() => (window as unknown as Seen).__draws);
  const before = await draws();
  const from = performance.now();
  const sent: Promise<unknown>[] = [];
  // a hand does not wait until the last movement was drawn
  for (let step = 0; performance.now() - from < PAN_MS; step++) {
    const at = { x: x + 60 + 60 * Math.sin(step / 9), y: y - 60 - 50 * Math.cos(step / 9) };
    sent.push(session.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at, button: "left", buttons: 1 }));
    const next = from + (step + 1) * INPUT_MS - performance.now();
    await new Promise((go) => setTimeout(go, Math.max(0, next)));
  }
  await Promise.all(sent);
  const redraws = ((await draws()) - before) / ((performance.now() - from) / 1000);
  await page.mouse.up();
  return redraws;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** How long an expansion takes until all stands, and what memory holds before and after many that are undone again. */
export interface Growth {
  readonly expand: number;
  /** How many times, as far as there was time for them. */
  readonly rounds: number;
  readonly before: number;
  readonly after: number;
}

/** Expands a node and takes it back, again and again, for at most so many milliseconds. */
export function measureGrowth(address: string, { rounds, most }: { readonly rounds: number; readonly most: number }): Promise<Growth> {
  return withPage(async (page) => {
    await settle(page, address);
    const id = await page.evaluate(() => {
      const behind =
        (window as unknown as Seen).__atlas?.cy.nodes().map((node) => ({ id: node.id(), behind: Number(node.data("behind")) })) ?? [];
      return behind.sort((a, b) => b.behind - a.behind)[0]?.id ?? "";
    });
    const selected = new URL(address);
    selected.searchParams.set("s", id);
    await settle(page, selected.href);
    await page.getByTestId("expand-button").waitFor(LONG);
    const expand = median(await rounded(page, WARM_UP, most / 4));
    const before = await heapOf(page);
    const done = await rounded(page, rounds, most);
    return { expand, rounds: done.length, before, after: await heapOf(page) };
  });
}

/** Expands what is selected and undoes it, so many times; gives how long each expansion took. */
function rounded(page: Page, rounds: number, most: number): Promise<number[]> {
  return page.evaluate(
    async ({ times, most: end }) => {
      const cy = (window as unknown as Seen).__atlas?.cy;
      const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      const until = async (what: string, holds: () => boolean) => {
        const from = performance.now();
        while (!holds()) {
          if (performance.now() - from > 60_000) throw new Error(`it did not come to this: ${what}`);
          await new Promise((go) => requestAnimationFrame(go));
        }
      };
      const count = () => cy?.nodes().length ?? 0;
      const still = () => !document.querySelector('[data-stale="true"]');
      const alone = count();
      const took: number[] = [];
      const began = performance.now();
      for (let round = 0; round < times && performance.now() - began < end; round++) {
        find("expand-button")?.click();
        await until("the list of what can be expanded", () => find("expand-all") !== null);
        const from = performance.now();
        find("expand-all")?.click();
        await until("more nodes", () => count() > alone && still());
        took.push(performance.now() - from);
        find("undo")?.click();
        await until("as many nodes as before", () => count() === alone && still());
      }
      return took;
    },
    { times: rounds, most },
  );
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
