import { monitorEventLoopDelay } from "node:perf_hooks";

/** What a measured server tells of itself: CPU time of its process in microseconds, and the longest hold of its event loop since it was last asked, in milliseconds. */
export interface Probe {
  readonly cpu: { readonly user: number; readonly system: number };
  readonly hold: number;
}

const RESOLUTION = 5;

/** Answers the benchmark over the channel between the two processes; nothing of it is served. */
export function answerProbes(): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  process.on("message", () => {
    const probe: Probe = { cpu: process.cpuUsage(), hold: Math.max(0, delay.max / 1_000_000 - RESOLUTION) };
    delay.reset();
    process.send?.(probe);
  });
}
