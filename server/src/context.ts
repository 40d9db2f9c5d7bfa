import type { GraphReader } from "@chengyu-atlas/store";
import { Deadline, withDeadline } from "./deadline.js";
import { LIMITS } from "./limits/limits.js";
import { Loaders } from "./loaders.js";

/** What resolvers have beside their arguments; new for every request, so nothing is remembered across requests. */
export interface Context {
  /** The store, bound to the time that this request may take. */
  readonly store: GraphReader;
  readonly loaders: Loaders;
  readonly deadline: Deadline;
}

export function createContext(store: GraphReader, milliseconds: number = LIMITS.time): Context {
  const deadline = new Deadline(milliseconds);
  const timed = withDeadline(store, deadline);
  return { store: timed, loaders: new Loaders(timed), deadline };
}
