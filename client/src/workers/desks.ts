import { Desk, type Hand } from "./desk.js";

// the bundler finds the worker by these very words, so they stand here once for each line of work
const layouts = () => new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module", name: "layout" }) as Hand;
const metrics = () => new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module", name: "metrics" }) as Hand;

/** The lines of work of this page: each has a worker of its own from the first time it is needed. */
export const layoutDesk = new Desk("layout", layouts);
export const metricsDesk = new Desk("metrics", metrics);
