import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Probe } from "./probe.js";

/** A server in a process of its own, with its address. */
export interface Served {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

const running = new Set<ChildProcess>();
// a benchmark that fails half-way leaves no server behind
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a program that prints `ready URL` and waits for it. */
export function serve(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  running.add(child);
  child.on("close", () => running.delete(child));
  return new Promise((done, refuse) => {
    let printed = "";
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
      const ready = /^ready (\S+)$/m.exec(printed);
      if (ready?.[1]) done({ name, url: ready[1], child });
    });
    child.on("close", (code) => refuse(new Error(`${args[0]} ended with ${code}`)));
  });
}

/** What a server tells of itself. */
export function probe({ child }: Served): Promise<Probe> {
  return new Promise((done) => {
    child.once("message", (answer) => done(answer as Probe));
    child.send("probe");
  });
}

export function stop({ child }: Served): Promise<void> {
  return new Promise((done) => {
    child.on("close", () => done());
    child.kill("SIGTERM");
  });
}

/** Resident memory of a process in MB, now and at its highest; `undefined` where the system does not say. */
export function residentMemory(pid: number | undefined): { readonly now: number; readonly peak: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { now: Math.round(field("VmRSS")), peak: Math.round(field("VmHWM")) };
  } catch {
    return undefined;
  }
}
