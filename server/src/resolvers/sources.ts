import { compareText, type EdgeId, type Observation, partsOfEdgeId, relationRank } from "@chengyu-atlas/model";
import type { Coverage, EdgeFilter, Gap, GraphReader, NodeFilter, ObservationQuery, PlaceCoverage, Slice } from "@chengyu-atlas/store";
import { relationsAggregate } from "../aggregates.js";
import {
  between,
  type NodeFilterInput,
  nodeFilter,
  type ObservationFilterInput,
  observationQuery,
  type PageArgs,
  pageOf,
  type StatisticsFilterInput,
  statisticsQuery,
} from "../arguments.js";
import { Connection } from "../connection.js";
import type { Context } from "../context.js";
import { type Listing, listed } from "../listed.js";
import type { RelationView } from "../relation-view.js";
import type { Resolvers } from "./types.js";

const DISPUTED: Listing<EdgeId> = {
  list: "disputed",
  form: ["number", "string", "string"],
  key: (id) => {
    const parts = partsOfEdgeId(id);
    return parts === undefined ? [0, "", ""] : [relationRank(parts.relation), parts.source, parts.target];
  },
  compare: (a, b) => Number(a[0]) - Number(b[0]) || compareText(String(a[1]), String(b[1])) || compareText(String(a[2]), String(b[2])),
};

/** A page of edges, each as the filter sees it. */
async function seen(slice: Slice<EdgeId>, filter: EdgeFilter, { loaders }: Context): Promise<Slice<RelationView>> {
  const edges = await Promise.all(slice.items.map(({ item }) => loaders.edgesSeen(filter).load(item)));
  const items = slice.items.flatMap(({ cursor }, i) => {
    const edge = edges[i];
    return edge === undefined ? [] : [{ cursor, item: { edge, filter } }];
  });
  return { ...slice, items };
}

/** Exact numbers that documents give for the same thing, and that differ. */
interface Conflict {
  readonly key: readonly [subject: string, measure: string, period: string, unit: string];
  readonly observations: readonly Observation[];
}

const CONFLICTS: Listing<Conflict> = {
  list: "conflicts",
  form: ["string", "string", "string", "string"],
  key: ({ key }) => key,
  compare: (a, b) => a.reduce<number>((order, part, i) => order || compareText(String(part), String(b[i])), 0),
};

/** Most that one page of the port has. */
const PAGE = 1000;

/** Observations come by subject, measure and period, so that those to be compared stand together. */
async function conflictsIn(store: GraphReader, query: ObservationQuery): Promise<readonly Conflict[]> {
  const groups = new Map<string, Observation[]>();
  let after: string | undefined;
  do {
    const { items, hasMore }: Slice<Observation> = await store.listObservations(query, { first: PAGE, ...(after && { after }) });
    for (const { item } of items) {
      if (item.bound !== "=" || item.period === undefined) continue;
      const key = JSON.stringify([item.subject, item.measure, item.period, item.unit]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
    after = hasMore ? items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return [...groups]
    .filter(([, group]) => new Set(group.map(({ value }) => value)).size > 1)
    .map(([key, observations]) => ({ key: JSON.parse(key) as Conflict["key"], observations }))
    .sort((a, b) => CONFLICTS.compare(a.key, b.key));
}

/** What is missing, asked for one kind at a time. */
interface GapsView {
  readonly nodes: NodeFilter;
  readonly asOf: string;
  readonly years: number;
}

const gapOf =
  (gap: Gap) =>
  async (view: GapsView, { first }: { readonly first?: number | null }, { store }: Context) => {
    const { total, nodes } = await store.gaps({ gap, ...view, limit: between("first", first ?? 20, 1) });
    return { totalCount: total, nodes };
  };

const located = (rows: readonly PlaceCoverage[]) => rows.map(({ place, ...counts }) => ({ id: place, ...counts }));

export const sourceTypes: Readonly<Record<string, Resolvers>> = {
  Coverage: {
    byCity: ({ byCity }: Coverage, { first }) => located(byCity.slice(0, between("first", first ?? 50, 0))),
    byPlace: ({ byPlace }: Coverage, { first }) => located(byPlace.slice(0, between("first", first ?? 50, 0))),
    byPublication: ({ byPublication }: Coverage, { first }) => byPublication.slice(0, between("first", first ?? 50, 0)),
  },
  PlaceCoverage: {
    place: ({ id }: { id: string }, _args, { loaders }) => loaders.nodes.load(id),
  },
  Gaps: {
    withoutCrossing: gapOf("withoutCrossing"),
    parksWithoutEnterprise: gapOf("parksWithoutEnterprise"),
    onlyPlanned: gapOf("onlyPlanned"),
  },
  ObservationConflict: {
    subject: ({ key }: Conflict, _args, { loaders }) => loaders.nodes.load(key[0]),
    measure: ({ key }: Conflict) => key[1],
    period: ({ key }: Conflict) => key[2],
    unit: ({ key }: Conflict) => key[3],
  },
};

export const sourceQueries: Resolvers = {
  contradictions: (
    _root,
    { filter: input, asOf, ...args }: PageArgs & { filter?: StatisticsFilterInput | null; asOf?: string | null },
    context,
  ) => {
    const query = statisticsQuery(input, asOf);
    const filter = query.edges ?? {};
    const page = pageOf(args);
    let found: Promise<readonly EdgeId[]> | undefined;
    const all = () => {
      found ??= context.store.disputedEdges(query);
      return found;
    };
    return new Connection<RelationView>(
      page,
      async () => seen(listed(await all(), DISPUTED, page), filter, context),
      async () => (await all()).length,
      (view, cursor) => ({ ...view, cursor }),
    ).summedUp(() => relationsAggregate(context, { ...query, disputed: true }));
  },
  observationConflicts: (_root, { filter, ...args }: PageArgs & { filter?: ObservationFilterInput | null }, { store }) => {
    const query = observationQuery(filter);
    const page = pageOf(args);
    let found: Promise<readonly Conflict[]> | undefined;
    const all = () => {
      found ??= conflictsIn(store, query);
      return found;
    };
    return new Connection<Conflict>(
      page,
      async () => listed(await all(), CONFLICTS, page),
      async () => (await all()).length,
    );
  },
  coverage: (_root, _args, { store }) => store.coverage(),
  gaps: (_root, { nodes, asOf, years }: { nodes?: NodeFilterInput | null; asOf: string; years?: number | null }): GapsView => ({
    nodes: nodeFilter(nodes),
    asOf,
    years: between("years", years ?? 3, 0),
  }),
};
