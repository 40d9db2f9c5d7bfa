import type { ApolloClient } from "@apollo/client";
import type { NodeId } from "@chengyu-atlas/model";
import { NeighbourhoodDocument, type NeighbourhoodQueryVariables } from "../../api/documents.generated.js";
import { isRefusal } from "../../api/failure.js";
import type { Filter } from "../filter/types.js";
import { toRelationFilter } from "../filter/utils.js";
import { figureOf, type Step } from "../steps/steps.js";
import { answerOf } from "./answer.js";
import { assemble, gather } from "./assemble.js";
import { loadFirst, required } from "./load-first.js";
import type { SceneAnswer, SceneData } from "./types.js";

/** How many new neighbours one expansion brings. */
export const EXPAND_LIMIT = 24;
const ADD_LIMIT = 9;
const MOST = 2000;

export interface SceneRequest {
  readonly filter: Filter;
  readonly steps: readonly Step[];
  /** How many nodes the whole network is held to. */
  readonly cap: number;
  /** Nodes that must be there for the selection to be seen. */
  readonly needed: readonly NodeId[];
}

/** Asks for everything that one view draws. What was asked before comes from the cache. */
export async function loadScene(client: ApolloClient, request: SceneRequest): Promise<SceneData> {
  const { filter } = request;
  const figure = figureOf(request.steps);
  const relations = toRelationFilter(filter);
  const around = async (variables: Omit<NeighbourhoodQueryVariables, "filter">): Promise<SceneAnswer | undefined> => {
    const query = { ...variables, limit: Math.min(MOST, variables.limit), ...(relations && { filter: relations }) };
    try {
      return answerOf(required(await client.query({ query: NeighbourhoodDocument, variables: query })).neighborhood);
    } catch (error) {
      // one step that cannot be replayed must not take the picture away; a server that is gone must be said
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };

  const { focus, base, shown } = await loadFirst(client, figure.focus, filter, request.cap);
  // room for all that may be there already, and for what each step may bring
  const room = shown.nodes.length + (figure.steps.length + request.needed.length) * EXPAND_LIMIT;
  const ask = (step: Step) => {
    if (step.do === "add") return around({ of: [step.id], limit: ADD_LIMIT });
    if (step.do !== "expand") return undefined;
    return around({ of: [step.id], limit: room, ...(step.relation && { relations: [step.relation] }) });
  };
  const replayed = await Promise.all(figure.steps.map(ask));
  const there = gather({ shown, steps: figure.steps, answers: replayed, filter, needed: request.needed });
  // the selection comes by itself where no step brings it
  const added = missingFrom(there.nodes, { needed: request.needed, steps: figure.steps });
  const steps = [...figure.steps, ...added];
  const answers = [...replayed, ...(await Promise.all(added.map(ask)))];
  const gathered = gather({ shown, steps, answers, filter, needed: request.needed });
  const ids = gathered.nodes.map(({ id }) => id);
  // the relations among everything drawn: a neighbourhood of all of it that has room for no more
  const closed = gathered.arrivals.length > 0 && ids.length <= MOST ? await around({ of: ids, limit: ids.length }) : undefined;
  return assemble({ focus, base, shown, gathered, answers, closed, needed: request.needed });
}

/** What is needed and not there; what the reader took away stays away. */
function missingFrom(
  nodes: readonly { readonly id: NodeId }[],
  { needed, steps }: Pick<SceneRequest, "needed" | "steps">,
): readonly Step[] {
  const settled = new Set([...nodes.map(({ id }) => id), ...steps.flatMap((step) => (step.do === "hide" ? step.id : []))]);
  return needed.filter((id) => !settled.has(id)).map((id) => ({ do: "add", id }) as const);
}
