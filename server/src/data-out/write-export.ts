import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AtlasError } from "@chengyu-atlas/model";
import { exportForNeo4j, type GraphReader, type GraphStore } from "@chengyu-atlas/store";
import type { Format } from "./formats.js";
import { readExport } from "./open-export.js";
import { csvFiles, textFile } from "./pieces.js";
import { zipped } from "./zip.js";

/** What the command was asked to write, and where to. */
export interface WriteRequest {
  readonly format: Format;
  readonly address: URLSearchParams;
  readonly to: string | undefined;
  readonly cwd: string;
  readonly stdout: NodeJS.WritableStream;
}

/**
 * Writes an export to a file, a folder or stdout and says so in one line. What is there under its final name is whole:
 * it is written beside it first. Throws CONFLICT where the graph was changed meanwhile.
 */
export async function writeExport(store: GraphStore, { format, address, to, cwd, stdout }: WriteRequest): Promise<string> {
  const { open } = readExport(address);
  const target = to === undefined ? undefined : resolve(cwd, to);
  const begun = performance.now();
  const before = await stateOf(store);
  const unchanged = async () => {
    if ((await stateOf(store)) === before) return;
    throw new AtlasError(
      "CONFLICT",
      "The graph was changed while it was exported, so the files would not fit together; export again when nobody writes.",
    );
  };
  const done = (what: string) => `${what} in ${((performance.now() - begun) / 1000).toFixed(1)} s`;
  if (format === "neo4j-admin") {
    if (target === undefined) throw needed("a folder", "neo4j-admin");
    const chosen = [...address.keys()];
    if (chosen.length > 0)
      throw new AtlasError(
        "INVALID_INPUT",
        "Files for neo4j-admin hold the whole graph; leave out --view, --nodes, --relations and --base.",
      );
    const counts = await inFolder(target, (folder) => exportForNeo4j(store, folder), unchanged);
    return done(`${target}: ${counts.nodes} nodes, ${counts.relationships} relationships of Neo4j`);
  }
  const { about, records } = await open(store);
  if (format === "csv" && target === undefined) throw needed("a folder or a file ending in .zip", "csv");
  if (format === "csv" && target !== undefined && !target.endsWith(".zip")) {
    await inFolder(
      target,
      async (folder) => {
        for (const { name, pieces } of csvFiles(about, records))
          await pipeline(Readable.from(pieces), createWriteStream(join(folder, name)));
      },
      unchanged,
    );
    return done(target);
  }
  const pieces = format === "csv" ? zipped(csvFiles(about, records)) : textFile(format, about, records);
  if (target === undefined) {
    await pipeline(Readable.from(pieces), stdout, { end: false });
    await unchanged();
    return done("exported");
  }
  const part = `${target}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await unchanged();
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return done(target);
}

/** Fills a folder that is new or empty; where that fails, it is not there. */
async function inFolder<T>(target: string, fill: (folder: string) => Promise<T>, check: () => Promise<void>): Promise<T> {
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new AtlasError("INVALID_INPUT", `${target} is not empty; name a new folder by --out, or empty this one.`);
  }
  const part = `${target}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  try {
    const result = await fill(part);
    await check();
    rmSync(target, { recursive: true, force: true });
    renameSync(part, target);
    return result;
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}

const needed = (what: string, format: Format) =>
  new AtlasError("INVALID_INPUT", `--format ${format} writes several files; name ${what} by --out.`);

/** Tells one state of the graph from another: what was written, and how often somebody decided. */
async function stateOf(store: GraphReader): Promise<string> {
  const [receipts, decisions] = await Promise.all([store.receipts(), store.countDecisions({})]);
  const hash = createHash("sha256").update(String(decisions));
  for (const { document, hash: content, pipeline: version } of receipts) hash.update(`\n${document}\0${content}\0${version}`);
  return hash.digest("hex");
}
