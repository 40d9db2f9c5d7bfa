import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exportForNeo4j, openStore } from "@chengyu-atlas/store";
import type * as Launcher from "../../scripts/lib/neo4j.mjs";
import type * as Importer from "../../scripts/lib/neo4j-import.mjs";
import { ROOT } from "../support/atlas.js";
import { measureCanvas } from "./canvas.js";
import { neo4jTime } from "./database-time.js";
import { measureFirstLoad } from "./first-load.js";
import { fill } from "./ingest.js";
import { measureNeo4jIngest, measureSqliteIngest, type Neo4j } from "./ingest-beside.js";
import { servePeer } from "./peer.js";
import { type Served, stop as stopServer } from "./process.js";
import { measureReading } from "./reading.js";
import { measureBackend } from "./speed.js";
import { printTable, type Table } from "./table.js";

const SIZES = {
  small: { nodes: 10_000, edges: 50_000, edgesPerDocument: 250 },
  full: { nodes: 100_000, edges: 500_000, edgesPerDocument: 500 },
  xl: { nodes: 1_000_000, edges: 5_000_000, edgesPerDocument: 500 },
} as const;
/** What is written into Neo4j document by document, to be set beside a bare load. */
const INGESTED = { nodes: 20_000, edges: 100_000, edgesPerDocument: 500 };

/** `--name=value` or `--name value`. */
function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  const joined = process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1];
  return joined ?? (at < 0 ? undefined : process.argv[at + 1]) ?? fallback;
}
const only = option("only", "client,reading,ingest,sqlite,neo4j,peer").split(",");
const named = option("size", "full");
const size = SIZES[named === "small" || named === "xl" ? named : "full"];
const questions = option("questions", "");
const asked = questions === "" ? {} : { asked: questions.split(",") };
const work = join(ROOT, ".cache", "bench");
const fresh = process.argv.includes("--fresh");
let written = false;
const table: Table = { rows: [], judged: [] };

process.on("unhandledRejection", (error) => {
  console.error(error);
  process.exit(1);
});
mkdirSync(work, { recursive: true });
if (only.includes("client")) await measureFirstLoad();
if (only.includes("canvas")) await measureCanvas(option("size", "") === "full" ? 500 : 100);
if (only.includes("reading")) await measureReading(work);
if (only.includes("ingest")) await measureIngest();
if (only.includes("neo4j") || only.includes("peer")) await withNeo4j();
else if (only.includes("sqlite")) await measureSqlite(undefined);
printTable(table);

/** Ingest beside bare loads, into stores that are gone afterwards. */
async function measureIngest(): Promise<void> {
  console.log("\ningest into SQLite");
  table.judged.push(await measureSqliteIngest(named === "xl" ? SIZES.full : size));
  console.log("\ningest into Neo4j");
  table.judged.push(await measureNeo4jIngest(INGESTED, () => startNeo4j({ ephemeral: true })));
}

/** The stores beside the peer, which reads the Neo4j while SQLite is measured too. */
async function withNeo4j(): Promise<void> {
  const { env, stop } = await findNeo4j();
  const time = neo4jTime(env);
  let peer: Served | undefined;
  try {
    if (only.includes("peer")) peer = await servePeer(work, env);
    const more = { ...asked, ...(peer && { peer }) };
    if (only.includes("neo4j"))
      await measureBackend({ engine: "neo4j", name: "Neo4j", size, env, databaseTime: time.read, ...more }, table);
    if (only.includes("sqlite")) await measureSqlite(peer);
  } finally {
    if (peer) await stopServer(peer);
    await time.close();
    await stop();
  }
}

/** The Neo4j that `NEO4J_URI` names, filled through the product where it is empty; else one of our own, filled by Neo4j's importer once. */
async function findNeo4j(): Promise<Neo4j> {
  const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
  if (NEO4J_URI !== "") return { env: { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD }, stop: async () => {} };
  const home = join(work, `neo4j-${size.edges}`);
  const done = join(home, "imported");
  if (!existsSync(done) || fresh) {
    await fillSqlite();
    const begun = performance.now();
    const files = join(work, "import");
    rmSync(files, { recursive: true, force: true });
    mkdirSync(files);
    const store = await openStore(ofFile());
    const { nodes, relationships } = await exportForNeo4j(store, files);
    await store.close();
    const { importIntoNeo4j } = await script<typeof Importer>("neo4j-import.mjs");
    const { seconds } = await importIntoNeo4j(files, { home, overwrite: true });
    rmSync(files, { recursive: true, force: true });
    writeFileSync(done, "");
    console.log(
      `\nNeo4j: ${nodes} nodes and ${relationships} relationships written as files and imported in ${((performance.now() - begun) / 1000).toFixed(0)} s, ${seconds.toFixed(0)} s of it the importer`,
    );
  }
  return startNeo4j({ home, docker: false, port: await freePort(), httpPort: await freePort() });
}

async function startNeo4j(options: Parameters<typeof Launcher.startNeo4j>[0]): Promise<Neo4j> {
  const launcher = await script<typeof Launcher>("neo4j.mjs");
  const { uri, user, password, stop } = await launcher.startNeo4j(options);
  return { env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, stop };
}

/** A script by address, since the built benchmark lies one folder deeper than its source. */
function script<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(join(ROOT, "scripts/lib", name)).href);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function ofFile(): Readonly<Record<string, string>> {
  return { ATLAS_DB: join(work, `graph-${size.edges}.db`), NEO4J_URI: "" };
}

/** The generated graph in a file, which later runs use again. */
async function fillSqlite(): Promise<void> {
  const file = ofFile()["ATLAS_DB"] ?? "";
  if (fresh && !written) for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  written = true;
  console.log(existsSync(file) ? `\nusing ${file}` : `\nwriting ${file}`);
  // as the ingest command opens it
  const store = await openStore(ofFile(), { durability: "fast" });
  await fill(store, size);
  await store.close();
}

async function measureSqlite(peer: Served | undefined): Promise<void> {
  await fillSqlite();
  const env = ofFile();
  await measureBackend(
    { engine: "sqlite", name: "SQLite", size, env, databaseTime: async () => 0, ...asked, ...(peer && { peer }) },
    table,
  );
}
