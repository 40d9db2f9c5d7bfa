import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import { KIND_NAMES } from "@chengyu-atlas/model";
import express from "express";
import { answerProbes } from "./probe.js";
import { FLOOR_SDL } from "./queries.js";

/** Arguments of `institutions` and `labs`. */
export interface ListArgs {
  readonly filter: { readonly cities?: readonly string[]; readonly text?: string };
  readonly first: number;
}

export interface Neighbourhood {
  readonly of: readonly [string];
  readonly hops: number;
  readonly limit: number;
}

type KindCount = { readonly kind: string; readonly count: number };

/** Counts in the model's order of kinds. */
export function byKind(rows: readonly KindCount[]): readonly KindCount[] {
  return KIND_NAMES.flatMap((kind) => rows.find((row) => row.kind === kind) ?? []);
}

/** Serves hand-written resolvers behind the same Apollo and Express as the product, and prints where. */
export async function serveFloor(query: Record<string, unknown>): Promise<void> {
  const apollo = new ApolloServer({ typeDefs: FLOOR_SDL, resolvers: { Query: query as never }, introspection: false });
  await apollo.start();
  answerProbes();
  const app = express();
  app.use("/graphql", express.json(), expressMiddleware(apollo));
  const server = createServer(app);
  server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}
