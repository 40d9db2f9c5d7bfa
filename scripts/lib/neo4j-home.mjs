// A home folder for a Neo4j of our own: its configuration, and its password from the first start on.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Fault } from "./fault.mjs";

const run = promisify(execFile);

/** Neo4j reaches into these packages of the JDK; it does not start without. */
const OPENS = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].flatMap((name) => [
  "--add-opens",
  `java.base/${name}=ALL-UNNAMED`,
]);

/** Arguments of `java` that run `main` of the jars in `lib`. */
export function javaArguments(lib, main, options = []) {
  return [...options, ...OPENS, "-cp", join(lib, "*"), main];
}

/** Writes the configuration: loopback alone, memory capped, nothing read from files, nothing reported home. */
export function writeConfiguration(home, { port, httpPort, pageCache, brief, settings = {} }) {
  const lines = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.http.enabled": httpPort !== undefined,
    ...(httpPort !== undefined && { "server.http.listen_address": `127.0.0.1:${httpPort}` }),
    "server.https.enabled": false,
    "server.memory.pagecache.size": pageCache,
    "dbms.memory.transaction.total.max": "512m",
    "dbms.security.allow_csv_import_from_file_urls": false,
    "dbms.usage_report.enabled": false,
    "client.allow_telemetry": false,
    "db.tx_log.rotation.retention_policy": "keep_none",
    ...(brief && { "dbms.cypher.min_replan_interval": "1h" }),
    ...settings,
  };
  mkdirSync(join(home, "conf"), { recursive: true });
  const text = Object.entries(lines).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, "conf", "neo4j.conf"), `# written at each start by scripts/neo4j.mjs\n${text.join("")}`);
}

/**
 * The password of a home. A fresh home gets the one that is asked for, or a random one, and keeps it in `password`;
 * a home that has one already refuses another, since Neo4j takes a first password only once.
 */
export async function homePassword(home, { asked, java, lib }) {
  const file = join(home, "password");
  if (existsSync(file)) {
    const kept = readFileSync(file, "utf8").trim();
    if (asked === undefined || asked === kept) return kept;
    throw new Fault(`${home} was made with another password than NEO4J_PASSWORD; unset it, or choose another folder by --home.`);
  }
  if (existsSync(join(home, "data", "databases"))) {
    if (asked !== undefined) return asked;
    throw new Fault(`${home} holds a Neo4j that was not made here; give its password in NEO4J_PASSWORD.`);
  }
  const password = asked ?? randomBytes(12).toString("base64url");
  if (password.length < 8) throw new Fault("NEO4J_PASSWORD is too short; Neo4j takes 8 characters or more.");
  mkdirSync(home, { recursive: true });
  if (java !== undefined) await setFirstPassword(home, password, java, lib);
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function setFirstPassword(home, password, java, lib) {
  // by a file, since arguments of a process can be read by everyone on the machine
  const file = join(home, "arguments");
  writeFileSync(file, `set-initial-password\n--\n"${password.replace(/["\\]/g, "\\$&")}"\n`, { mode: 0o600 });
  try {
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
    await run(java, [...javaArguments(lib, "org.neo4j.cli.AdminTool"), "dbms", `@${file}`], { env, timeout: 60_000 });
  } catch (cause) {
    throw new Fault(`Neo4j did not take its first password: ${`${cause.stderr || cause.message}`.split("\n")[0]}`, { cause });
  } finally {
    rmSync(file, { force: true });
  }
}

/** The last lines of Neo4j's own log, for a start that failed. */
export function logTail(home, lines = 15) {
  const file = join(home, "logs", "neo4j.log");
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n") : "(no log written)";
}
