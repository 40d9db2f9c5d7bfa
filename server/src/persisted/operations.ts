import { createHash } from "node:crypto";
import { Kind, OperationTypeNode, parse } from "graphql";
import { OPERATIONS } from "./operations.generated.js";

/** An operation that the server knows beforehand. */
export interface KnownOperation {
  readonly query: string;
  /** Whether its answer follows from the store and its variables alone, so that the same may be told again while nothing is written. */
  readonly kept: boolean;
}

/** Fields of `Query` that tell of this server, or are asked again and again to see what goes on: their answers are never kept. */
export const LIVE_FIELDS: readonly string[] = ["editing", "ingestRun", "ingestRuns"];

/** The operations of our own client by the SHA-256 of their text. The list is part of the build: nobody adds to it by asking. */
export class KnownOperations {
  readonly #operations = new Map<string, KnownOperation>();

  constructor(texts: Readonly<Record<string, string>> = OPERATIONS) {
    for (const [hash, query] of Object.entries(texts)) this.#operations.set(hash, { query, kept: isKept(query) });
  }

  byHash(hash: string): KnownOperation | undefined {
    return this.#operations.get(hash);
  }

  byText(query: string): KnownOperation | undefined {
    return this.byHash(createHash("sha256").update(query).digest("hex"));
  }
}

function isKept(query: string): boolean {
  const operations = parse(query, { noLocation: true }).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operations.every(
    ({ operation, selectionSet }) =>
      operation === OperationTypeNode.QUERY &&
      selectionSet.selections.every((one) => one.kind === Kind.FIELD && !LIVE_FIELDS.includes(one.name.value)),
  );
}
