import { runLayout } from "../canvas/layout/collection/index.js";
import type { Reply, Request, Tasks } from "./protocol.js";

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (reply: Reply) => scope.postMessage(reply);
const report = (progress: number) => say({ progress });

// the first layout is asked for as soon as the network is there: its engine loads meanwhile, and says later where it cannot
if (scope.name === "layout") import("../canvas/layout/first-layout.js").catch(() => undefined);

async function done(request: Request): Promise<Tasks[keyof Tasks]["answer"]> {
  switch (request.task) {
    case "layout": {
      const { choice, ...input } = request.ask;
      return runLayout(input, choice, report);
    }
    case "metrics": {
      const { metricsOf } = await import("./metrics.js");
      return metricsOf(request.ask, report);
    }
  }
}

// one request at a time: who asks anew lets the worker go, and begins another
scope.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  done(data).then(
    (answer) => say({ answer }),
    (error: unknown) => say({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
