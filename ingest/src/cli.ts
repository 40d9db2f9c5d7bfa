import { closeSync, openSync, realpathSync, writeSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphStore } from "@chengyu-atlas/store";
import { openStore, type StoreEnvironment } from "@chengyu-atlas/store";
import { type CliArguments, HELP, parseArguments } from "./cli-args.js";
import { ingestPaths } from "./ingest.js";
import { isRefused } from "./parse.js";
import { type Output, ProgressLine } from "./progress.js";
import { formatRefusal, type Refusal } from "./refusal.js";
import { exitCodeOf, summarise } from "./report.js";

/** Around the command: where paths begin, what names the database, where lines go. */
export interface CliContext {
  readonly cwd: string;
  readonly env: StoreEnvironment;
  readonly out: Output;
  readonly err: Output;
}

/** Refusals that are shown; the rest are counted. */
const SHOWN = 50;
const DEFAULT_GAZETTEER = fileURLToPath(new URL("../../seeds/gazetteer", import.meta.url));

/** The ingest command. Resolves to its exit code. */
export async function main(argv: readonly string[], context: CliContext): Promise<number> {
  const { out, err } = context;
  let args: CliArguments;
  try {
    args = parseArguments(argv);
  } catch (error) {
    err.write(`${(error as Error).message}\nnpm run ingest -- --help shows what there is.\n`);
    return 1;
  }
  if (args.help) {
    out.write(HELP);
    return 0;
  }
  let store: GraphStore | undefined;
  try {
    // what a power cut takes back, the next run brings again
    store = args.dryRun ? undefined : await openStore(context.env, { durability: "fast" });
    const withdrawn = await withdraw(args, store, out);
    const read = args.paths.length === 0 ? undefined : await ingest(args, store, context);
    return together([withdrawn, read]);
  } catch (error) {
    err.write(`${isRefused(error) || error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await store?.close();
  }
}

/** 0 where all parts are, 1 where all failed, else 2. */
function together(codes: readonly (number | undefined)[]): number {
  const given = codes.filter((code) => code !== undefined);
  if (given.every((code) => code === 0)) return 0;
  return given.every((code) => code === 1) ? 1 : 2;
}

async function withdraw({ withdraw: ids }: CliArguments, store: GraphStore | undefined, out: Output): Promise<number | undefined> {
  const codes: number[] = [];
  for (const id of ids) {
    const report = await store?.withdrawDocument(id);
    codes.push(report === undefined || report.found ? 0 : 1);
    if (report === undefined) out.write(`${id}: would be withdrawn.\n`);
    else if (!report.found) out.write(`${id}: there is no such document.\n`);
    else {
      const { nodes, claims, observations } = report;
      out.write(`${id}: withdrawn, with ${nodes.length} nodes, ${claims.length} claims and ${observations.length} observations.\n`);
    }
  }
  return ids.length === 0 ? undefined : together(codes);
}

async function ingest(args: CliArguments, store: GraphStore | undefined, { cwd, out, err }: CliContext): Promise<number> {
  const progress = new ProgressLine(out);
  const file = args.report === undefined ? undefined : openSync(resolve(cwd, args.report), "w");
  let shown = 0;
  const onRefused = (refusal: Refusal) => {
    const named = { ...refusal, file: shortPath(cwd, refusal.file) };
    if (file !== undefined) writeSync(file, `${JSON.stringify(named)}\n`);
    shown += 1;
    if (shown > SHOWN) return;
    progress.clear();
    err.write(`${formatRefusal(named)}\n`);
  };
  try {
    const report = await ingestPaths({
      ...(store && { store }),
      paths: args.paths.map((path) => resolve(cwd, path)),
      gazetteer: args.gazetteer === undefined ? DEFAULT_GAZETTEER : resolve(cwd, args.gazetteer),
      onProgress: (step) => progress.show({ ...step, file: shortPath(cwd, step.file) }),
      onRefused,
    });
    progress.clear();
    if (shown > SHOWN) {
      const where = args.report === undefined ? "--report FILE writes them all" : `all of them are in ${args.report}`;
      err.write(`… and ${shown - SHOWN} more; ${where}.\n`);
    }
    out.write(`${summarise(report).join("\n")}\n`);
    return exitCodeOf(report);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A path as the user would write it: from the folder they stand in, where it lies below it. */
function shortPath(cwd: string, file: string): string {
  const short = relative(cwd, file);
  return short === "" || short.startsWith("..") ? file : short;
}

/** Whether this module is what Node was started with, and not imported. */
const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const { stdout: out, stderr: err, env } = process;
  process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), env, out, err });
}
