import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type GraphStore, openStore } from "@chengyu-atlas/store";
import type * as Launcher from "../../scripts/lib/neo4j.mjs";
import { ROOT } from "../support/atlas.js";
import { measureCanvas } from "./canvas.js";
import { measureFirstLoad } from "./first-load.js";
import { generateDocuments, type Size } from "./generate.js";
import { ask, compare, type Question } from "./load.js";
import { residentMemory, serve, stop } from "./process.js";
import { NEIGHBOURS, SEARCH } from "./queries.js";
import { measureReading } from "./reading.js";

const HERE = import.meta.dirname;
const SIZES = {
  small: { nodes: 10_000, edges: 50_000, edgesPerDocument: 250 },
  full: { nodes: 100_000, edges: 500_000, edgesPerDocument: 500 },
} as const satisfies Record<string, Size>;

const option = (name: string, fallback: string) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1] ?? fallback;
const only = option("only", "client,reading,sqlite,neo4j").split(",");
const size: Size = option("size", "full") === "small" ? SIZES.small : SIZES.full;
const work = join(ROOT, ".cache", "bench");

type Environment = Readonly<Record<string, string>>;

/** Writes the generated graph and prints how fast; a store that already holds it is used as it is. */
async function fill(store: GraphStore): Promise<void> {
  if ((await store.countEdges({})) === size.edges) return console.log("  graph: already there");
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
  await Promise.all(waiting);
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(used);
  console.log(
    `  ingest: ${edges} edges in ${seconds.toFixed(1)} s, ${Math.round(edges / seconds)}/s with generating, ${Math.round((edges / writing) * 1000)}/s writing alone (SQLite's goal 20000); ${((user + system) / edges).toFixed(1)} µs of CPU here per edge`,
  );
}

/** Node ids spread over the whole range of degrees, and texts that many and few names contain. */
async function questions(store: GraphStore): Promise<readonly Question[]> {
  const hubs = await store.listNodes({}, "DEGREE", { first: 20 });
  const others = await store.listNodes({}, "ID", { first: 180 });
  const ids = [...hubs.items, ...others.items].map(({ item }) => item.id);
  const names = others.items.map(({ item }) => item.name.slice(0, 5));
  const texts = [...names.slice(0, 80), "量子通信", "生物医药", "研究院", "重庆", "璧山智能"];
  return [
    { name: "node + 20 neighbours", query: NEIGHBOURS, variables: ids.map((id) => ({ id })) },
    { name: "search", query: SEARCH, variables: texts.map((text) => ({ text })) },
  ];
}

async function backend(name: string, floor: string, env: Environment): Promise<void> {
  console.log(`\n${name}: ${size.nodes} nodes, ${size.edges} edges`);
  // as the ingest command opens it
  const store = await openStore({ ...process.env, ...env }, { durability: "fast" });
  await fill(store);
  const asked = await questions(store);
  await store.close();
  const product = await serve([join(HERE, "serve-product.js")], env);
  const plain = await serve([join(HERE, floor)], env);
  for (const question of asked) {
    const same = await agree(product.url, plain.url, question);
    const [ours, theirs] = await compare([product, plain], question);
    if (!ours || !theirs) continue;
    const ratio = ours.perSecond / theirs.perSecond;
    console.log(
      `  ${question.name}: ${Math.round(ours.perSecond)}/s (p50 ${ours.p50}, p99 ${ours.p99} ms); hand-written ${Math.round(theirs.perSecond)}/s (p50 ${theirs.p50}, p99 ${theirs.p99} ms); ratio ${ratio.toFixed(2)} (goal 0.80); ${same}`,
    );
  }
  const memory = residentMemory(product.child.pid);
  if (memory) console.log(`  server memory after load: ${memory.now} MB resident, ${memory.peak} MB at its highest (goal 400)`);
  await stop(product);
  await stop(plain);
}

/** Whether both servers answer alike, so that a ratio compares equal work. */
async function agree(a: string, b: string, { query, variables }: Question): Promise<string> {
  let different = 0;
  for (const values of variables) {
    const [x, y] = await Promise.all([ask(a, query, values), ask(b, query, values)]);
    if (JSON.stringify(x) !== JSON.stringify(y)) different++;
  }
  return different === 0 ? "all answers equal" : `${different} of ${variables.length} answers differ`;
}

process.on("unhandledRejection", (error) => {
  console.error(error);
  process.exit(1);
});
mkdirSync(work, { recursive: true });
if (only.includes("client")) await measureFirstLoad();
if (only.includes("canvas")) await measureCanvas(process.argv.includes("--size=full") ? 500 : 100);
if (only.includes("reading")) await measureReading(work);
if (only.includes("sqlite")) {
  const file = join(work, `bench-${size.edges}.db`);
  if (process.argv.includes("--fresh")) for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  console.log(existsSync(file) ? `\nusing ${file}` : `\nwriting ${file}`);
  await backend("SQLite", "floor-sqlite.js", { ATLAS_DB: file, NEO4J_URI: "" });
}
if (only.includes("neo4j")) {
  // by address, since the built benchmark lies one folder deeper than its source
  const { startNeo4j } = (await import(pathToFileURL(join(ROOT, "scripts/lib/neo4j.mjs")).href)) as typeof Launcher;
  const neo4j = await startNeo4j({ ephemeral: true });
  try {
    await backend("Neo4j", "floor-neo4j.js", { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password });
  } finally {
    await neo4j.stop();
  }
}
