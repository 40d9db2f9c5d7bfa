import { parentPort } from "node:worker_threads";
import type { Encoding } from "./encoding.js";
import { type HeavyFormat, parse } from "./parse.js";
import { type Parsed, Unreadable } from "./parsed.js";

/** A file to parse. */
export interface Task {
  readonly format: HeavyFormat;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding | undefined;
}

/** What became of it. */
export type Outcome = { readonly parsed: Parsed } | { readonly refused: string };

// parsers write warnings of their own, which no user asked for; dropped here, since a thread whose output is read elsewhere keeps the process
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

parentPort?.on("message", ({ format, bytes, encoding }: Task) => {
  parse(format, bytes, encoding).then(
    (parsed) => answer({ parsed }),
    (error: unknown) => answer({ refused: error instanceof Unreadable ? error.message : `cannot be read: ${firstLine(error)}` }),
  );
});

function answer(outcome: Outcome): void {
  parentPort?.postMessage(outcome);
}

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split("\n", 1)[0];
