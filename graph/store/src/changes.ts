import {
  AtlasError,
  type Claim,
  type Day,
  type EdgeId,
  isPartialDate,
  type NodeId,
  type State,
  type Status,
  statusRank,
} from "@chengyu-atlas/model";
import { type ClaimConditions, checkEdgeFilter, choosesClaim, claimDays } from "./edge-filter.js";
import type { EdgeFilter, NodeFilter } from "./graph-store.js";

/**
 * Two days, and which part of the network is compared: nodes that both ends must be among, and edges by what is said of them.
 * `statuses` asks for an edge that has one of them on either day.
 */
export interface ChangesQuery {
  readonly from: Day;
  readonly to: Day;
  readonly nodes?: NodeFilter;
  /** Without `asOf`: each of the two days takes its place. */
  readonly edges?: EdgeFilter;
}

/** A list that is at hand, of which items are made as they are asked for: there may be half a million. Arrays are such lists. */
export interface Listed<T> {
  readonly length: number;
  /** The item of a place, from 0. */
  at(place: number): T | undefined;
}

/** How many edges of a node changed, and how. */
export interface Touched extends Readonly<Record<Change, number>> {
  readonly id: NodeId;
}

/**
 * The difference of the network as of two days, as ids in the order of `listEdges`. An edge is there on a day where claims
 * of it are chosen as of that day and its status is not `ended`. What is there on both days has changed where it rests on
 * other claims; undated claims hold on every day and change nothing.
 */
export interface Changes extends Readonly<Record<Change, Listed<EdgeId>>> {
  /** The nodes at their ends, those with most changes first, then by id. */
  readonly touched: Listed<Touched>;
}

export const CHANGES = ["added", "ended", "changed"] as const;
export type Change = (typeof CHANGES)[number];

/** As much of a claim as the comparison asks. */
export interface DatedClaim {
  readonly id: string | number;
  readonly state: State;
  readonly status: Status;
  /** First day on which it may hold, and the last; `null` is open. */
  readonly first: Day | null;
  readonly until: Day | null;
}

export function checkChanges({ from, to, edges = {} }: ChangesQuery): void {
  for (const [name, day] of Object.entries({ from, to })) {
    if (!(isPartialDate(day) && day.length === 10)) {
      throw new AtlasError("INVALID_INPUT", `"${name}" is "${day}"; it takes a day that exists, e.g. 2020-10-30.`);
    }
  }
  if (from > to) throw new AtlasError("INVALID_INPUT", `"from" is ${from} and "to" is ${to}; the earlier day comes first.`);
  if (edges.asOf !== undefined) {
    throw new AtlasError("INVALID_INPUT", `"asOf" has no place beside two days to compare; leave it out.`);
  }
  checkEdgeFilter(edges);
}

/** Claims that a filter without `asOf` chooses, as the comparison needs them. */
export function datedClaims(conditions: ClaimConditions, claims: readonly Claim[]): readonly DatedClaim[] {
  return claims
    .filter((claim) => choosesClaim(conditions, claim))
    .map((claim) => {
      const { first, until } = claimDays(claim);
      return { id: claim.id, state: claim.state, status: claim.status, first, until };
    });
}

/**
 * What became of an edge between two days, told by its chosen claims; `undefined` where nothing did, or not to a chosen
 * status. `passes` says of each day whether the edge is there what else the filter asks.
 */
export function changeOf(
  { from, to, edges = {} }: ChangesQuery,
  claims: readonly DatedClaim[],
  passes: readonly [boolean, boolean] = [true, true],
): Change | undefined {
  const before = passes[0] ? standing(claims, from) : undefined;
  const after = passes[1] ? standing(claims, to) : undefined;
  if (before === undefined && after === undefined) return undefined;
  const { statuses } = edges;
  if (statuses && ![before, after].some((side) => side !== undefined && statuses.includes(side.status))) return undefined;
  if (before === undefined) return "added";
  if (after === undefined) return "ended";
  return before.rests === after.rests ? undefined : "changed";
}

/** Status of an edge on a day and the claims it rests on; `undefined` where it is not there. */
function standing(claims: readonly DatedClaim[], day: Day): { readonly status: Status; readonly rests: string } | undefined {
  const held = claims.filter(({ first, until }) => (first === null || first <= day) && (until === null || until >= day));
  const accepted = held.filter(({ state }) => state === "accepted");
  const counted = accepted.length > 0 ? accepted : held.filter(({ state }) => state === "proposed");
  const [head] = counted;
  if (head === undefined) return undefined;
  const status = counted.reduce((far, claim) => (statusRank(claim.status) > statusRank(far) ? claim.status : far), head.status);
  if (status === "ended") return undefined;
  const rests = counted
    .map(({ id }) => String(id))
    .sort()
    .join(" ");
  return { status, rests };
}
