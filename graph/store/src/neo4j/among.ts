import { isEverything } from "../filter-checks.js";
import type { NodeFilter } from "../graph-store.js";
import type { Parameters } from "./connection.js";
import { type EdgeMatch, typesOf } from "./edge-match.js";
import { matchNodes, whereAll } from "./node-filter.js";

export { isEverything };

/** Binds `r` from `a` to `b` for relationships of a match between chosen nodes. `more` are further conditions on `r`. */
export function amongChosen(
  filter: NodeFilter,
  match: EdgeMatch,
  more: readonly string[] = [],
): { readonly among: string; readonly parameters: Parameters } {
  const pattern = `(a)-[r${typesOf(match.relations)}]->(b)`;
  const chosen = matchNodes(filter);
  const conditions = [...match.where("a", "b"), ...more];
  // edges between chosen nodes: from each chosen node outwards, to another of them
  const among = isEverything(filter)
    ? `MATCH ${pattern} ${whereAll(conditions)}`
    : `${chosen.match} ${whereAll(chosen.where)}
       WITH collect(n) AS chosen UNWIND chosen AS a
       MATCH ${pattern} ${whereAll(["b IN chosen", ...conditions])}`;
  return { among, parameters: { ...chosen.parameters, ...match.parameters } };
}
