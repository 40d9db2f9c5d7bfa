import { PART_OF, type Statistics, type StatisticsPart, type StatisticsQuery } from "@chengyu-atlas/store";
import type { GraphQLResolveInfo } from "graphql";
import { statisticsQuery } from "../arguments.js";
import { fieldsBelow } from "../asked-for.js";
import type { Context } from "../context.js";
import { brokersIn } from "./brokers.js";
import { crossingShare, eiIndex, helixView } from "./triple-helix.js";
import type { Resolvers } from "./types.js";

/** Counts, and what was counted, for what is asked beside them. */
export interface StatisticsView extends Statistics {
  readonly query: StatisticsQuery;
}

export const statisticsTypes = {
  Statistics: {
    byRelation: ({ byRelation }: Statistics) => byRelation.map(({ relation, ...counts }) => ({ type: relation, ...counts })),
    /** Cities that are places of the graph; a city that only a node names has no place to show. */
    byCity: async ({ byCity }: Statistics, _args: unknown, { loaders }: Context) => {
      const cities = await loaders.nodes.loadMany(byCity.map(({ city }) => city));
      return byCity.flatMap(({ count }, i) => {
        const city = cities[i];
        if (city instanceof Error) throw city;
        return city === undefined ? [] : [{ city, count }];
      });
    },
    crossingShare,
    eiIndex,
    tripleHelix: async ({ query }: StatisticsView, _args: unknown, { store }: Context) => helixView(await store.tripleHelix(query)),
    brokers: ({ query }: StatisticsView, args: { first?: number | null }, context: Context) => brokersIn(query, args, context),
  },
  YearCount: { crossingShare, eiIndex },
};

const PARTS: Readonly<Record<string, StatisticsPart>> = { ...PART_OF, crossingShare: PART_OF.crossing, eiIndex: PART_OF.crossing };

/** Fields that are asked of the store apart. */
const APART: readonly string[] = ["tripleHelix", "brokers", "__typename"];

/** The parts that a query selects; all where it selects what is made of several. */
function partsAsked(info: GraphQLResolveInfo): { readonly parts?: readonly StatisticsPart[] } {
  const parts = new Set<StatisticsPart>();
  for (const field of fieldsBelow(info)) {
    const part = PARTS[field];
    if (part !== undefined) parts.add(part);
    else if (!APART.includes(field)) return {};
  }
  return { parts: [...parts].sort() };
}

export const statisticsQueries: Resolvers = {
  statistics: async (_root, { filter, asOf }, { store }, info): Promise<StatisticsView> => {
    const query = statisticsQuery(filter, asOf);
    return { ...(await store.statistics({ ...query, ...partsAsked(info) })), query };
  },
};
