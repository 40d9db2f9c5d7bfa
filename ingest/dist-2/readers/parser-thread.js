import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Unreadable } from "./parsed.js";
export const LIMITS = { milliseconds: 60_000, heapMegabytes: 512, residentMegabytes: 1024 };
const WATCH_EVERY = 100;
const MEGABYTE = 1024 * 1024;
// a thread runs what was built; from sources, as in tests, that is next door
const SCRIPT = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../../dist/readers/worker.js" : "./worker.js", import.meta.url));
let idle;
let queue = Promise.resolve();
/** Parses a file in a thread of its own, one file after the other. Throws Unreadable where it takes more than the limits. */
export function parseInThread(task, limits = LIMITS) {
  const result = queue.then(() => run(task, limits));
  queue = result.catch(() => undefined);
  return result;
}
async function run(task, limits) {
  const usual = limits === LIMITS;
  const worker = (usual ? idle : undefined) ?? started(limits);
  if (usual) idle = undefined;
  worker.ref();
  const { outcome, sound } = await watched(worker, task, limits);
  if (sound && usual) {
    // the next file may have it; a thread that waits does not keep the process
    idle = worker;
    worker.unref();
  } else await worker.terminate();
  if ("refused" in outcome) throw new Unreadable(outcome.refused);
  return outcome.parsed;
}
function started({ heapMegabytes }) {
  const worker = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  // one that fails while it is being ended has been answered for already
  worker.on("error", () => undefined);
  worker.on("exit", () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}
function watched(worker, task, limits) {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const deadline = performance.now() + limits.milliseconds;
    const settle = (outcome, sound) => {
      clearInterval(watch);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      resolve({ outcome, sound });
    };
    const refuse = (refused) => settle({ refused }, false);
    const answered = (outcome) => settle(outcome, true);
    const failed = (error) =>
      refuse(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? memory(limits.heapMegabytes) : `cannot be read: ${error.message}`);
    const ended = (code) => refuse(`cannot be read: its parser ended with code ${code}`);
    const watch = setInterval(() => {
      if (performance.now() > deadline) refuse(`takes more than ${Math.ceil(limits.milliseconds / 1000)} s to read; split it`);
      else if (process.memoryUsage.rss() - before > limits.residentMegabytes * MEGABYTE) refuse(memory(limits.residentMegabytes));
    }, WATCH_EVERY);
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}
const memory = (megabytes) => `takes more than ${megabytes} MB of memory to read; split it`;
//# sourceMappingURL=parser-thread.js.map
