import { compareText, type Edge, type EdgeId, partsOfEdgeId, relationRank, type Status } from "@chengyu-atlas/model";
import {
  type Change,
  type Changes,
  type ChangesQuery,
  checkChanges,
  type GraphReader,
  type Listed,
  type Touched,
} from "@chengyu-atlas/store";
import { type PageArgs, pageOf, type StatisticsFilterInput, statisticsQuery } from "../arguments.js";
import { Connection } from "../connection.js";
import type { Context } from "../context.js";
import { type Listing, listed } from "../listed.js";
import type { RelationView } from "../relation-view.js";
import type { Resolvers } from "./types.js";

/** A relation that changed, and the comparison that found it. */
interface ChangeView {
  readonly id: EdgeId;
  readonly query: ChangesQuery;
}

/** Two days compared: asked of the store once, whatever is asked of the answer. */
class Comparison {
  #found: Promise<Changes> | undefined;

  constructor(
    readonly query: ChangesQuery,
    readonly store: GraphReader,
  ) {}

  get found(): Promise<Changes> {
    this.#found ??= this.store.changes(this.query);
    return this.#found;
  }
}

const edgeKey = (id: EdgeId) => {
  const parts = partsOfEdgeId(id);
  return parts === undefined ? ([0, "", ""] as const) : ([relationRank(parts.relation), parts.source, parts.target] as const);
};

const BY_PLACE: Listing<EdgeId> = {
  list: "changes",
  form: ["number", "string", "string"],
  key: edgeKey,
  compare: (a, b) => Number(a[0]) - Number(b[0]) || compareText(String(a[1]), String(b[1])) || compareText(String(a[2]), String(b[2])),
};

const weight = ({ added, ended, changed }: Touched) => added + ended + changed;

const MOST_TOUCHED: Listing<Touched> = {
  list: "touched",
  form: ["number", "string"],
  key: (touched) => [weight(touched), touched.id],
  compare: (a, b) => Number(b[0]) - Number(a[0]) || compareText(String(a[1]), String(b[1])),
};

/** Most ids that are given without paging. */
const MOST_IDS = 5000;

/** A connection that can also give the ids of all that it lists. */
class ChangeConnection extends Connection<EdgeId> {
  constructor(
    private readonly all: () => Promise<Listed<EdgeId>>,
    query: ChangesQuery,
    args: PageArgs,
  ) {
    const page = pageOf(args);
    const view = (id: EdgeId): ChangeView => ({ id, query });
    super(
      page,
      async () => listed(await all(), BY_PLACE, page),
      async () => (await all()).length,
      (id, cursor) => ({ cursor, node: view(id) }),
      view,
    );
  }

  async ids(): Promise<readonly EdgeId[]> {
    const all = await this.all();
    return Array.from({ length: Math.min(all.length, MOST_IDS) }, (_, i) => all.at(i) as EdgeId);
  }
}

const changesOf = (change: Change) => (comparison: Comparison, args: PageArgs) =>
  new ChangeConnection(async () => (await comparison.found)[change], comparison.query, args);

/** Relations that stand on a day: those that have ended are told, but stand no more. */
async function standingOn(day: string, { query: { nodes, edges }, store }: Comparison) {
  const statuses = (edges?.statuses ?? ["planned", "done"]).filter((status: Status) => status !== "ended");
  return store.statistics({ ...(nodes && { nodes }), edges: { ...edges, statuses, asOf: day } });
}

async function asOf(day: string, { id, query }: ChangeView, { loaders }: Context): Promise<RelationView | null> {
  const { statuses: _, ...edges } = query.edges ?? {};
  const filter = { ...edges, asOf: day };
  const edge = await loaders.edgesSeen(filter).load(id);
  return edge === undefined ? null : { edge, filter };
}

const COMPARED = ["status", "state", "validFrom", "validTo", "title", "role", "amount", "claimCount", "documentCount", "disputes"] as const;

function differing(a: Edge, b: Edge): readonly string[] {
  return COMPARED.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}

export const changesTypes: Readonly<Record<string, Resolvers>> = {
  Changes: {
    before: async (comparison: Comparison) => (await standingOn(comparison.query.from, comparison)).relations,
    after: async (comparison: Comparison) => (await standingOn(comparison.query.to, comparison)).relations,
    undated: async (comparison: Comparison) => (await standingOn(comparison.query.to, comparison)).undated,
    added: changesOf("added"),
    ended: changesOf("ended"),
    changed: changesOf("changed"),
    touched: (comparison: Comparison, args: PageArgs) => {
      const page = pageOf(args);
      return new Connection<Touched>(
        page,
        async () => listed((await comparison.found).touched, MOST_TOUCHED, page),
        async () => (await comparison.found).touched.length,
      );
    },
  },
  Change: {
    before: (view: ChangeView, _args: unknown, context: Context) => asOf(view.query.from, view, context),
    after: (view: ChangeView, _args: unknown, context: Context) => asOf(view.query.to, view, context),
    fields: async (view: ChangeView, _args: unknown, context: Context) => {
      const [before, after] = await Promise.all([asOf(view.query.from, view, context), asOf(view.query.to, view, context)]);
      return before === null || after === null ? [] : differing(before.edge, after.edge);
    },
  },
  Touched: {
    node: ({ id }: Touched, _args: unknown, { loaders }: Context) => loaders.nodes.load(id),
  },
};

export const changesQueries: Resolvers = {
  changes: (_root, { from, to, filter }: { from: string; to: string; filter?: StatisticsFilterInput | null }, { store }) => {
    const { nodes, edges } = statisticsQuery(filter);
    const query: ChangesQuery = { from, to, ...(nodes && { nodes }), ...(edges && { edges }) };
    checkChanges(query);
    return new Comparison(query, store);
  },
};
