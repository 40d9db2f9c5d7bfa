import { isShape } from "./address.js";
import { send } from "./send.js";
import { type Draft, isObject } from "./types.js";

const READ = "query KeptQuery($id: ID!) { keptQuery(id: $id) { id query variables show } }";
const KEEP =
  "mutation KeepQuery($query: String!, $variables: String, $show: String) { keepQuery(query: $query, variables: $variables, show: $show) { id } }";

/** The query behind a short link, or `null` where the server has none under that id. */
export async function readKept(id: string): Promise<Draft | null> {
  const { data } = await send({ query: READ, variables: { id } });
  const kept = data?.["keptQuery"];
  if (!isObject(kept) || typeof kept["query"] !== "string") return null;
  const variables = typeof kept["variables"] === "string" ? kept["variables"] : "";
  return { query: kept["query"], variables, show: isShape(kept["show"]) ? kept["show"] : null };
}

/** What came of asking for a short link. */
export type Kept = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly code: string; readonly said: string };

/** Asks the server to keep a query; the same one always gets the same id. */
export async function keep({ query, variables, show }: Draft): Promise<Kept> {
  const { data, errors } = await send({ query: KEEP, variables: { query, variables, show } });
  const kept = data?.["keepQuery"];
  if (isObject(kept) && typeof kept["id"] === "string") return { ok: true, id: kept["id"] };
  return { ok: false, code: errors[0]?.code ?? "GRAPHQL_ERROR", said: errors[0]?.message ?? "" };
}
