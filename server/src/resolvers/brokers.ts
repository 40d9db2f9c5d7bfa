import type { Broker, StatisticsQuery } from "@chengyu-atlas/store";
import { between, type StatisticsFilterInput, statisticsQuery } from "../arguments.js";
import type { Context } from "../context.js";
import type { Resolvers } from "./types.js";

interface BrokersArgs {
  readonly first?: number | null;
}

/** The foremost brokers of a network. */
export async function brokersIn(query: StatisticsQuery, { first }: BrokersArgs, { store }: Context) {
  const most = between("first", first ?? 20, 0);
  const { total, connected, brokers } = await store.brokers(query);
  return { totalCount: total, connected, nodes: brokers.slice(0, most) };
}

export const brokerTypes: Readonly<Record<string, Resolvers>> = {
  Broker: {
    node: ({ id }: Broker, _args, { loaders }) => loaders.nodes.load(id),
  },
};

export const brokerQueries: Resolvers = {
  brokers: (_root, { filter, asOf, ...args }: BrokersArgs & { filter?: StatisticsFilterInput | null; asOf?: string | null }, context) =>
    brokersIn(statisticsQuery(filter, asOf), args, context),
};
