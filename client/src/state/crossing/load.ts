import type { ApolloClient } from "@apollo/client";
import {
  CrossingRelationsDocument,
  type CrossingRelationsQuery,
  type CrossingRelationsQueryVariables,
} from "../../api/documents.generated.js";
import type { Filter } from "../filter/types.js";
import { toRelationFilter } from "../filter/utils.js";
import { nodeTest } from "../scene/gather.js";
import { required } from "../scene/load-first.js";

/** One relation that crosses, with both ends. */
export type CrossingRelation = CrossingRelationsQuery["relations"]["nodes"][number];

export interface Crossing {
  readonly relations: readonly CrossingRelation[];
  /** How many relations the server has for this filter that were not fetched. */
  readonly left: number;
}

const PAGE = 200;
/** So many relations are fetched at most; a drawing could not show more. */
export const MOST_CROSSING = 2000;

/** Every relation that crosses under the filter, page by page. Relations come strongest kind first, so the cap cuts the weakest. */
export async function loadCrossing(client: ApolloClient, filter: Filter, wanted: () => boolean): Promise<Crossing> {
  const chosen = toRelationFilter({ ...filter, crossing: true });
  const passes = nodeTest(filter);
  const relations: CrossingRelation[] = [];
  let after: string | null = null;
  let fetched = 0;
  let total = 0;
  do {
    const variables: CrossingRelationsQueryVariables = { first: PAGE, ...(chosen && { filter: chosen }), ...(after && { after }) };
    const { relations: page }: CrossingRelationsQuery = required(await client.query({ query: CrossingRelationsDocument, variables }));
    relations.push(...page.nodes.filter(({ source, target }) => passes(source) && passes(target)));
    fetched += page.nodes.length;
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && fetched < MOST_CROSSING && wanted());
  return { relations, left: total - fetched };
}
