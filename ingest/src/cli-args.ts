import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CliArguments {
  readonly paths: readonly string[];
  readonly gazetteer: string | undefined;
  readonly report: string | undefined;
  readonly dryRun: boolean;
  readonly withdraw: readonly string[];
  readonly help: boolean;
}

export const HELP = `Usage: npm run ingest -- PATH… [options]

Reads documents (.yaml, .yml, .json, .txt; folders with everything in them) into the graph. Reading a document again
changes nothing; a changed document replaces what it said before. The format: docs/ingest-format.md

  --gazetteer DIR   look names up in the gazetteer in DIR (default: seeds/gazetteer)
  --dry-run         read and check everything, write nothing
  --withdraw ID     take document ID back, with all that it alone supports; may be given several times
  --report FILE     write every refusal to FILE, one JSON record a line
  --help            show this

The database: NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), else the file in ATLAS_DB (default: data/atlas.db).
Exit code: 0 all went in, 1 nothing did, 2 some did.
`;

/** Reads the command line. Throws an Error with one line to show where it cannot be understood. */
export function parseArguments(argv: readonly string[]): CliArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      gazetteer: { type: "string" },
      report: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      withdraw: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { gazetteer, report, withdraw, help } = values;
  if (!help && positionals.length === 0 && withdraw.length === 0) throw new Error("Nothing to do: name a file or folder to read.");
  return { paths: positionals, gazetteer, report, dryRun: values["dry-run"], withdraw, help };
}
