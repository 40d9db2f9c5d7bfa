import { type IngestRun, LIMITS, standingOf } from "@chengyu-atlas/store";
import { between } from "../arguments.js";
import type { Resolvers } from "./types.js";

interface FirstArgs {
  readonly first?: number | null;
}

export const ingestRunTypes: Readonly<Record<string, Resolvers>> = {
  IngestRun: {
    state: (run: IngestRun) => standingOf(run, Date.now()),
    refusals: ({ refusals }: IngestRun, { first }: FirstArgs) => refusals.slice(0, between("first", first ?? 20, 0)),
  },
};

export const ingestRunQueries: Resolvers = {
  ingestRuns: (_root, { first }: FirstArgs, { store }) => store.ingestRuns(between("first", first ?? 10, 0, LIMITS.runs.most)),
  ingestRun: (_root, { id }: { id: string }, { store }) => store.ingestRun(id),
};
