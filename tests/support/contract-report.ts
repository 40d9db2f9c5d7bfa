import type { Reporter, TestModule } from "vitest/node";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Ends a run with a line for each backend that the contract suite met: `contract sqlite: 199 passed, 0 failed`. */
export class ContractReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const backends = new Map<string, Counts>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const backend = /^GraphStore contract: ([\w-]+)/.exec(test.fullName)?.[1];
        if (backend === undefined) continue;
        const counts = backends.get(backend) ?? { passed: 0, failed: 0, skipped: 0 };
        const { state } = test.result();
        if (state !== "pending") counts[state]++;
        backends.set(backend, counts);
      }
    }
    for (const [backend, { passed, failed, skipped }] of backends) {
      const missing = passed + failed === 0;
      console.log(
        `contract ${backend}: ${missing ? "SKIPPED, this engine was not tested" : `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`}`,
      );
    }
  }
}
