import { closeSync, openSync, realpathSync, writeSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphStore } from "@chengyu-atlas/store";
import { openStore, type StoreEnvironment } from "@chengyu-atlas/store";
import { type CliArguments, HELP, parseArguments } from "./cli-args.js";
import { loadGazetteer } from "./gazetteer.js";
import { ingestPaths } from "./ingest.js";
import { describeLeaving } from "./leaving.js";
import { isRefused } from "./parse.js";
import { type Output, ProgressLine } from "./progress.js";
import type { Input } from "./propose/confirm.js";
import { prepareProposals } from "./propose/prepare.js";
import { formatRefusal, type Refusal } from "./refusal.js";
import { exitCodeOf, many, summarise } from "./report.js";
import { RunLog } from "./run-log.js";
import { mapFile } from "./tables/wizard/map-file.js";
import { describeWithdrawal, previewWithdrawal, withdrawDocument } from "./withdraw.js";

/** Around the command: where paths begin, what names the database, where lines go. */
export interface CliContext {
  readonly cwd: string;
  readonly env: StoreEnvironment;
  readonly out: Output;
  readonly err: Output;
  /** Where questions are answered; process.stdin where it is left out. */
  readonly input?: Input;
}

/** Refusals, and replaced documents, that are shown; the rest are counted. */
const SHOWN = 50;
/** The gazetteer that comes with the project. */
export const DEFAULT_GAZETTEER = fileURLToPath(new URL("../../seeds/gazetteer", import.meta.url));

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
    const mapped = await map(args, context);
    const needed = args.withdraw.length > 0 || (args.paths.length > 0 && !args.dryRun);
    // what a power cut takes back, the next run brings again
    store = needed ? await openStore(context.env, { durability: "fast" }) : undefined;
    const withdrawn = await withdraw(args, store, out);
    const read = args.paths.length === 0 ? undefined : await ingest(args, args.dryRun ? undefined : store, context);
    return together([mapped, withdrawn, read]);
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

/** Proposes mappings, one for each table that is named. */
async function map(args: CliArguments, { cwd, out, err }: CliContext): Promise<number | undefined> {
  if (args.map.length === 0) return undefined;
  const { gazetteer } = await loadGazetteer(gazetteerOf(args, cwd));
  const codes: number[] = [];
  for (const file of args.map) {
    try {
      const lines = await mapFile(resolve(cwd, file), gazetteer);
      out.write(`${lines.join("\n").replaceAll(`${cwd}/`, "")}\n`);
      codes.push(0);
    } catch (error) {
      if (!isRefused(error)) throw error;
      for (const refusal of error.refusals) err.write(`${formatRefusal({ ...refusal, file: shortPath(cwd, refusal.file) })}\n`);
      codes.push(1);
    }
  }
  return together(codes);
}

const gazetteerOf = ({ gazetteer }: CliArguments, cwd: string) => (gazetteer === undefined ? DEFAULT_GAZETTEER : resolve(cwd, gazetteer));

async function withdraw({ withdraw: ids, dryRun }: CliArguments, store: GraphStore | undefined, out: Output): Promise<number | undefined> {
  if (ids.length === 0 || store === undefined) return undefined;
  const codes: number[] = [];
  for (const id of ids) {
    const withdrawal = await (dryRun ? previewWithdrawal(store, id) : withdrawDocument(store, id));
    codes.push(withdrawal.found ? 0 : 1);
    out.write(`${describeWithdrawal(id, withdrawal, dryRun).join("\n")}\n`);
  }
  return together(codes);
}

async function ingest(args: CliArguments, store: GraphStore | undefined, context: CliContext): Promise<number> {
  const { cwd, out, err } = context;
  const read = {
    paths: args.paths.map((path) => resolve(cwd, path)),
    gazetteer: gazetteerOf(args, cwd),
    texts: { date: args.date, undated: args.undated, encoding: args.encoding },
  };
  const proposals = await prepareProposals({ ...args, ...read }, context);
  const progress = new ProgressLine(out);
  const file = args.report === undefined ? undefined : openSync(resolve(cwd, args.report), "w");
  let shown = 0;
  let replaced = 0;
  const log = store && new RunLog(store);
  const onRefused = (refusal: Refusal) => {
    const named = { ...refusal, file: shortPath(cwd, refusal.file) };
    log?.refused(named);
    if (file !== undefined) writeSync(file, `${JSON.stringify(named)}\n`);
    shown += 1;
    if (shown > SHOWN) return;
    progress.clear();
    err.write(`${formatRefusal(named)}\n`);
  };
  try {
    await log?.begin();
    const report = await ingestPaths({
      ...(store && { store, reader: store, curator: store }),
      ...read,
      proposer: proposals.proposer,
      ...(args.mapping !== undefined && { mapping: resolve(cwd, args.mapping) }),
      onFile: (file, done, files) => log?.takesUp(shortPath(cwd, file), done, files),
      onProgress: (step) => {
        log?.dealtWith(step);
        progress.show({ ...step, file: shortPath(cwd, step.file) });
      },
      onRefused,
      onReplaced: (document, leaving) => {
        replaced += 1;
        if (replaced > SHOWN) return;
        progress.clear();
        out.write(`${[`${document}: changed; with its earlier version left`, ...describeLeaving(leaving)].join("\n")}\n`);
      },
      onNote: (file, note) => {
        progress.clear();
        out.write(`${shortPath(cwd, file)}: ${note}\n`);
      },
    });
    await log?.end(report.stopped);
    progress.clear();
    if (shown > SHOWN) {
      const where = args.report === undefined ? "--report FILE writes them all" : `all of them are in ${args.report}`;
      err.write(`… and ${shown - SHOWN} more; ${where}.\n`);
    }
    if (replaced > SHOWN) out.write(`… and something left with the earlier versions of ${many(replaced - SHOWN, "more document")}.\n`);
    out.write(`${[...proposals.summary(), ...summarise(report)].join("\n")}\n`);
    return exitCodeOf(report);
  } catch (error) {
    await log?.end(error);
    throw error;
  } finally {
    await proposals.close();
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
