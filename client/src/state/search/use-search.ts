import { useQuery } from "@apollo/client/react";
import type { Kind } from "@chengyu-atlas/model";
import { useDebouncedValue } from "@mantine/hooks";
import { SearchDocument, type SearchQuery } from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";

export const SHOWN = 12;

export type Hit = SearchQuery["search"]["edges"][number];

export type Search =
  | { readonly phase: "idle" }
  | { readonly phase: "searching" }
  /** `current` is false while the hits still belong to a text typed before. */
  | { readonly phase: "found"; readonly text: string; readonly hits: readonly Hit[]; readonly total: number; readonly current: boolean }
  | { readonly phase: "none"; readonly text: string }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Whether an answer to what is typed is still to come. */
export function isBusy(search: Search): boolean {
  return search.phase === "searching" || (search.phase === "found" && !search.current);
}

/** What a text finds, once the reader pauses; among one kind of node, where one is chosen. */
export function useSearch(typed: string, kind: Kind | null = null): { readonly search: Search; readonly retry: () => void } {
  const wanted = typed.trim();
  const [text] = useDebouncedValue(wanted, 140);
  const { data, previousData, error, loading, refetch } = useQuery(SearchDocument, {
    variables: { text, first: SHOWN, ...(kind && { kinds: [kind] }) },
    skip: text === "",
  });
  const settled = !loading && text === wanted;
  const search = searchOf({ wanted, text, settled, answer: data?.search, before: previousData?.search, error });
  return { search, retry: () => void refetch().catch(() => undefined) };
}

interface State {
  readonly wanted: string;
  /** The text that was asked for last. */
  readonly text: string;
  readonly settled: boolean;
  readonly answer: Answer | undefined;
  readonly before: Answer | undefined;
  readonly error: unknown;
}
type Answer = SearchQuery["search"];

/** What to show for what is typed. Only an answer to that very text counts as current. */
export function searchOf({ wanted, text, settled, answer, before, error }: State): Search {
  if (wanted === "") return { phase: "idle" };
  if (settled && error) return { phase: "failed", failure: failureOf(error) };
  const current = settled && answer !== undefined;
  const shown = answer ?? before;
  if (!shown || text === "") return { phase: "searching" };
  if (shown.edges.length === 0) return current ? { phase: "none", text } : { phase: "searching" };
  return { phase: "found", text, hits: shown.edges, total: shown.totalCount, current };
}
