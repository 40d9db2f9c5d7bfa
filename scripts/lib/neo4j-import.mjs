// Loads files into a Neo4j that is stopped, by its own importer.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Fault } from "./fault.mjs";
import { homePassword, javaArguments, writeConfiguration } from "./neo4j-home.mjs";
import { ensureJars, findJava, REPOSITORY } from "./neo4j-install.mjs";

const run = promisify(execFile);
const ARGUMENTS = "import.args";
const LIMIT_MS = 6 * 3_600_000;

/**
 * Runs `neo4j-admin database import full` on a folder that `npm run export -- --format neo4j-admin` wrote. See
 * neo4j-import.d.mts. The database has no constraints and indexes then; the atlas makes them when it first opens it.
 */
export async function importIntoNeo4j(
  folder,
  { home = join(REPOSITORY, "data", "neo4j"), overwrite = false, password: asked, heap = "1g", say = () => {} } = {},
) {
  const into = resolve(home);
  const list = join(folder, ARGUMENTS);
  if (!existsSync(list)) {
    throw new Fault(`${folder} holds no ${ARGUMENTS}; write the files by: npm run export -- --format neo4j-admin --out ${folder}`);
  }
  if (!overwrite && existsSync(join(into, "data", "databases", "neo4j"))) {
    throw new Fault(`${into} holds a graph already; --overwrite replaces it, --home DIR leaves it and takes another folder.`);
  }
  const java = await findJava();
  const lib = await ensureJars(say);
  mkdirSync(into, { recursive: true });
  writeConfiguration(into, { port: 7687, httpPort: 7474, pageCache: "256m" });
  const password = await homePassword(into, { asked, java, lib });
  const given = readFileSync(list, "utf8").trimEnd().split("\n");
  const main = javaArguments(lib, "org.neo4j.cli.AdminTool", [`-Xmx${heap}`]);
  const begun = Date.now();
  try {
    const env = { ...process.env, NEO4J_HOME: into, NEO4J_CONF: join(into, "conf") };
    const args = [
      "database",
      "import",
      "full",
      "neo4j",
      ...given,
      "--overwrite-destination",
      "--verbose",
      `--report-file=${join(into, "import.report")}`,
    ];
    const { stdout } = await run(java, [...main, ...args], { cwd: folder, env, timeout: LIMIT_MS, maxBuffer: 1 << 28 });
    return { seconds: (Date.now() - begun) / 1000, into, password, said: stdout };
  } catch (cause) {
    throw new Fault(`Neo4j did not import ${folder}: ${whyIn(`${cause.stdout ?? ""}\n${cause.stderr ?? ""}`) ?? cause.message}`, { cause });
  }
}

/** The line of the importer's output that tells what was wrong. */
function whyIn(output) {
  const lines = output.split("\n").map((line) => line.trim());
  const cause = lines.findLast((line) => line.startsWith("Caused by:")) ?? lines.find((line) => /exception|error|in use/iu.test(line));
  return cause?.replace(/^Caused by: (?:[\w.$]+: )?/u, "").slice(0, 400);
}
