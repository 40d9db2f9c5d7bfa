import { ApolloLink } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { type DocumentNode, OperationTypeNode } from "graphql";
import { HASHES } from "./hashes.generated.js";

/** Longest variables that travel in an address, as they are written there; servers and proxies take some 8,000 characters. */
const LONGEST = 3000;

/**
 * Asks by the hash of a query, so that its text need not travel, and by GET, so that the browser keeps the answer while nothing
 * changed. Where the server is of another build and does not know the hash, texts are sent from then on.
 */
export function byHash(): ApolloLink {
  const hashed = new PersistedQueryLink({
    generateHash: (document) => HASHES[nameOf(document)] ?? "",
    useGETForHashedQueries: true,
    disable: ({ meta }) => meta.persistedQueryNotFound || meta.persistedQueryNotSupported,
  });
  return ApolloLink.split(({ operationName = "" }) => operationName in HASHES, hashed.concat(byPostWhereLong));
}

function nameOf(document: DocumentNode): string {
  return document.definitions.flatMap((one) => (one.kind === "OperationDefinition" ? (one.name?.value ?? "") : []))[0] ?? "";
}

const byPostWhereLong = new ApolloLink((operation, forward) => {
  const long =
    operation.operationType === OperationTypeNode.QUERY && encodeURIComponent(JSON.stringify(operation.variables)).length > LONGEST;
  if (long) operation.setContext(({ fetchOptions }) => ({ fetchOptions: { ...fetchOptions, method: "POST" } }));
  return forward(operation);
});
