import {
  AtlasError,
  bundle,
  type Claim,
  type Day,
  type Edge,
  firstDay,
  isCrossing,
  isPartialDate,
  lastDay,
  type NodeId,
  type Region,
  type State,
} from "@chengyu-atlas/model";
import type { EdgeFilter } from "./graph-store.js";

/** The days that an engine keeps beside a claim, so that conditions on dates are comparisons of strings. */
export interface ClaimDays {
  /** First and last day on which it may have happened; `null` is open. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Last day on which it may still hold; `null` where no end is known. */
  readonly until: Day | null;
}

/** A claim that tells its end alone happened on that day at the latest. */
export function claimDays({ validFrom, validTo }: Pick<Claim, "validFrom" | "validTo">): ClaimDays {
  const until = validTo === undefined ? null : lastDay(validTo);
  if (validFrom === undefined) return { first: null, last: until, until };
  return { first: firstDay(validFrom), last: lastDay(validFrom), until };
}

/** What a filter asks of single claims, in the form that engines compare: days as strings, defaults filled in. */
export interface ClaimConditions {
  readonly states: readonly State[];
  readonly documents?: readonly string[];
  /** Claims begin on or before this day … */
  readonly begunBy?: Day;
  /** … and do not end before this one. */
  readonly heldUntil?: Day;
  readonly happenedFrom?: Day;
  readonly happenedTo?: Day;
  /** Whether claims without any date pass. */
  readonly undated: boolean;
}

export function claimConditions(filter: EdgeFilter): ClaimConditions {
  const { states = ["accepted"], documents, asOf, from, to, undated = true } = filter;
  return {
    states,
    ...(documents !== undefined && { documents }),
    ...(asOf !== undefined && { begunBy: asOf, heldUntil: asOf }),
    ...(from !== undefined && { happenedFrom: firstDay(from) }),
    ...(to !== undefined && { happenedTo: lastDay(to) }),
    undated,
  };
}

/** Whether a claim meets the conditions. A day that is not known never excludes. */
export function choosesClaim(conditions: ClaimConditions, claim: Claim): boolean {
  const { states, documents, begunBy, heldUntil, happenedFrom, happenedTo, undated } = conditions;
  if (!states.includes(claim.state)) return false;
  if (documents !== undefined && !claim.evidence.some((e) => documents.includes(e.document))) return false;
  const { first, last, until } = claimDays(claim);
  if (first === null && last === null) return undated;
  if (begunBy !== undefined && first !== null && first > begunBy) return false;
  if (heldUntil !== undefined && until !== null && until < heldUntil) return false;
  if (happenedFrom !== undefined && last !== null && last < happenedFrom) return false;
  return !(happenedTo !== undefined && first !== null && first > happenedTo);
}

/** The edge that a filter sees in the claims of one edge, or `undefined` where it chooses none of them. Crossing is asked apart. */
export function chosenEdge(filter: EdgeFilter, conditions: ClaimConditions, claims: readonly Claim[]): Edge | undefined {
  const edge = bundle(claims.filter((claim) => choosesClaim(conditions, claim)));
  return edge !== undefined && admitsEdge(filter, edge) ? edge : undefined;
}

/** Whether the bundle of the chosen claims is of a chosen relation and status. */
export function admitsEdge({ relations, statuses }: EdgeFilter, edge: Pick<Edge, "relation" | "status">): boolean {
  return relations?.includes(edge.relation) !== false && statuses?.includes(edge.status) !== false;
}

/** Whether an edge between these regions is on the chosen side of `crossing`. */
export function admitsCrossing({ crossing }: EdgeFilter, source: Region | undefined, target: Region | undefined): boolean {
  return crossing === undefined || crossing === isCrossing(source, target);
}

/**
 * The states of kept edges that answer a filter, where the kept bundles of all claims answer it: engines then need not
 * look at claims. `undefined` where some claims of an edge may be chosen and others not.
 */
export function keptStates(filter: EdgeFilter): readonly State[] | undefined {
  const { documents, asOf, from, to, undated = true, states = ["accepted"] } = filter;
  if (documents !== undefined || asOf !== undefined || from !== undefined || to !== undefined || !undated) return undefined;
  if (!states.includes("accepted")) return states.includes("proposed") ? undefined : [];
  return states.includes("proposed") ? ["accepted", "proposed"] : ["accepted"];
}

/** Refuses a filter whose dates are none. */
export function checkEdgeFilter({ asOf, from, to }: EdgeFilter): void {
  if (asOf !== undefined && !(isPartialDate(asOf) && asOf.length === 10)) {
    throw new AtlasError("INVALID_INPUT", `"asOf" is "${asOf}"; it takes a day that exists, e.g. 2020-10-30.`);
  }
  for (const [name, date] of Object.entries({ from, to })) {
    if (date !== undefined && !isPartialDate(date)) {
      throw new AtlasError("INVALID_INPUT", `"${name}" is "${date}"; it takes a date that exists, e.g. 2020, 2020-10 or 2020-10-30.`);
    }
  }
}

/** What decides whether an edge crosses: the regions of nodes by id. */
export type RegionOf = (id: NodeId) => Region | undefined;
