import { parseArgs } from "node:util";
import { AtlasError } from "@chengyu-atlas/model";
import { type GraphStore, openStore } from "@chengyu-atlas/store";
import { FORMATS, type Format } from "./formats.js";
import { addressOfView } from "./named-view.js";
import { writeExport } from "./write-export.js";

const HELP = `Usage: npm run export -- --format FORMAT [--out FILE|FOLDER] [--view VIEW] [options]

Writes the graph, or a part of it, as files for other programs, with the evidence and the documents behind every relation.

  --format     graphml, gexf   one file for Gephi, networkx, igraph
               csv             six tables: a folder, or a ZIP where FILE ends in .zip
               json, jsonld    one file; docs/api.md describes both
               neo4j-admin     a folder that "npm run neo4j -- import FOLDER" loads; of the whole graph only
  --out        where to write; one file goes to stdout without it
  --view       an address of the explorer, what it has after "?", or the name of a saved view
  --nodes      a NodeFilter of the API as JSON, e.g. '{"kinds":["Lab"],"regions":["chongqing"]}'
  --relations  a RelationFilter of the API as JSON, e.g. '{"types":["CO_BUILT"],"asOf":"2024-12-31"}'
  --base       the beginning of the IRIs of JSON-LD, e.g. https://data.example.org/
`;

interface CliContext {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: NodeJS.WritableStream;
  readonly err: { write(text: string): unknown };
}

const OPTIONS = {
  format: { type: "string" },
  out: { type: "string", short: "o" },
  view: { type: "string" },
  nodes: { type: "string" },
  relations: { type: "string" },
  base: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The export command. Resolves to its exit code. */
export async function main(argv: readonly string[], { cwd, env, out, err }: CliContext): Promise<number> {
  let store: GraphStore | undefined;
  try {
    const { values } = parseArgs({ args: [...argv], options: OPTIONS });
    if (values.help) {
      out.write(HELP);
      return 0;
    }
    const format = readFormat(values.format);
    store = await openStore(env);
    const address = new URLSearchParams(values.view === undefined ? "" : await addressOfView(store, values.view));
    for (const name of ["nodes", "relations", "base"] as const) {
      const value = values[name];
      if (value === undefined) address.delete(name);
      else address.set(name, value);
    }
    err.write(`${await writeExport(store, { format, address, to: values.out, cwd, stdout: out })}\n`);
    return 0;
  } catch (error) {
    // whoever reads our output may stop, as `head` does
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
    err.write(`${(error as Error).message}\n`);
    return 1;
  } finally {
    await store?.close();
  }
}

function readFormat(text: string | undefined): Format {
  const format = FORMATS.find((name) => name === text);
  if (format !== undefined) return format;
  const given = text === undefined ? "--format is missing" : `There is no format "${text}"`;
  throw new AtlasError(
    "INVALID_INPUT",
    `${given}; it is one of ${FORMATS.join(", ")}, e.g. npm run export -- --format graphml --out atlas.graphml.`,
  );
}
