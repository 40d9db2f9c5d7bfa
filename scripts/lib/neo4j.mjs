// Starts a Neo4j on this machine: for development (`npm run neo4j`) and for tests.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { Fault } from "./fault.mjs";
import { dockerAnswers, spawnDocker } from "./neo4j-docker.mjs";
import { homePassword, javaArguments, logTail, writeConfiguration } from "./neo4j-home.mjs";
import { ensureJars, findJava, REPOSITORY } from "./neo4j-install.mjs";

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

/** For a life of a minute or two: no threads of a collector beside those that work. */
const BRIEF = ["-XX:+UseSerialGC", "-Xmn300m"];

/**
 * Starts a Neo4j and resolves when it answers. See neo4j.d.mts for the options.
 * An ephemeral one takes free ports and a temporary home, and leaves nothing behind.
 */
export async function startNeo4j({
  ephemeral = false,
  home = ephemeral ? mkdtempSync(join(tmpdir(), "atlas-neo4j-")) : join(REPOSITORY, "data", "neo4j"),
  port = ephemeral ? undefined : 7687,
  httpPort = ephemeral ? undefined : 7474,
  password: asked,
  docker,
  brief = false,
  keep = false,
  settings = {},
  say = () => {},
} = {}) {
  const folder = resolve(home);
  try {
    const bolt = await freePort(port, "--port");
    if (httpPort !== undefined) await freePort(httpPort, "--http-port");
    const options = {
      home: folder,
      port: bolt,
      httpPort,
      heap: ephemeral ? "768m" : "1g",
      pageCache: ephemeral ? "128m" : "256m",
      settings,
    };
    const { child, password } =
      (docker ?? (await dockerAnswers())) ? await inDocker(options, asked) : await byJava({ ...options, brief }, asked, say);
    return await whenReady({ child, ephemeral: ephemeral && !keep, home: folder, uri: `bolt://127.0.0.1:${bolt}`, password });
  } catch (error) {
    if (ephemeral && !keep) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function inDocker(options, asked) {
  const password = await homePassword(options.home, { asked });
  return { child: spawnDocker({ ...options, name: `chengyu-atlas-neo4j-${options.port}` }, password), password };
}

async function byJava({ home, heap, brief, ...options }, asked, say) {
  const java = await findJava();
  const lib = await ensureJars(say);
  mkdirSync(home, { recursive: true });
  writeConfiguration(home, { ...options, brief });
  const password = await homePassword(home, { asked, java, lib });
  const settings = [`-Xmx${heap}`, "-Xms256m", "-XX:-UsePerfData", ...(brief ? BRIEF : [])];
  const main = javaArguments(lib, "org.neo4j.server.CommunityEntryPoint", settings);
  const args = [...main, `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  // a process group of its own: Ctrl-C then reaches us alone, and we stop it in order
  return { child: spawn(java, args, { stdio: ["ignore", "pipe", "pipe"], detached: true }), password };
}

async function whenReady({ child, ephemeral, home, uri, password }) {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output = `${output}${chunk}`.slice(-4000);
    });
  }
  let ended;
  const exited = new Promise((done) => {
    const end = (how) => {
      ended = how;
      done(undefined);
    };
    child.once("error", (error) => end(error.message));
    child.once("exit", (code, signal) => end(`it ended with ${signal ?? `code ${code}`}`));
  });
  const guard = watchOver(child, ephemeral ? home : undefined);
  const stop = async () => {
    // what is thrown away need not be shut down in order
    if (ended === undefined) child.kill(ephemeral ? "SIGKILL" : "SIGTERM");
    const slow = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
    await exited;
    clearTimeout(slow);
    guard.release();
    if (ephemeral) rmSync(home, { recursive: true, force: true });
  };
  const why = await untilItAnswers(uri, password, () => ended);
  if (why !== undefined) {
    await stop();
    throw new Fault(why.includes("\n") ? why : `${why}\n${output.trim() || logTail(home)}`);
  }
  return { uri, user: "neo4j", password, home, stop, exited };
}

/** Resolves to `undefined` when Neo4j answers, else to the reason why it will not. */
async function untilItAnswers(uri, password, ended) {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { connectionTimeout: 2000, telemetryDisabled: true });
  const limit = Date.now() + START_LIMIT_MS;
  try {
    while (Date.now() < limit) {
      if (ended() !== undefined) return `Neo4j did not start: ${ended()}. Its log:`;
      try {
        const session = driver.session({ database: "neo4j" });
        await session.run("RETURN 1").finally(() => session.close());
        return undefined;
      } catch (error) {
        if (error.code?.includes("Security")) {
          return "This Neo4j has another password than its folder says; give it in NEO4J_PASSWORD.\n";
        }
        await sleep(150);
      }
    }
    return `Neo4j gave no answer at ${uri} within ${START_LIMIT_MS / 1000} s. Its log:`;
  } finally {
    await driver.close();
  }
}

/** `port` if it is free, else a Fault that names the option; a free one where none is asked for. */
async function freePort(port, option) {
  const server = createServer();
  try {
    return await new Promise((done, fail) => {
      server.once("error", fail);
      server.listen(port ?? 0, "127.0.0.1", () => done(server.address().port));
    });
  } catch (cause) {
    const why = cause.code === "EADDRINUSE" ? "is taken" : `cannot be used (${cause.code})`;
    throw new Fault(`Port ${port} ${why}; if that is your Neo4j, use it as it is, else choose another by ${option}.`, { cause });
  } finally {
    await new Promise((done) => server.close(done));
  }
}

/**
 * Stops the child when we are gone, however we went: on exit by ourselves, after a SIGKILL by a shell that waits
 * for the end of our pipe.
 */
function watchOver(child, temporary) {
  const kill = () => {
    child.kill("SIGKILL");
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  };
  process.on("exit", kill);
  const script = 'read -r _ || { kill "$1"; sleep 1; [ -z "$2" ] || { kill -9 "$1"; rm -rf "$2"; }; } 2>/dev/null';
  const shell =
    process.platform === "win32"
      ? undefined
      : spawn("sh", ["-c", script, "sh", String(child.pid), temporary ?? ""], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  shell?.on("error", () => {});
  shell?.stdin.on("error", () => {});
  shell?.unref();
  shell?.stdin.unref?.();
  return {
    release() {
      process.off("exit", kill);
      shell?.stdin.end("done\n");
    },
  };
}
