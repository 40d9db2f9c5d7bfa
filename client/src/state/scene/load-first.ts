import type { ApolloClient } from "@apollo/client";
import type { NodeId } from "@chengyu-atlas/model";
import { NeighbourhoodDocument, NetworkDocument } from "../../api/documents.generated.js";
import type { Filter } from "../filter/types.js";
import { isEmptyFilter, toNodeFilter, toRelationFilter } from "../filter/utils.js";
import { answerOf } from "./answer.js";
import { nodeTest } from "./assemble.js";
import type { SceneAnswer } from "./types.js";

/** How many neighbours the figure of one node begins with. */
export const FOCUS_LIMIT = 60;
/** How many neighbours are looked through for those that pass the legend. */
const FOCUS_ROOM = 400;

export interface First {
  readonly focus: NodeId | null;
  readonly base: SceneAnswer;
  readonly shown: SceneAnswer;
}

/** What a figure begins with, unfiltered and filtered: the whole network, or one node and its neighbours. */
export async function loadFirst(client: ApolloClient, focus: NodeId | null, filter: Filter, cap: number): Promise<First> {
  const both = async (load: (filtered: boolean) => Promise<SceneAnswer>) => {
    const [base, filtered] = await Promise.all([load(false), isEmptyFilter(filter) ? undefined : load(true)]);
    return { base, shown: filtered ?? base };
  };
  const nodes = toNodeFilter(filter);
  const relations = toRelationFilter(filter);
  if (focus !== null) {
    const around = await both(async (filtered) => {
      const limit = filtered && nodes ? FOCUS_ROOM : FOCUS_LIMIT + 1;
      const variables = { of: [focus], limit, ...(filtered && relations && { filter: relations }) };
      const answer = answerOf(required(await client.query({ query: NeighbourhoodDocument, variables })).neighborhood);
      return filtered ? heldTo(answer, focus, filter) : answer;
    });
    // a node that is no longer there has no figure: the whole network stands in
    if (around.base.nodes.length > 0) return { focus, ...around };
  }
  const whole = await both(async (filtered) => {
    const variables = { limit: cap, ...(filtered && nodes && { nodes }), ...(filtered && relations && { relations }) };
    return answerOf(required(await client.query({ query: NetworkDocument, variables })).network);
  });
  return { focus: null, ...whole };
}

/** The node itself and the best connected of its neighbours that pass the legend. */
export function heldTo(answer: SceneAnswer, focus: NodeId, filter: Filter): SceneAnswer {
  const passes = nodeTest(filter);
  const neighbours = answer.nodes.filter((node) => node.id !== focus && passes(node));
  const nodes = [...answer.nodes.filter(({ id }) => id === focus), ...neighbours.slice(0, FOCUS_LIMIT)];
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = answer.edges.filter(({ source, target }) => kept.has(source.id) && kept.has(target.id));
  return { nodes, edges, truncated: answer.truncated || neighbours.length > FOCUS_LIMIT };
}

export function required<T>({ data }: { readonly data?: T | undefined }): T {
  if (data === undefined) throw new Error("an answer without data");
  return data;
}
