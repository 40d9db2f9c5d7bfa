import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

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
  return { code: isBroken(error) ? "BROKEN_ANSWER" : "UNREACHABLE", again: true };
}

/** Whether an answer came and was cut, or lacks a part. A fetch that failed is a `TypeError` too, and says so in every browser's own words. */
function isBroken(error: unknown): boolean {
  if (ServerParseError.is(error) || error instanceof SyntaxError || error instanceof MissingPart) return true;
  return error instanceof TypeError && !/fetch|network|load failed/iu.test(error.message);
}

/** An answer without the part that was asked for. */
export class MissingPart extends Error {
  constructor() {
    super("an answer without data");
  }
}

/** What to say of a failure whatever was asked: the word for it under `boundary`, or nothing where the question itself was at fault. */
export function causeOf({ code, again }: Failure): "unreachable" | "broken" | "server" | null {
  if (code === "UNREACHABLE") return "unreachable";
  if (code === "BROKEN_ANSWER") return "broken";
  return again && (code.startsWith("HTTP_5") || code === "INTERNAL_SERVER_ERROR") ? "server" : null;
}
