import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.js";

/** A field: what its parent, its arguments and the request give. */
// biome-ignore lint/suspicious/noExplicitAny: GraphQL checks parents and arguments against the schema; each resolver names its own
export type Resolver = (parent: any, args: any, context: Context, info: GraphQLResolveInfo) => unknown;
export type Resolvers = Record<string, Resolver>;
