#!/usr/bin/env node
// npm run neo4j: a Neo4j for development, in the foreground, until Ctrl-C; or an offline import into its folder.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Fault } from "./lib/fault.mjs";
import { startNeo4j } from "./lib/neo4j.mjs";
import { importIntoNeo4j } from "./lib/neo4j-import.mjs";

const HELP = `npm run neo4j -- [options]   start a Neo4j on this machine, until Ctrl-C

  --port N        Bolt port on 127.0.0.1 (default 7687)
  --http-port N   port of Neo4j Browser (default 7474)
  --home DIR      its folder (default data/neo4j)
  --ephemeral     a temporary folder and free ports; all of it is gone at the end

npm run neo4j -- import FOLDER [--home DIR] [--overwrite]
                  load what "npm run export -- --format neo4j-admin --out FOLDER" wrote, while Neo4j is stopped;
                  --overwrite replaces a graph that is there

NEO4J_PASSWORD sets the password of a fresh folder; without, one is made up and kept in DIR/password.
Docker is used where an engine answers, else Java 17 or newer with Maven.`;

function port(text, option) {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new Fault(`${option} takes a number from 1 to 65535, not "${text}".`);
  return number;
}

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string" },
      "http-port": { type: "string" },
      home: { type: "string" },
      ephemeral: { type: "boolean" },
      overwrite: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const [order, folder, ...more] = positionals;
  if (order !== undefined && (order !== "import" || folder === undefined || more.length > 0))
    throw new Fault(`"${positionals.join(" ")}" is no order; there is "import FOLDER", and none to start.`);
  return {
    // npm runs us in the project's root and keeps the user's folder here
    ...(folder !== undefined && { folder: resolve(process.env["INIT_CWD"] ?? process.cwd(), folder) }),
    overwrite: values.overwrite,
    ephemeral: values.ephemeral,
    home: values.home,
    port: port(values.port, "--port"),
    httpPort: port(values["http-port"], "--http-port"),
    password: process.env["NEO4J_PASSWORD"] || undefined,
    say: (line) => console.log(line),
  };
}

async function load({ folder, home, overwrite, password, say }) {
  const { seconds, into } = await importIntoNeo4j(folder, { home, overwrite, password, say });
  console.log(`imported ${folder} in ${seconds.toFixed(1)} s into ${into}`);
  console.log(`start it:  npm run neo4j${home === undefined ? "" : ` -- --home ${into}`}`);
}

async function start(given) {
  const begun = Date.now();
  const neo4j = await startNeo4j(given);
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    console.log("stopping …");
    neo4j.stop().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  console.log(`ready ${neo4j.uri} after ${((Date.now() - begun) / 1000).toFixed(1)} s, data in ${neo4j.home}`);
  console.log(`use it:  NEO4J_URI=${neo4j.uri} NEO4J_USER=${neo4j.user} NEO4J_PASSWORD=${neo4j.password} npm start`);
  console.log("Ctrl-C stops it.");
  await neo4j.exited;
  if (!asked) throw new Fault(`Neo4j ended by itself; see ${neo4j.home}/logs/neo4j.log`);
}

try {
  const given = options();
  await (given.folder === undefined ? start(given) : load(given));
} catch (error) {
  // parseArgs throws plain errors for options that do not exist
  console.error(error instanceof Fault || error.code?.startsWith("ERR_PARSE_ARGS") ? error.message : error);
  process.exit(1);
}
