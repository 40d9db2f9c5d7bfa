import type { NodeId } from "@chengyu-atlas/model";
import type { Answers } from "./gather.js";
import type { Arrival } from "./types.js";

interface Folding {
  readonly present: ReadonlySet<NodeId>;
  readonly arrivals: readonly Arrival[];
  /** The answers that say what is tied to what. */
  readonly answers: Answers;
  /** What must stay in any case. */
  readonly kept: readonly NodeId[];
}

/**
 * What folding a node takes away: what its own expansions brought, and what hangs on it alone. What was expanded in its
 * turn stays, with all that it brought.
 */
export function foldedBy(id: NodeId, { present, arrivals, answers, kept }: Folding): readonly NodeId[] {
  const origins = new Set(arrivals.filter(({ origin }) => origin !== id).map(({ origin }) => origin));
  const brought = arrivals.filter(({ origin }) => origin === id).flatMap(({ ids }) => ids);
  const ties = new Map<NodeId, Set<NodeId>>();
  const tie = (a: NodeId, b: NodeId) => {
    if (a === b || !present.has(a) || !present.has(b)) return;
    const others = ties.get(a) ?? new Set();
    ties.set(a, others.add(b));
  };
  for (const answer of answers) {
    for (const { source, target } of answer?.edges ?? []) {
      tie(source.id, target.id);
      tie(target.id, source.id);
    }
  }
  const leaves = [...(ties.get(id) ?? [])].filter((other) => ties.get(other)?.size === 1);
  return [...new Set([...brought, ...leaves])].filter(
    (other) => other !== id && present.has(other) && !origins.has(other) && !kept.includes(other),
  );
}
