import type { Statistics } from "@chengyu-atlas/store";
import { statisticsQuery } from "../arguments.js";
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

export const statisticsQueries: Resolvers = {
  statistics: (_root, { filter }, { store }) => store.statistics(statisticsQuery(filter)),
};
