import { partsOfEdgeId, relationRank } from "@chengyu-atlas/model";
import type { Connection } from "./connection.js";

/** Numbers of edges by id. An id is looked up by the ends that it names. */
export function edgeSeqs(db: Connection, ids: readonly string[]): ReadonlyMap<string, number> {
  const asked = [...new Set(ids)].flatMap((id) => {
    const parts = partsOfEdgeId(id);
    return parts ? [[id, parts.source, relationRank(parts.relation), parts.target]] : [];
  });
  const sql = `SELECT j.value ->> 0, a.edge FROM json_each(?) j CROSS JOIN node n ON n.id = j.value ->> 1
    CROSS JOIN adjacent a ON a.node = n.seq AND a.rank = j.value ->> 2 AND a.other = j.value ->> 3 AND a.way = 0`;
  return new Map(db.all<[string, number]>(sql, JSON.stringify(asked)));
}
