import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { toSdl } from "@chengyu-atlas/model/derive";
import type { Logger } from "pino";
import type { Context } from "./context.js";
import { errorFormatter, statusOf } from "./errors.js";
import { KEEP_AND_ASK } from "./http/keeping.js";
import { LIMITS, limitsPlugin, limitsRule } from "./limits/index.js";
import { resolvers } from "./resolvers/index.js";

/** Ends the request's timer, gives an answer without data the HTTP status of its first error, and one without errors its tag. */
const closing: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        contextValue.deadline.end();
        if (response.body.kind !== "single" || (response.http.status ?? 200) !== 200) return;
        const { data, errors } = response.body.singleResult;
        const [first] = errors ?? [];
        if (first === undefined && contextValue.tag !== undefined) {
          response.http.headers.set("etag", contextValue.tag);
          response.http.headers.set("cache-control", KEEP_AND_ASK);
        }
        if (first !== undefined && (data === null || data === undefined)) response.http.status = statusOf(first.extensions?.["code"]);
      },
    };
  },
};

/** Apollo Server over the derived schema, with every limit on and nothing that speaks to other machines. */
export async function createApollo(logger: Logger, introspection: boolean): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    typeDefs: toSdl(),
    resolvers,
    introspection,
    // suggestions give the schema away name by name, so they go with introspection
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: 3 },
    validationRules: [limitsRule],
    formatError: errorFormatter(logger),
    logger,
    plugins: [
      limitsPlugin,
      closing,
      // it wraps every field of every answer, for cache hints that this schema does not give
      ApolloServerPluginCacheControlDisabled(),
      // it loads its page from another machine
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
