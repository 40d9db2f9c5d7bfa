// Neo4j without Docker: its own jars, copied once by Maven into .cache/neo4j/VERSION/lib.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Fault } from "./fault.mjs";

const run = promisify(execFile);

/** The LTS release that docker-compose.yml names too; it runs on Java 17 and 21. */
export const NEO4J_VERSION = "5.26.16";

export const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

const dependency = ([group, artifact]) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>chengyu-atlas</groupId><artifactId>neo4j-home</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${[
    ["org.neo4j.app", "neo4j-server"],
    ["org.neo4j", "neo4j"],
  ]
    .map(dependency)
    .join("")}</dependencies>
</project>
`;

/** The `java` to run: JAVA_HOME's, else the one on the path. Refuses one that is missing or older than 17. */
export async function findJava(env = process.env) {
  const java = env["JAVA_HOME"] ? join(env["JAVA_HOME"], "bin", "java") : "java";
  let said;
  try {
    said = (await run(java, ["-version"])).stderr;
  } catch (cause) {
    throw new Fault(`Neo4j ${NEO4J_VERSION} needs Java 17 or 21, and "${java}" does not run; install a JRE or set JAVA_HOME.`, { cause });
  }
  const version = Number(/version "(\d+)/.exec(said)?.[1] ?? 0);
  if (version < 17) throw new Fault(`Neo4j ${NEO4J_VERSION} needs Java 17 or 21, "${java}" is ${version}; set JAVA_HOME to a newer one.`);
  return java;
}

/**
 * The folder with Neo4j's jars, filled at the first call (about 120 MB). The copy is made beside it and renamed when
 * it is whole, so a cut-off copy is never taken for a finished one, and two at once do no harm.
 */
export async function ensureJars(say = () => {}, cache = join(REPOSITORY, ".cache", "neo4j", NEO4J_VERSION)) {
  const lib = join(cache, "lib");
  if (existsSync(lib)) return lib;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "copy-"));
  try {
    writeFileSync(join(work, "pom.xml"), POM);
    say(`copying Neo4j ${NEO4J_VERSION} by Maven, once …`);
    await maven(work, join(work, "lib"));
    try {
      renameSync(join(work, "lib"), lib);
    } catch (cause) {
      // another run finished first: its copy is as good as ours
      if (!existsSync(lib)) throw cause;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return lib;
}

async function maven(folder, lib) {
  const args = ["-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${lib}`];
  try {
    await run("mvn", args, { cwd: folder, timeout: 600_000, maxBuffer: 1 << 26, shell: process.platform === "win32" });
  } catch (cause) {
    if (cause.code === "ENOENT") {
      throw new Fault("Neo4j without Docker is fetched by Maven, and there is no `mvn` here; install Maven or start Docker.", { cause });
    }
    const first = `${cause.stdout ?? ""}`.split("\n").find((line) => line.includes("[ERROR]")) ?? cause.message.split("\n")[0];
    const why = cause.killed ? "no end after ten minutes" : first.replace(/^.*\[ERROR\]\s*/, "").slice(0, 300);
    throw new Fault(`Maven could not fetch Neo4j ${NEO4J_VERSION} (${why}); is the network there? A mirror goes into ~/.m2/settings.xml.`, {
      cause,
    });
  }
}
