import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { FacetsDocument, type FacetsQuery, type StatisticsFilter } from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import type { Filter } from "../filter/types.js";
import { type Part, toNodeFilter, toRelationFilter } from "../filter/utils.js";

export type Facets =
  | { readonly phase: "loading" }
  | { readonly phase: "shown"; readonly counts: FacetsQuery }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Counts do not include what is only proposed. */
function statisticsFilter(filter: Filter, but?: Part): StatisticsFilter {
  const accepted = { ...filter, proposed: false };
  const nodes = toNodeFilter(accepted, but);
  const relations = toRelationFilter(accepted, but);
  return { ...(nodes && { nodes }), ...(relations && { relations }) };
}

/** The counts beside the legend, each following every filter but its own. The last counts stay until the next are there. */
export function useFacets(filter: Filter): { readonly facets: Facets; readonly retry: () => void } {
  const { data, previousData, error, refetch } = useQuery(FacetsDocument, {
    variables: {
      forKinds: statisticsFilter(filter, "kinds"),
      forRelations: statisticsFilter(filter, "relations"),
      forStatuses: statisticsFilter(filter, "statuses"),
      forRegions: statisticsFilter(filter, "regions"),
      forYears: statisticsFilter(filter, "dates"),
      forCrossing: statisticsFilter(filter, "crossing"),
      all: statisticsFilter(filter),
      proposed: { states: ["proposed"] },
    },
  });
  const [last, setLast] = useState<FacetsQuery>();
  useEffect(() => {
    if (data) setLast(data);
  }, [data]);
  const counts = data ?? previousData ?? last;
  const retry = () => void refetch().catch(() => undefined);
  if (error && !data) return { facets: { phase: "failed", failure: failureOf(error) }, retry };
  if (!counts) return { facets: { phase: "loading" }, retry };
  return { facets: { phase: "shown", counts: counts as FacetsQuery }, retry };
}
