import type { ApolloClient } from "@apollo/client";
import { KeepQueryDocument, KeptQueryDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { isShape } from "./address.js";
import type { Draft } from "./types.js";

/** The query behind a short link, or `null` where the server has none under that id. */
export async function readKept(client: ApolloClient, id: string): Promise<Draft | null> {
  const { data } = await client.query({ query: KeptQueryDocument, variables: { id } });
  const kept = data?.keptQuery;
  if (!kept) return null;
  return { query: kept.query, variables: kept.variables, show: isShape(kept.show) ? kept.show : null };
}

/** What came of asking for a short link. */
export type Kept = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly code: string; readonly said: string };

/** Asks the server to keep a query; the same one always gets the same id. */
export async function keep(client: ApolloClient, { query, variables, show }: Draft): Promise<Kept> {
  try {
    const { data } = await client.mutate({ mutation: KeepQueryDocument, variables: { query, variables, show } });
    if (data) return { ok: true, id: data.keepQuery.id };
    return { ok: false, code: "BROKEN_ANSWER", said: "" };
  } catch (error) {
    const { code, said = "" } = failureOf(error);
    return { ok: false, code, said };
  }
}
