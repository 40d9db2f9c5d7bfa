import { useQuery } from "@apollo/client/react";
import type { Family, Region, Relation } from "@chengyu-atlas/model";
import { type StatisticsFilter, TwinFiguresDocument, type TwinFiguresQuery } from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import type { Filter } from "../../state/filter/types.js";
import { REGION_NAMES } from "../../state/filter/types.js";
import { relationsOf, toNodeFilter, toRelationFilter } from "../../state/filter/utils.js";

export interface TwinFigures {
  readonly data: TwinFiguresQuery | undefined;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** A share of what crosses needs what does not: every filter holds but "only crossing". What is only proposed does not count. */
export function shareFilter(filter: Filter): StatisticsFilter {
  const counted = { ...filter, crossing: false, proposed: false };
  const nodes = toNodeFilter(counted);
  const relations = toRelationFilter(counted);
  return { ...(nodes && { nodes }), ...(relations && { relations }) };
}

function ofFamily(filter: Filter, family: Family): StatisticsFilter {
  const all = shareFilter(filter);
  const types = relationsOf(family).filter((type: Relation) => !filter.off.includes(type));
  return { ...all, relations: { ...all.relations, types } };
}

function ofRegion(filter: Filter, region: Region): StatisticsFilter {
  const all = shareFilter(filter);
  return { nodes: { ...all.nodes, regions: REGION_NAMES.filter((name) => name === region && !filter.off.includes(name)) } };
}

/** The numbers of the twin-city view. The last stay until the next are there. */
export function useTwinFigures(filter: Filter): TwinFigures {
  const { data, previousData, error, refetch } = useQuery(TwinFiguresDocument, {
    variables: {
      share: shareFilter(filter),
      cooperation: ofFamily(filter, "cooperation"),
      organisation: ofFamily(filter, "organisation"),
      location: ofFamily(filter, "location"),
      sichuan: ofRegion(filter, "sichuan"),
      chongqing: ofRegion(filter, "chongqing"),
      shared: ofRegion(filter, "shared"),
    },
  });
  return {
    data: (data ?? previousData) as TwinFiguresQuery | undefined,
    failure: error && !data ? failureOf(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}
