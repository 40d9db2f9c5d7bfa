/** What can go wrong, as a caller may branch on it. The wording of a message is help, the code is the contract. */
export const ERROR_CODES = {
  NOT_FOUND: "what was asked for is not in the graph",
  CONFLICT: "what was asked for is done already, or something else was done meanwhile",
  UNAUTHENTICATED: "an editor's work, and no editor asked",
  INVALID_INPUT: "an argument or record is not of its form",
  INVALID_CURSOR: "a cursor was not given out by this list",
  LIMIT_EXCEEDED: "a query asks for more than one request may have",
  STORE_UNAVAILABLE: "the database cannot be reached or opened",
  STORE_DENIED: "the database refuses the user, password or write",
  STORE_INCOMPATIBLE: "the database was written by another version",
  STORE_CORRUPT: "the database file is damaged",
  TIMEOUT: "a query took longer than it may",
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error whose message may be shown to a user. The first error, if any, is kept as `cause` for the log. */
export class AtlasError extends Error {
  override readonly name = "AtlasError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Closes a switch over a union: a new member does not compile until it is answered. */
export function unreachable(value: never): never {
  throw new Error(`unanswered case: ${JSON.stringify(value)}`);
}
