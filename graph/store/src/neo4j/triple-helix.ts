import type { TripleHelix } from "../aggregates/aggregates.js";
import { HELIX_BUILDERS, HELIX_ENDS, helixFilters, helixOf } from "../aggregates/triple-helix.js";
import type { StatisticsQuery } from "../graph-store.js";
import { pacer } from "../pace.js";
import type { Connection } from "./connection.js";
import { edgeRows } from "./group-edges.js";

export async function tripleHelix(connection: Connection, { nodes = {}, edges = {} }: StatisticsQuery): Promise<TripleHelix> {
  const { cooperation, building } = helixFilters(edges);
  const rows = (by: typeof HELIX_ENDS | typeof HELIX_BUILDERS, chosen: typeof edges) =>
    edgeRows(connection, { nodes, edges: chosen, by, first: 0 });
  return helixOf(rows(HELIX_ENDS, cooperation), rows(HELIX_BUILDERS, building), pacer());
}
