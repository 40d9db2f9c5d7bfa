import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqlite } from "@chengyu-atlas/store";
import { beforeAll, expect, it } from "vitest";
import { digestOf } from "./digest.js";
import { ingestPaths } from "./ingest.js";
import { folderWith } from "./testing/folder.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(ROOT, "ingest/dist/cli.js");
const DOCUMENTS = 200;
const KILLS = 4;
const SEED = 20201103;
/** Numbers from 0 to 1, the same ones in every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
/** A document that shares its nodes with its neighbours, so that a torn one would show. */
function generated(i) {
  const names = Array.from({ length: 5 }, (_, k) => `机构${(i * 3 + k) % 150}`);
  const text = names.map((name) => `${name}与重点园区${i % 7}签约。`).join("");
  const nodes = names.map((name) => `  - { kind: Institution, name: ${name}, note: 见第${i}篇 }\n`).join("");
  const claims = names
    .map(
      (name) =>
        `  - { relation: SIGNED_WITH, source: ${name}, target: 重点园区${i % 7}, status: done, from: 20${10 + (i % 10)}, evidence: [{ quote: ${name}与重点园区${i % 7}签约 }] }\n`,
    )
    .join("");
  return `document: { id: d${i}, type: digest, title: 第${i}篇, text: ${text} }\nnodes:\n${nodes}  - { kind: Park, name: 重点园区${i % 7} }\nclaims:\n${claims}`;
}
/** Starts the command and kills it: a while after its start, or after it has said that half is done. */
function killed(argv, env, after, half) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { env, stdio: ["ignore", "pipe", "inherit"] });
    const kill = () => setTimeout(() => child.kill("SIGKILL"), after);
    if (half) child.stdout.once("data", kill);
    else kill();
    child.stdout.resume();
    child.once("exit", () => resolve());
  });
}
beforeAll(() => {
  // the command that users run is the built one; whether all types hold is asked elsewhere
  spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-b", "ingest"], { cwd: ROOT });
  expect(existsSync(CLI)).toBe(true);
}, 60_000);
it("should leave whole documents only when it is killed, and end like an undisturbed run", { timeout: 60_000 }, async () => {
  const folder = folderWith();
  const docs = join(folder, "docs");
  mkdirSync(docs);
  const files = Array.from({ length: DOCUMENTS }, (_, i) => join(docs, `d${i}.yaml`));
  for (const [i, file] of files.entries()) writeFileSync(file, generated(i));
  // an empty gazetteer, as the reference has none
  const gazetteer = join(folder, "gazetteer");
  mkdirSync(gazetteer);
  const command = [CLI, docs, "--gazetteer", gazetteer];
  /** Digest of a graph that has these documents and nothing else. */
  const reference = async (ids) => {
    const store = await openSqlite(":memory:");
    await ingestPaths({ store, paths: ids.map((id) => join(docs, `${id}.yaml`)) });
    const digest = await digestOf(store);
    await store.close();
    return digest;
  };
  const env = (name) => ({ ...process.env, NEO4J_URI: "", ATLAS_DB: join(folder, name) });
  const begun = Date.now();
  expect(spawnSync(process.execPath, command, { env: env("whole.db") }).status).toBe(0);
  const length = Date.now() - begun;
  const next = random(SEED);
  const counts = [];
  for (let i = 0; i < KILLS; i++) {
    const half = i % 2 === 0;
    // each pair begins with an empty database
    const name = `killed-${i >> 1}.db`;
    await killed(command, env(name), half ? next() * 60 : next() * length, half);
    const store = await openSqlite(join(folder, name));
    const ids = (await store.receipts()).map(({ document }) => document);
    counts.push(ids.length);
    expect(await digestOf(store)).toBe(await reference(ids));
    await store.close();
  }
  expect(counts.some((count) => count > 0 && count < DOCUMENTS)).toBe(true);
  expect(spawnSync(process.execPath, command, { env: env("killed-0.db") }).status).toBe(0);
  const store = await openSqlite(join(folder, "killed-0.db"));
  expect(await digestOf(store)).toBe(await reference(files.map((_, i) => `d${i}`)));
  await store.close();
});
//# sourceMappingURL=kill.test.js.map
