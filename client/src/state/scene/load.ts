import type { ApolloClient } from "@apollo/client";
import type { NodeId } from "@chengyu-atlas/model";
import { NeighbourhoodDocument, type NeighbourhoodQueryVariables } from "../../api/documents.generated.js";
import { isRefusal } from "../../api/failure.js";
import type { Filter } from "../filter/types.js";
import { toRelationFilter } from "../filter/utils.js";
import { arrangedUnder, figureOf, type Step } from "../steps/steps.js";
import { answerOf } from "./answer.js";
import { assemble, type Grown } from "./assemble.js";
import { gather } from "./gather.js";
import { EXPAND_LIMIT, expandLimit } from "./limits.js";
import { loadFirst, required, sameFilter } from "./load-first.js";
import type { SceneAnswer, SceneData } from "./types.js";

export { EXPAND_LIMIT } from "./limits.js";

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
export async function loadScene(client: ApolloClient, { filter, steps, cap, needed }: SceneRequest): Promise<SceneData> {
  const figure = figureOf(steps);
  const placing = arrangedUnder(figure.steps);
  const { focus, base, shown } = await loadFirst(client, figure.focus, { filter, placing, cap });
  const growth = { client, steps: figure.steps };
  const grownBase = grow({ ...growth, shown: base, filter: placing, needed: [] });
  // under one filter, and with nothing asked for by name, both are the same
  const same = sameFilter(filter, placing) && needed.length === 0;
  const seen = same ? grownBase : grow({ ...growth, shown, filter, needed });
  return assemble({ focus, base: await grownBase, seen: await seen, needed });
}

interface Growth extends Omit<SceneRequest, "cap"> {
  readonly client: ApolloClient;
  readonly shown: SceneAnswer;
}

/** What the steps make of a first picture under one filter. */
async function grow({ client, shown, filter, steps: own, needed }: Growth): Promise<Grown> {
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
  // room for all that may be there already, and for what each step may bring
  const brings = own.reduce((sum, step) => sum + (step.do === "expand" ? expandLimit(step.hops) : EXPAND_LIMIT), 0);
  const room = shown.nodes.length + brings + needed.length * EXPAND_LIMIT;
  const ask = (step: Step) => {
    if (step.do === "add") return around({ of: [step.id], limit: ADD_LIMIT });
    if (step.do !== "expand") return undefined;
    const { id, relation, hops } = step;
    return around({ of: [id], limit: room, ...(relation && { relations: [relation] }), ...(hops && { hops }) });
  };
  const replayed = await Promise.all(own.map(ask));
  const there = gather({ shown, steps: own, answers: replayed, filter, needed });
  // the selection comes by itself where no step brings it
  const added = missingFrom(there.present, { needed, steps: own });
  const steps = [...own, ...added];
  const answers = [...replayed, ...(await Promise.all(added.map(ask)))];
  const gathered = added.length === 0 ? there : gather({ shown, steps, answers, filter, needed });
  const ids = gathered.known.map(({ id }) => id);
  // the relations among everything drawn: a neighbourhood of all of it that has room for no more
  const closed = gathered.arrivals.length > 0 ? await around({ of: ids, limit: ids.length }) : undefined;
  return { shown, gathered, answers, closed };
}

/** What is needed and not there; what the reader took away stays away. */
function missingFrom(present: ReadonlySet<NodeId>, { needed, steps }: Pick<SceneRequest, "needed" | "steps">): readonly Step[] {
  const away = new Set(steps.flatMap((step) => (step.do === "hide" ? step.id : [])));
  return needed.filter((id) => !present.has(id) && !away.has(id)).map((id) => ({ do: "add", id }) as const);
}
