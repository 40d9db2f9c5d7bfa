import type { GraphStore } from "@chengyu-atlas/store";
import { generateDocuments, type Size } from "./generate.js";

/** How fast a graph was written: wall time of the writing alone, without generating. */
export interface Filled {
  readonly nodes: number;
  readonly edges: number;
  readonly seconds: number;
  /** CPU time of this process, generating included. */
  readonly cpu: number;
}

/** Writes the generated graph through the product and prints how fast; a store that already holds it is used as it is. */
export async function fill(store: GraphStore, size: Size): Promise<Filled | undefined> {
  if ((await store.countEdges({})) === size.edges) {
    console.log("  graph: already there");
    return undefined;
  }
  const from = performance.now();
  const used = process.cpuUsage();
  let edges = 0;
  let writing = 0;
  const waiting = new Set<Promise<unknown>>();
  for (const bundle of generateDocuments(size)) {
    const before = performance.now();
    const written = store.writeDocument(bundle).finally(() => waiting.delete(written));
    waiting.add(written);
    if (waiting.size >= (store.supports.parallelWriters ? 4 : 1)) await Promise.race(waiting);
    writing += performance.now() - before;
    edges += bundle.claims.length;
    if (edges % (size.edges / 10) < bundle.claims.length)
      process.stderr.write(`  ${edges} edges, ${Math.round((edges / writing) * 1000)}/s\n`);
  }
  const before = performance.now();
  await Promise.all(waiting);
  // what is still grouped is written before it is counted
  const nodes = await store.countNodes({});
  writing += performance.now() - before;
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(used);
  console.log(
    `  ingest: ${edges} edges in ${seconds.toFixed(1)} s, ${Math.round(edges / seconds)}/s with generating, ${Math.round((edges / writing) * 1000)}/s writing alone; ${((user + system) / edges).toFixed(1)} µs of CPU here per edge`,
  );
  return { nodes, edges, seconds: writing / 1000, cpu: (user + system) / 1_000_000 };
}
