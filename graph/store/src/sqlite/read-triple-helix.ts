import type { TripleHelix } from "../aggregates/aggregates.js";
import { HELIX_BUILDERS, HELIX_ENDS, helixFilters, helixOf } from "../aggregates/triple-helix.js";
import { checkEdgeFilter } from "../edge-filter.js";
import type { StatisticsQuery } from "../graph-store.js";
import type { Pause } from "../pace.js";
import type { Connection } from "./connection.js";
import { edgeRows } from "./group-edges.js";

export async function tripleHelix(db: Connection, { nodes = {}, edges = {} }: StatisticsQuery, pause: Pause): Promise<TripleHelix> {
  checkEdgeFilter(edges);
  const { cooperation, building } = helixFilters(edges);
  const rows = (by: typeof HELIX_ENDS | typeof HELIX_BUILDERS, chosen: typeof edges) =>
    edgeRows(db, { nodes, edges: chosen, by, first: 0 }, pause);
  return helixOf(rows(HELIX_ENDS, cooperation), rows(HELIX_BUILDERS, building), pause);
}
