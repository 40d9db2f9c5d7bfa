import { PART_OF, type Statistics, type StatisticsPart } from "@chengyu-atlas/store";
import type { GraphQLResolveInfo } from "graphql";
import { statisticsQuery } from "../arguments.js";
import { fieldsBelow } from "../asked-for.js";
import type { Context } from "../context.js";
import type { Resolvers } from "./types.js";

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
    crossingShare: ({ crossing, inside }: Statistics) => (inside === 0 ? null : crossing / inside),
  },
};

const PARTS: Readonly<Record<string, StatisticsPart>> = { ...PART_OF, crossingShare: PART_OF.crossing };

/** The parts that a query selects; all where it selects what is made of several. */
function partsAsked(info: GraphQLResolveInfo): { readonly parts?: readonly StatisticsPart[] } {
  const parts = new Set<StatisticsPart>();
  for (const field of fieldsBelow(info)) {
    const part = PARTS[field];
    if (part === undefined && field !== "__typename") return {};
    if (part !== undefined) parts.add(part);
  }
  return { parts: [...parts].sort() };
}

export const statisticsQueries: Resolvers = {
  statistics: (_root, { filter }, { store }, info) => store.statistics({ ...statisticsQuery(filter), ...partsAsked(info) }),
};
