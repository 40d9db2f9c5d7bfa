import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openStore } from "@chengyu-atlas/store";
import type * as Launcher from "../../scripts/lib/neo4j.mjs";
import { ROOT } from "../support/atlas.js";
import { measureCanvas } from "./canvas.js";
import { neo4jTime } from "./database-time.js";
import { measureFirstLoad } from "./first-load.js";
import { fill } from "./ingest.js";
import { servePeer } from "./peer.js";
import type { Served } from "./process.js";
import { measureReading } from "./reading.js";
import { measureBackend } from "./speed.js";
import { printTable, type Table } from "./table.js";

const SIZES = {
  small: { nodes: 10_000, edges: 50_000, edgesPerDocument: 250 },
  full: { nodes: 100_000, edges: 500_000, edgesPerDocument: 500 },
  xl: { nodes: 1_000_000, edges: 5_000_000, edgesPerDocument: 500 },
} as const;

const option = (name: string, fallback: string) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1] ?? fallback;
const only = option("only", "client,reading,sqlite,neo4j,peer").split(",");
const named = option("size", "full");
const size = SIZES[named === "small" || named === "xl" ? named : "full"];
const questions = option("questions", "");
const asked = questions === "" ? {} : { asked: questions.split(",") };
const work = join(ROOT, ".cache", "bench");
const table: Table = { rows: [], judged: [] };

process.on("unhandledRejection", (error) => {
  console.error(error);
  process.exit(1);
});
mkdirSync(work, { recursive: true });
if (only.includes("client")) await measureFirstLoad();
if (only.includes("canvas")) await measureCanvas(process.argv.includes("--size=full") ? 500 : 100);
if (only.includes("reading")) await measureReading(work);
if (only.includes("neo4j") || only.includes("peer")) await withNeo4j();
else if (only.includes("sqlite")) await measureSqlite(undefined);
printTable(table);

/** The stores beside the peer, which reads the Neo4j while SQLite is measured too. */
async function withNeo4j(): Promise<void> {
  const { env, stop } = await findNeo4j();
  const time = neo4jTime(env);
  try {
    console.log("\nNeo4j");
    const store = await openStore({ ...process.env, ...env });
    await fill(store, size);
    await store.close();
    const peer = only.includes("peer") ? await servePeer(work, env) : undefined;
    const more = { ...asked, ...(peer && { peer }) };
    if (only.includes("neo4j"))
      await measureBackend({ engine: "neo4j", name: "Neo4j", size, env, databaseTime: time.read, ...more }, table);
    if (only.includes("sqlite")) await measureSqlite(peer);
  } finally {
    await time.close();
    await stop();
  }
}

interface Found {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** The Neo4j that `NEO4J_URI` names, with what an earlier run has left in it; else one of its own, empty and gone at the end. */
async function findNeo4j(): Promise<Found> {
  const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
  if (NEO4J_URI !== "") return { env: { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD }, stop: async () => {} };
  // by address, since the built benchmark lies one folder deeper than its source
  const { startNeo4j } = (await import(pathToFileURL(join(ROOT, "scripts/lib/neo4j.mjs")).href)) as typeof Launcher;
  const neo4j = await startNeo4j({ ephemeral: true });
  return { env: { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }, stop: neo4j.stop };
}

async function measureSqlite(peer: Served | undefined): Promise<void> {
  // cities were added to the graph: a file of an older benchmark is not used
  const file = join(work, `graph-${size.edges}.db`);
  if (process.argv.includes("--fresh")) for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  console.log(existsSync(file) ? `\nusing ${file}` : `\nwriting ${file}`);
  const env = { ATLAS_DB: file, NEO4J_URI: "" };
  await measureBackend(
    { engine: "sqlite", name: "SQLite", size, env, databaseTime: async () => 0, ...asked, ...(peer && { peer }) },
    table,
  );
}
