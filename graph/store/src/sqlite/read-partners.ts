import { checkEdgeFilter } from "../edge-filter.js";
import { checkPartners, type Partners, type PartnersQuery } from "../partners.js";
import { IN, list } from "./bulk.js";
import { edgeClauses } from "./clauses.js";
import type { Connection } from "./connection.js";
import { edgesInOrder } from "./read-neighbourhood.js";
import { joinEdge, seqsOf } from "./read-relations.js";
import { toNode } from "./rows.js";

type PartnerRow = readonly [seq: number, linked: number, body: string, degree: number, total: number];

/** The edges of the given nodes, gathered by their other ends. */
export function sharedPartners(db: Connection, query: PartnersQuery): Partners {
  const { given, least } = checkPartners(query);
  const { edges = {}, limit } = query;
  checkEdgeFilter(edges);
  const clauses = edgeClauses(edges);
  const { where } = clauses;
  const of = list(seqsOf(db, given).filter((seq) => seq !== undefined));
  const near = `SELECT DISTINCT a.node, a.far FROM adjacent a ${joinEdge(clauses)} WHERE a.node ${IN} AND ${where.sql}`;
  const sql = `SELECT x.far, x.linked, n.body, s.degree, count(*) OVER ()
    FROM (SELECT far, count(*) AS linked FROM (${near}) WHERE far NOT ${IN} GROUP BY far HAVING count(*) >= ?) x
    CROSS JOIN standing s ON s.node = x.far CROSS JOIN node n ON n.seq = x.far
    ORDER BY x.linked DESC, s.degree DESC, n.id LIMIT ?`;
  const rows = db.all<PartnerRow>(sql, of, ...where.values, of, least, limit);
  const links = `SELECT a.far, a.edge FROM adjacent a ${joinEdge(clauses)} WHERE a.node ${IN} AND a.far ${IN} AND ${where.sql}`;
  const far = list(rows.map(([seq]) => seq));
  const seqs = db.all<[number, number]>(links, of, far, ...where.values).map(([, edge]) => edge);
  const all = edgesInOrder(db, clauses, seqs);
  const partners = rows.map(([, linked, body, degree]) => {
    const node = toNode(body, degree);
    return { node, linked, edges: all.filter(({ source, target }) => source === node.id || target === node.id) };
  });
  return { total: rows[0]?.[4] ?? 0, partners };
}
