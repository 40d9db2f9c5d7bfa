import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** Why a question went unanswered: a code to report, and whether asking again may help. */
export interface Failure {
  readonly code: string;
  readonly again: boolean;
  /** What the server said, in its own words. */
  readonly said?: string;
}

/** Whether the server answered and would not: asking the same again is no use. */
export function isRefusal(error: unknown): boolean {
  return !failureOf(error).again;
}

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const code = first?.extensions?.["code"];
    const said = first?.message;
    return {
      code: typeof code === "string" ? code : "GRAPHQL_ERROR",
      again: code !== "BAD_USER_INPUT" && code !== "QUERY_LIMIT",
      ...(said && { said }),
    };
  }
  if (ServerError.is(error)) return { code: `HTTP_${error.statusCode}`, again: error.statusCode >= 500 };
  return { code: "UNREACHABLE", again: true };
}
