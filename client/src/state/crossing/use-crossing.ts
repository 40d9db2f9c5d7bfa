import { CrossingRelationsDocument, type CrossingRelationsQuery } from "../../api/documents.generated.js";
import type { Filter } from "../filter/types.js";
import { toRelationFilter } from "../filter/utils.js";
import { PAGE_SIZE, pageThrough } from "../paged/page-through.js";
import { type PagedState, usePaged } from "../paged/use-paged.js";
import { nodeTest } from "../scene/gather.js";
import { required } from "../scene/load-first.js";

/** One relation that crosses, with both ends. */
export type CrossingRelation = CrossingRelationsQuery["relations"]["nodes"][number];

/** So many relations are fetched at most; a drawing could not show more. */
const MOST_CROSSING = 2000;

/** Every relation that crosses under the filter. Relations come strongest kind first, so the cap cuts the weakest. */
export function useCrossing(filter: Filter): PagedState<CrossingRelation> {
  const all = { ...filter, crossing: true };
  return usePaged(JSON.stringify(all), async (client, wanted) => {
    const chosen = toRelationFilter(all) ?? {};
    const ask = async (after: string | null) => {
      const variables = { first: PAGE_SIZE, filter: chosen, ...(after !== null && { after }) };
      return required(await client.query({ query: CrossingRelationsDocument, variables })).relations;
    };
    const { items, left } = await pageThrough(ask, MOST_CROSSING, wanted);
    const passes = nodeTest(filter);
    return { items: items.filter(({ source, target }) => passes(source) && passes(target)), left };
  });
}
