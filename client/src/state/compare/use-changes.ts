import { useQuery } from "@apollo/client/react";
import { ChangesDocument, type ChangesQuery } from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import type { Filter } from "../filter/types.js";
import { toNodeFilter, toRelationFilter } from "../filter/utils.js";
import type { Days } from "./days.js";

export type Changes = ChangesQuery["changes"];

/** How many changes of each kind are listed. */
export const LISTED = 100;

/** What happened between two days, under every filter but the dates, whose place the two days take. */
export function useChanges(
  days: Days | null,
  filter: Filter,
): { readonly data: Changes | null; readonly stale: boolean; readonly failure: Failure | null; readonly retry: () => void } {
  const counted = { ...filter, from: null, to: null, asOf: null, undated: true, proposed: false };
  const nodes = toNodeFilter(counted);
  const relations = toRelationFilter(counted);
  const { data, previousData, error, loading, refetch } = useQuery(ChangesDocument, {
    variables: {
      from: days?.from ?? "",
      to: days?.to ?? "",
      filter: { ...(nodes && { nodes }), ...(relations && { relations }) },
      first: LISTED,
    },
    skip: days === null,
  });
  const shown = (data ?? (error ? undefined : previousData)) as ChangesQuery | undefined;
  return {
    data: days === null ? null : (shown?.changes ?? null),
    stale: loading,
    failure: error && !data ? failureOf(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}
