import { RELATION_NAMES, type Relation, relationSpec, STATES, STATUSES, type State, type Status } from "@chengyu-atlas/model";

/** States and statuses are kept as positions in the model's lists, so that the strongest state and the furthest status are min and max. */
export const STATE_LIST = Object.keys(STATES) as readonly State[];
export const STATUS_LIST = Object.keys(STATUSES) as readonly Status[];

/** The relation at a place in the model's list. */
export function relationAt(rank: number): Relation {
  return RELATION_NAMES[rank] as Relation;
}

export const stateCode = (state: State): number => STATE_LIST.indexOf(state);
export const statusCode = (status: Status): number => STATUS_LIST.indexOf(status);

/** Codes of the states of edges that readers see: accepted and proposed. An edge of rejected claims alone is kept, but is none. */
export const REJECTED = stateCode("rejected");

/** Ranks of the symmetric relations, ready for `IN (…)`. */
export const SYMMETRIC = RELATION_NAMES.flatMap((name, rank) => (relationSpec(name).symmetric ? [rank] : [])).join(", ");
