import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { FLOOR_SDL } from "./queries.js";

/** Serves hand-written resolvers behind the same Apollo and Express as the product, and prints where. */
export async function serveFloor(query: Record<string, unknown>): Promise<void> {
  const apollo = new ApolloServer({ typeDefs: FLOOR_SDL, resolvers: { Query: query as never }, introspection: false });
  await apollo.start();
  const app = express();
  app.use("/graphql", express.json(), expressMiddleware(apollo));
  const server = createServer(app);
  server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}
