import { type Edge, RELATION_NAMES, RELATIONS, type Relation } from "@chengyu-atlas/model";
import { checkEdgeFilter, chosenEdge, claimConditions, keptStates } from "../edge-filter.js";
import type { EdgeFilter } from "../graph-store.js";
import type { Parameters } from "./connection.js";
import { keyOf } from "./keys.js";
import type { EdgeRead } from "./rows.js";
import { saidClaims } from "./said.js";

/** What a filter asks of relationships `r`, said in Cypher as far as it can be, and decided by `edge` in the end. */
export interface EdgeMatch {
  /** Relations that may pass, in the model's order; none where nothing can. */
  readonly relations: readonly Relation[];
  /** Whether rows need what the claims say, since some claims of an edge may be chosen and others not. */
  readonly claims: boolean;
  /** Conditions on `r` between nodes `a` and `b`, in either direction. */
  readonly where: (a: string, b: string) => readonly string[];
  readonly parameters: Parameters;
  /** The chosen edge of what was read, or `undefined`. */
  readonly edge: (read: EdgeRead) => Edge | undefined;
}

/** Relations that read the same in both directions. */
export const SYMMETRIC = RELATION_NAMES.filter((relation) => RELATIONS[relation].symmetric);

export function matchEdges(filter: EdgeFilter): EdgeMatch {
  checkEdgeFilter(filter);
  const { relations, statuses, documents, crossing, states = ["accepted"] } = filter;
  const kept = keptStates(filter);
  const some = kept?.length !== 0 && states.some((state) => state !== "rejected");
  const conditions: string[] = [];
  const parameters: Record<string, unknown> = {};
  // a proposed claim may stand behind any relationship, an accepted one makes its relationship accepted
  if (kept?.length === 1 || !states.includes("proposed")) conditions.push("r.state = 'accepted'");
  if (kept !== undefined && statuses !== undefined) {
    conditions.push("r.status IN $statuses");
    parameters["statuses"] = statuses;
  }
  if (documents !== undefined) {
    // filters of nodes have documents of their own
    conditions.push("any(d IN r.documents WHERE d IN $supporting)");
    parameters["supporting"] = documents.map(keyOf);
  }
  if (crossing !== undefined) parameters["crossing"] = crossing;
  return {
    relations: some ? RELATION_NAMES.filter((relation) => relations?.includes(relation) !== false) : [],
    claims: kept === undefined,
    where: (a, b) => (crossing === undefined ? conditions : [...conditions, `${crosses(a, b)} = $crossing`]),
    parameters,
    edge: kept === undefined ? bundling(filter) : ({ edge }) => edge,
  };
}

function bundling(filter: EdgeFilter): EdgeMatch["edge"] {
  const conditions = claimConditions(filter);
  return (read) => chosenEdge(filter, conditions, saidClaims(read));
}

/** The model's `isCrossing` in Cypher; false where a region is unknown. */
export function crosses(a: string, b: string): string {
  const inside = (n: string) => `coalesce(${n}.region IN ['sichuan', 'chongqing', 'shared'], false)`;
  return `(${inside(a)} AND ${inside(b)} AND (${a}.region <> ${b}.region OR ${a}.region = 'shared'))`;
}

/** `:SIGNED_WITH|CO_BUILT`: relationship types, from the model alone. */
export function typesOf(relations: readonly Relation[]): string {
  return `:${relations.join("|")}`;
}
