// Neo4j in Docker, where an engine answers.
import { execFile, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { NEO4J_VERSION } from "./neo4j-install.mjs";

const run = promisify(execFile);

/** Whether a Docker engine answers within ten seconds; the client alone is not enough. */
export async function dockerAnswers() {
  try {
    await run("docker", ["info", "--format", "{{.ServerVersion}}"], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Arguments of `docker` that run Neo4j in the foreground on loopback ports, with its data in `home`. */
export function dockerArguments({ home, port, httpPort, heap, pageCache, name, user, settings: more = {} }) {
  const settings = {
    NEO4J_server_memory_heap_max__size: heap,
    NEO4J_server_memory_pagecache_size: pageCache,
    NEO4J_dbms_security_allow__csv__import__from__file__urls: "false",
    NEO4J_dbms_usage__report_enabled: "false",
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`NEO4J_${name.replaceAll("_", "__").replaceAll(".", "_")}`, value])),
  };
  return [
    ...["run", "--rm", "--name", name],
    ...(user === undefined ? [] : ["--user", user]),
    ...["--publish", `127.0.0.1:${port}:7687`],
    ...(httpPort === undefined ? [] : ["--publish", `127.0.0.1:${httpPort}:7474`]),
    ...["--volume", `${join(home, "data")}:/data`],
    ...Object.entries(settings).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
    // the value comes from our environment, so that no list of processes shows the password
    ...["--env", "NEO4J_AUTH", `neo4j:${NEO4J_VERSION}-community`],
  ];
}

/** Starts the container; its output is the child's. */
export function spawnDocker(options, password) {
  // the folder is made here, else the engine makes it as root
  mkdirSync(join(options.home, "data"), { recursive: true });
  const user = process.getuid === undefined ? undefined : `${process.getuid()}:${process.getgid?.() ?? 0}`;
  return spawn("docker", dockerArguments({ ...options, user }), {
    env: { ...process.env, NEO4J_AUTH: `neo4j/${password}` },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
}
