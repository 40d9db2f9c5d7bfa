import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The project's folder, found from the source and from the build of this file alike. */
export const ROOT = rootAbove(import.meta.dirname);

function rootAbove(dir: string): string {
  return existsSync(join(dir, "tsconfig.base.json")) ? dir : rootAbove(dirname(dir));
}

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, and the way to remove it. */
export function scratch(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), "atlas-"));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

function launch(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const { NEO4J_URI: _uri, NODE_ENV: _mode, ...clean } = process.env;
  return spawn(process.execPath, [...args], { cwd: ROOT, env: { ...clean, ...env }, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a script of the project to its end. */
export function runScript(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = launch(args, env);
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}

/** A running atlas, started as a user starts it. */
export interface Atlas {
  readonly url: string;
  readonly milliseconds: number;
  readonly stop: () => Promise<void>;
}

/** Starts the atlas on a free port, with options of `npm start`, and waits until it says that it is ready. */
export async function startAtlas(env: Readonly<Record<string, string>>, options: readonly string[] = []): Promise<Atlas> {
  const from = Date.now();
  const child = launch(["scripts/start.mjs", ...options], { PORT: "0", ...env });
  let printed = "";
  const url = await new Promise<string>((done, refuse) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const ready = /^ready (http:\/\/\S+)$/m.exec(printed);
      if (ready?.[1]) done(ready[1]);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("close", (code) => refuse(new Error(`the atlas ended with ${code} before it was ready:\n${printed}`)));
  });
  const stop = () =>
    new Promise<void>((done) => {
      child.on("close", () => done());
      child.kill("SIGTERM");
    });
  return { url, milliseconds: Date.now() - from, stop };
}
