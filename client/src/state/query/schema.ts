import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { send } from "./send.js";

/** What the page knows of the API. `closed`: the server does not describe itself, as with `--strict`. */
export type Known =
  | { readonly phase: "loading" }
  | { readonly phase: "known"; readonly schema: GraphQLSchema }
  | { readonly phase: "closed"; readonly code: string }
  | { readonly phase: "unreachable" };

/** Asks the server to describe itself. */
export async function loadSchema(signal: AbortSignal): Promise<Known> {
  try {
    const { data, errors } = await send({ query: getIntrospectionQuery({ descriptions: true }), variables: {}, signal });
    if (data === null) {
      const code = errors[0]?.code ?? "GRAPHQL_ERROR";
      return code.startsWith("HTTP_5") || code === "STORE_UNAVAILABLE" ? { phase: "unreachable" } : { phase: "closed", code };
    }
    return { phase: "known", schema: buildClientSchema(data as unknown as IntrospectionQuery) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { phase: "unreachable" };
  }
}
