import type { ApolloClient } from "@apollo/client";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import {
  DocumentBodyDocument,
  DocumentClaimsDocument,
  type DocumentClaimsQuery,
  DocumentPageDocument,
} from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import type { Related } from "./statements.js";

/** The text of a document: not there yet, there, not on this machine, or not to be had. */
export type Body =
  | { readonly phase: "loading" }
  | {
      readonly phase: "there";
      readonly text: string;
      readonly spans: readonly { readonly start: number; readonly end: number; readonly node: string }[];
    }
  | { readonly phase: "absent" }
  | { readonly phase: "failed"; readonly failure: Failure; readonly retry: () => void };

export function useDocumentRecord(id: string) {
  return useQuery(DocumentPageDocument, { variables: { id } });
}

export function useBody(id: string): Body {
  // a text of a megabyte and its names are kept by this page alone
  const { data, error, refetch } = useQuery(DocumentBodyDocument, { variables: { id }, fetchPolicy: "no-cache" });
  if (error) {
    const failure = failureOf(error);
    return failure.code === "NOT_FOUND"
      ? { phase: "absent" }
      : { phase: "failed", failure, retry: () => void refetch().catch(() => undefined) };
  }
  if (!data) return { phase: "loading" };
  const { text = "", spans = [] } = data.document ?? {};
  return text === "" ? { phase: "absent" } : { phase: "there", text, spans };
}

const PAGE = 200;

export interface Claims {
  readonly relations: readonly Related[];
  readonly done: boolean;
  readonly failure: Failure | null;
}

/** What the document states of relations, accepted and proposed, page after page until all of it is there. */
export function useDocumentClaims(id: string): Claims & { readonly retry: () => void } {
  const client = useApolloClient();
  const [claims, setClaims] = useState<Claims>({ relations: [], done: false, failure: null });
  // every attempt is a question of its own
  const [asked, ask] = useState({ id });
  useEffect(() => {
    let current = true;
    const load = async () => {
      const relations: Related[] = [];
      const filter = { documents: [asked.id], states: ["accepted", "proposed"] } as const;
      for (let after: string | null | undefined = null; after !== undefined; ) {
        const answer: ApolloClient.QueryResult<DocumentClaimsQuery> = await client.query({
          query: DocumentClaimsDocument,
          variables: { filter, first: PAGE, after },
          fetchPolicy: "no-cache",
        });
        if (!current || !answer.data) return;
        const { nodes, pageInfo } = answer.data.relations;
        relations.push(...nodes);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
        setClaims({ relations: [...relations], done: after === undefined, failure: null });
      }
    };
    load().catch((error: unknown) => current && setClaims((before) => ({ ...before, done: true, failure: failureOf(error) })));
    return () => {
      current = false;
    };
  }, [client, asked]);
  return { ...claims, retry: () => ask({ id }) };
}
