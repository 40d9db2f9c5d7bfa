import { DatedRelationsDocument, type DatedRelationsQuery, type RelationFilter } from "../../api/documents.generated.js";
import type { Filter } from "../filter/types.js";
import { toRelationFilter } from "../filter/utils.js";
import { PAGE_SIZE, pageThrough } from "../paged/page-through.js";
import { type PagedState, usePaged } from "../paged/use-paged.js";
import { nodeTest } from "../scene/gather.js";
import { required } from "../scene/load-first.js";

/** A relation set out by its date, with both ends. */
export type DatedRelation = DatedRelationsQuery["relations"]["nodes"][number];

/** So many relations are fetched at most, to be listed or counted by quarter. */
export const MOST_DATED = 2000;

function useRelations(chosen: RelationFilter, filter: Filter, on: boolean): PagedState<DatedRelation> {
  return usePaged(on ? JSON.stringify([chosen, filter.off]) : null, async (client, wanted) => {
    const ask = async (after: string | null) => {
      const variables = { first: PAGE_SIZE, filter: chosen, ...(after !== null && { after }) };
      return required(await client.query({ query: DatedRelationsDocument, variables })).relations;
    };
    const { items, left } = await pageThrough(ask, MOST_DATED, wanted);
    const passes = nodeTest(filter);
    return { items: items.filter(({ source, target }) => passes(source) && passes(target)), left };
  });
}

/** The relations with a date under the filter: within its dates, or (`anyDay`) on any day. What is only proposed is left out. */
export function useDated(filter: Filter, { anyDay = false, on = true } = {}): PagedState<DatedRelation> {
  const accepted = { ...filter, proposed: false };
  return useRelations({ ...toRelationFilter(accepted, anyDay ? "dates" : undefined), undated: false }, accepted, on);
}

/** Later than anything: past it only what has no date is left. */
const NEVER = "9999";

/** The relations that some document tells without a date, under every filter but the dates. */
export function useUndated(filter: Filter): PagedState<DatedRelation> {
  const accepted = { ...filter, proposed: false };
  return useRelations({ ...toRelationFilter(accepted, "dates"), from: NEVER }, accepted, true);
}
