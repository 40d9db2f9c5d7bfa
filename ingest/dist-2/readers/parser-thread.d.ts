import { type Parsed } from "./parsed.js";
import type { Task } from "./worker.js";
/** How much a file may take. */
export interface Limits {
  readonly milliseconds: number;
  /** Of JavaScript's own memory. */
  readonly heapMegabytes: number;
  /** Of the process, above what it took before: buffers are outside of JavaScript's own. */
  readonly residentMegabytes: number;
}
export declare const LIMITS: Limits;
/** Parses a file in a thread of its own, one file after the other. Throws Unreadable where it takes more than the limits. */
export declare function parseInThread(task: Task, limits?: Limits): Promise<Parsed>;
//# sourceMappingURL=parser-thread.d.ts.map
