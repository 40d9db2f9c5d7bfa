import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { SearchDocument, type SearchQuery } from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";

export const SHOWN = 12;

export type Hit = SearchQuery["search"]["edges"][number];

export type Search =
  | { readonly phase: "idle" }
  | { readonly phase: "searching" }
  | { readonly phase: "found"; readonly text: string; readonly hits: readonly Hit[]; readonly total: number }
  | { readonly phase: "none"; readonly text: string }
  | { readonly phase: "failed"; readonly failure: Failure };

/** What a text finds, once the reader pauses. */
export function useSearch(typed: string): Search {
  const [text] = useDebouncedValue(typed.trim(), 140);
  const { data, previousData, error, loading } = useQuery(SearchDocument, { variables: { text, first: SHOWN }, skip: text === "" });
  if (typed.trim() === "") return { phase: "idle" };
  if (error) return { phase: "failed", failure: failureOf(error) };
  const settled = !loading && text === typed.trim();
  const shown = data ?? previousData;
  if (!shown) return { phase: "searching" };
  const { edges, totalCount } = shown.search;
  if (edges.length === 0) return settled ? { phase: "none", text } : { phase: "searching" };
  return { phase: "found", text, hits: edges as readonly Hit[], total: totalCount };
}
