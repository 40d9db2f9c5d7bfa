import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CliArguments {
  readonly paths: readonly string[];
  readonly gazetteer: string | undefined;
  readonly report: string | undefined;
  readonly dryRun: boolean;
  readonly withdraw: readonly string[];
  /** The mapping of all tables among the paths. */
  readonly mapping: string | undefined;
  /** Tables to propose a mapping for. */
  readonly map: readonly string[];
  readonly help: boolean;
}

export const HELP = `Usage: npm run ingest -- PATH… [options]
       npm run ingest -- --map FILE… | --withdraw ID…

Reads documents (.yaml, .yml, .json, .txt, .csv, .tsv, .xlsx; folders with everything in them) into the graph. Reading a document again
changes nothing; a changed document replaces what it said before. The format: docs/ingest-format.md

  --gazetteer DIR   look names up in the gazetteer in DIR (default: seeds/gazetteer)
  --dry-run         read and check everything, write nothing
  --map FILE…       propose for each table which column is what, in a mapping beside it
  --mapping FILE    read all tables by the mapping in FILE (default: NAME.mapping.yaml beside each)
  --withdraw ID…    take documents back, with all that they alone support, and say what left
  --report FILE     write every refusal to FILE, one JSON record a line
  --help            show this

The database: NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE), else the file in ATLAS_DB (default: data/atlas.db).
Exit code: 0 all went in, 1 nothing did, 2 some did.
`;

/** Reads the command line. Throws an Error with one line to show where it cannot be understood. */
export function parseArguments(argv: readonly string[]): CliArguments {
  const { values, tokens } = parseArgs({
    tokens: true,
    args: [...argv],
    allowPositionals: true,
    options: {
      gazetteer: { type: "string" },
      report: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      withdraw: { type: "string", multiple: true, default: [] },
      map: { type: "string", multiple: true, default: [] },
      mapping: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { gazetteer, report, help, mapping } = values;
  const lists: Record<"paths" | "withdraw" | "map", string[]> = { paths: [], withdraw: [], map: [] };
  // what follows --withdraw ID or --map FILE is one more of them
  let list = lists.paths;
  for (const token of tokens) {
    if (token.kind === "option") {
      list = token.name === "withdraw" || token.name === "map" ? lists[token.name] : lists.paths;
      if (list !== lists.paths && token.value !== undefined) list.push(token.value);
    } else if (token.kind === "positional") list.push(token.value);
    else list = lists.paths;
  }
  if (!help && Object.values(lists).every(({ length }) => length === 0)) throw new Error("Nothing to do: name a file or folder to read.");
  return { ...lists, gazetteer, report, mapping, dryRun: values["dry-run"], help };
}
