import type { Edge, NodeId } from "@chengyu-atlas/model";
import { byLinks, checkPartners, type Partners, type PartnersQuery } from "../partners.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { matchEdges, typesOf } from "./edge-match.js";
import { byPlace } from "./edge-order.js";
import { keyOf } from "./keys.js";
import { whereAll } from "./node-filter.js";
import { nodes } from "./nodes.js";
import type { Row } from "./properties.js";
import { edgeOf, readEdge } from "./rows.js";
import { settleEdges } from "./settle.js";

interface PartnerRow {
  readonly degree: number;
  readonly edges: readonly Row[];
}

/** The relationships of the given nodes, gathered by their other ends. */
export async function sharedPartners(connection: Connection, query: PartnersQuery): Promise<Partners> {
  const { given, least } = checkPartners(query);
  const match = matchEdges(await settleEdges(connection, query.edges ?? {}));
  if (match.relations.length === 0) return { total: 0, partners: [] };
  const rows = await connection.read<PartnerRow>(
    `MATCH (g:Entity) WHERE g.id IN $given WITH collect(g) AS given
     UNWIND given AS n
     MATCH (n)-[r${typesOf(match.relations)}]-(o) ${whereAll(["NOT o IN given", ...match.where("n", "o")])}
     WITH o, count(DISTINCT n) AS linked, collect(${edgeOf("r", match.claims)}) AS edges WHERE linked >= $least
     RETURN o.degree AS degree, edges`,
    { ...match.parameters, given: given.map(keyOf), least: int(least) },
    TIMEOUTS.walk,
  );
  const isGiven = new Set<NodeId>(given);
  const found = rows
    .flatMap(({ degree, edges: read }) => {
      const edges = read.flatMap((row) => match.edge(readEdge(row, match.claims)) ?? []);
      const [first] = edges;
      if (first === undefined) return [];
      const id = isGiven.has(first.source) ? first.target : first.source;
      const linked = new Set(edges.map(({ source, target }: Edge) => (source === id ? target : source))).size;
      return linked < least ? [] : [{ id, degree, linked, edges: edges.sort(byPlace) }];
    })
    .sort(byLinks);
  const shown = found.slice(0, query.limit);
  const all = await nodes(
    connection,
    shown.map(({ id }) => id),
  );
  return {
    total: found.length,
    partners: shown.flatMap(({ linked, edges }, i) => {
      const node = all[i];
      return node === undefined ? [] : [{ node, linked, edges }];
    }),
  };
}
