import type { ApolloClient } from "@apollo/client";
import { type NodeId, writeFilter } from "@chengyu-atlas/model";
import { NeighbourhoodDocument, NetworkDocument } from "../../api/documents.generated.js";
import { MissingPart } from "../../api/failure.js";
import type { Filter } from "../filter/types.js";
import { isEmptyFilter, toNodeFilter, toRelationFilter } from "../filter/utils.js";
import { answerOf } from "./answer.js";
import { nodeTest } from "./gather.js";
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

/** The filter in force, the one that decides where things stand, and how much is asked for. */
export interface Filters {
  readonly filter: Filter;
  readonly placing: Filter;
  /** How many nodes the whole network is held to. */
  readonly cap: number;
}

/** What a figure begins with under both filters: the whole network, or one node and its neighbours. */
export async function loadFirst(client: ApolloClient, focus: NodeId | null, { filter, placing, cap }: Filters): Promise<First> {
  const both = async (load: (filter: Filter) => Promise<SceneAnswer>) => {
    const [base, shown] = await Promise.all([load(placing), sameFilter(filter, placing) ? undefined : load(filter)]);
    return { base, shown: shown ?? base };
  };
  if (focus !== null) {
    const around = await both(async (by) => {
      const relations = toRelationFilter(by);
      const limit = toNodeFilter(by) ? FOCUS_ROOM : FOCUS_LIMIT + 1;
      const variables = { of: [focus], limit, ...(relations && { filter: relations }) };
      const answer = answerOf(required(await client.query({ query: NeighbourhoodDocument, variables })).neighborhood);
      return isEmptyFilter(by) ? answer : heldTo(answer, focus, by);
    });
    // a node that is no longer there has no figure: the whole network stands in
    if (around.base.nodes.length > 0) return { focus, ...around };
  }
  const whole = await both(async (by) => {
    const [nodes, relations] = [toNodeFilter(by), toRelationFilter(by)];
    const variables = { limit: cap, ...(nodes && { nodes }), ...(relations && { relations }) };
    return answerOf(required(await client.query({ query: NetworkDocument, variables })).network);
  });
  return { focus: null, ...whole };
}

/** Whether two filters let the same through. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return writeFilter(a) === writeFilter(b) || (isEmptyFilter(a) && isEmptyFilter(b));
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
  if (data === undefined) throw new MissingPart();
  return data;
}
