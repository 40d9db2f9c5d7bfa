import { claimConditions } from "../edge-filter.js";
import type { EdgeFilter } from "../graph-store.js";
import { isEverything } from "./among.js";
import type { Parameters } from "./connection.js";

/** Conditions on relationships `r`. */
export interface EdgeConditions {
  readonly where: readonly string[];
  readonly parameters: Parameters;
}

/** Relationships of one claim alone, which say themselves what the claim says, and those of several. */
export const OF_ONE = "r.said IS NULL";
export const OF_SEVERAL = "r.said IS NOT NULL";

/**
 * What a filter asks of the claim of a relationship that has one, beside what `matchEdges` asks already; `undefined` where it
 * asks something that is not known here. A partial date begins no later than a day where it is no greater as a text, and
 * ends no earlier where it is no less or the day lies within it.
 */
export function onSingleClaim(filter: EdgeFilter): EdgeConditions | undefined {
  const { relations: _r, statuses, states: _s, documents: _d, asOf: _a, from: _f, to: _t, undated: _u, crossing: _c, ...rest } = filter;
  if (!isEverything(rest)) return undefined;
  const { states, begunBy, heldUntil, happenedFrom, happenedTo, undated } = claimConditions(filter);
  const notBefore = (date: string, day: string) => `(${date} IS NULL OR ${date} >= ${day} OR ${day} STARTS WITH ${date})`;
  const notAfter = (date: string, day: string) => `(${date} IS NULL OR ${date} <= ${day})`;
  return {
    where: [
      OF_ONE,
      "r.state IN $chosenStates",
      ...(statuses ? ["r.status IN $chosenStatuses"] : []),
      ...(begunBy === undefined ? [] : [notAfter("r.validFrom", "$begunBy")]),
      ...(heldUntil === undefined ? [] : [notBefore("r.validTo", "$heldUntil")]),
      ...(happenedFrom === undefined ? [] : [notBefore("coalesce(r.validFrom, r.validTo)", "$happenedFrom")]),
      ...(happenedTo === undefined ? [] : [notAfter("r.validFrom", "$happenedTo")]),
      ...(undated ? [] : ["(r.validFrom IS NOT NULL OR r.validTo IS NOT NULL)"]),
    ],
    parameters: {
      chosenStates: states,
      ...(statuses && { chosenStatuses: statuses }),
      ...(begunBy !== undefined && { begunBy }),
      ...(heldUntil !== undefined && { heldUntil }),
      ...(happenedFrom !== undefined && { happenedFrom }),
      ...(happenedTo !== undefined && { happenedTo }),
    },
  };
}
