import type { ApolloClient } from "@apollo/client";
import type { NodeId } from "@chengyu-atlas/model";
import {
  NeighbourhoodDocument,
  type NeighbourhoodQueryVariables,
  NetworkDocument,
  type SubgraphCardFragment,
} from "../../api/documents.generated.js";
import type { Filter } from "../filter/types.js";
import { isEmptyFilter, toNodeFilter, toRelationFilter } from "../filter/utils.js";
import type { Step } from "../steps/steps.js";
import { assemble, gather } from "./assemble.js";
import type { SceneData } from "./types.js";

export const FIRST_LIMIT = 300;
/** How many new neighbours one expansion brings. */
export const EXPAND_LIMIT = 24;
const ADD_LIMIT = 9;
const MOST = 2000;

export interface SceneRequest {
  readonly filter: Filter;
  readonly steps: readonly Step[];
  /** Nodes that must be there for the selection to be seen. */
  readonly needed: readonly NodeId[];
}

/** Asks for everything that one view draws. What was asked before comes from the cache. */
export async function loadScene(client: ApolloClient, request: SceneRequest): Promise<SceneData> {
  const { filter } = request;
  const nodes = toNodeFilter(filter);
  const relations = toRelationFilter(filter);
  const network = async (filtered: boolean): Promise<SubgraphCardFragment> => {
    const variables = { limit: FIRST_LIMIT, ...(filtered && nodes && { nodes }), ...(filtered && relations && { relations }) };
    return required(await client.query({ query: NetworkDocument, variables })).network;
  };
  const around = async (variables: Omit<NeighbourhoodQueryVariables, "filter">): Promise<SubgraphCardFragment | undefined> => {
    const query = { ...variables, limit: Math.min(MOST, variables.limit), ...(relations && { filter: relations }) };
    try {
      return required(await client.query({ query: NeighbourhoodDocument, variables: query })).neighborhood;
    } catch {
      return undefined; // one step that cannot be replayed must not take the picture away
    }
  };

  const [base, filtered] = await Promise.all([network(false), isEmptyFilter(filter) ? undefined : network(true)]);
  const shown = filtered ?? base;
  const steps = withNeeded(request, shown);
  // room for all that may be there already, and for what each step may bring
  const room = shown.nodes.length + steps.length * EXPAND_LIMIT;
  const answers = await Promise.all(
    steps.map((step) => {
      if (step.do === "add") return around({ of: [step.id], limit: ADD_LIMIT });
      if (step.do !== "expand") return undefined;
      return around({ of: [step.id], limit: room, ...(step.relation && { relations: [step.relation] }) });
    }),
  );
  const gathered = gather({ shown, steps, answers, filter, needed: request.needed });
  const ids = gathered.nodes.map(({ id }) => id);
  // the relations among everything drawn: a neighbourhood of all of it that has room for no more
  const closed = gathered.arrivals.length > 0 ? await around({ of: ids, limit: ids.length }) : undefined;
  return assemble({ base, shown, gathered, answers, closed, needed: request.needed });
}

function withNeeded({ steps, needed }: SceneRequest, shown: SubgraphCardFragment): readonly Step[] {
  const there = new Set(shown.nodes.map(({ id }) => id));
  const missing = needed.filter((id) => !there.has(id) && !steps.some((step) => step.do === "add" && step.id === id));
  return [...steps, ...missing.map((id) => ({ do: "add", id }) as const)];
}

function required<T>({ data }: { readonly data?: T | undefined }): T {
  if (data === undefined) throw new Error("an answer without data");
  return data;
}
