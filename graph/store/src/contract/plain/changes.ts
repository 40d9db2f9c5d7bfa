import { compareText, type Edge, type EdgeId, partsOfEdgeId } from "@chengyu-atlas/model";
import { CHANGES, type Change, type Changes, type ChangesQuery, checkChanges, type Touched } from "../../changes.js";
import { choosesClaim, claimConditions } from "../../edge-filter.js";
import { chooseEdges, chooseNodes } from "./choose.js";
import type { PlainGraph } from "./graph.js";

/** The networks as of both days, and their difference. */
export function changesIn(graph: PlainGraph, query: ChangesQuery): Changes {
  checkChanges(query);
  const { from, to, nodes = {}, edges: { statuses, ...filter } = {} } = query;
  const chosen = new Set(chooseNodes(graph, nodes).map(({ id }) => id));
  const asOf = (day: string) =>
    new Map(
      chooseEdges(graph, { ...filter, asOf: day })
        .filter((edge) => edge.status !== "ended" && chosen.has(edge.source) && chosen.has(edge.target))
        .map((edge) => [edge.id, edge]),
    );
  const [before, after] = [asOf(from), asOf(to)];
  const passes = (...sides: readonly (Edge | undefined)[]) =>
    statuses === undefined || sides.some((edge) => edge !== undefined && statuses.includes(edge.status));
  const rests = (edge: Edge, day: string) => {
    const conditions = claimConditions({ ...filter, asOf: day });
    const claims = (graph.claimsOf.get(edge.id) ?? []).filter(
      (claim) => claim.state === edge.state && choosesClaim(conditions, claim, (id) => graph.sources.get(id)),
    );
    return claims.map(({ id }) => id).join();
  };
  const all = chooseEdges(graph, { states: ["accepted", "proposed"] }).map(({ id }) => id);
  const ids = (passing: (a: Edge | undefined, b: Edge | undefined) => boolean) =>
    all.filter((id) => passing(before.get(id), after.get(id)) && passes(before.get(id), after.get(id)));
  const found = {
    added: ids((a, b) => a === undefined && b !== undefined),
    ended: ids((a, b) => a !== undefined && b === undefined),
    changed: ids((a, b) => a !== undefined && b !== undefined && rests(a, from) !== rests(b, to)),
  };
  return { ...found, touched: touchedBy(found) };
}

/** How often each node is an end of what was found, those most often first, then by id. */
function touchedBy(found: Readonly<Record<Change, readonly EdgeId[]>>): readonly Touched[] {
  const touches = CHANGES.flatMap((change) =>
    found[change].flatMap((id) => {
      const ends = partsOfEdgeId(id);
      return ends === undefined ? [] : [ends.source, ends.target].map((node) => ({ node, change }));
    }),
  );
  const counted = [...new Set(touches.map(({ node }) => node))].map((id) => {
    const count = (change: Change) => touches.filter((touch) => touch.node === id && touch.change === change).length;
    return { id, added: count("added"), ended: count("ended"), changed: count("changed") };
  });
  const weight = ({ added, ended, changed }: Touched) => added + ended + changed;
  return counted.sort((a, b) => weight(b) - weight(a) || compareText(a.id, b.id));
}
