import type { LayoutInput, Positions } from "../canvas/layout/types.js";
import type { LayoutChoice } from "../state/look/types.js";
import type { Metrics, MetricsInput } from "./metrics.js";

/** What the worker can be asked for, and what it answers. */
export interface Tasks {
  readonly layout: { readonly ask: LayoutInput & { readonly choice: LayoutChoice }; readonly answer: Positions };
  readonly metrics: { readonly ask: MetricsInput; readonly answer: Metrics };
}
export type TaskName = keyof Tasks;

export type Request = { readonly [T in TaskName]: { readonly task: T; readonly ask: Tasks[T]["ask"] } }[TaskName];

/** One request gets any number of the first and one of the others. */
export type Reply =
  | { readonly progress: number }
  | { readonly answer: Tasks[TaskName]["answer"] }
  /** Why it could not be done, in English, for whoever mends it. */
  | { readonly failed: string };
