import type { Broker } from "@chengyu-atlas/store";
import { between, type StatisticsFilterInput, statisticsQuery } from "../arguments.js";
import type { Context } from "../context.js";
import type { Resolvers } from "./types.js";

export const brokerTypes: Readonly<Record<string, Resolvers>> = {
  Broker: {
    node: ({ id }: Broker, _args, { loaders }) => loaders.nodes.load(id),
  },
};

export const brokerQueries: Resolvers = {
  brokers: async (_root, { filter, first }: { filter?: StatisticsFilterInput | null; first?: number | null }, { store }: Context) => {
    const most = between("first", first ?? 20, 0);
    const { total, connected, brokers } = await store.brokers(statisticsQuery(filter));
    return { totalCount: total, connected, nodes: brokers.slice(0, most) };
  },
};
