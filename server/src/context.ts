import { AtlasError } from "@chengyu-atlas/model";
import type { GraphReader, GraphStore, QueryKeeper } from "@chengyu-atlas/store";
import { Deadline, withDeadline } from "./deadline.js";
import type { Access, Visitor } from "./editors.js";
import { LIMITS } from "./limits/limits.js";
import { Loaders } from "./loaders.js";

/** What resolvers have beside their arguments; new for every request, so nothing is remembered across requests. */
export interface Context {
  /** The store, bound to the time that this request may take. */
  readonly store: GraphReader;
  readonly loaders: Loaders;
  readonly deadline: Deadline;
  /** The store without that bound, for what must be ended once it is begun. Throws UNAUTHENTICATED unless an editor asks. */
  readonly editing: () => GraphStore;
  /** The store without that bound, for keeping a query under a short address, which everybody may. */
  readonly keeping: () => QueryKeeper;
  /** Whether `editing` would let this visitor pass. */
  readonly access: Access;
  /** The tag under which the answer may be kept, if it may. */
  readonly tag?: string;
}

export function createContext(
  store: GraphStore,
  milliseconds: number = LIMITS.time,
  { access, admit }: Visitor = STRANGER,
  tag?: string,
): Context {
  const deadline = new Deadline(milliseconds);
  const timed = withDeadline<GraphReader>(store, deadline);
  const editing = () => {
    admit();
    return store;
  };
  return { store: timed, loaders: new Loaders(timed), deadline, editing, keeping: () => store, access, ...(tag !== undefined && { tag }) };
}

const STRANGER: Visitor = {
  access: "closed",
  admit: () => {
    throw new AtlasError("UNAUTHENTICATED", "Only editors may do this.");
  },
};
