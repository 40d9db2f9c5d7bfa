import { type Coverage, coverageOf, type DocumentCount } from "../coverage.js";
import { type Connection, TIMEOUTS } from "./connection.js";
import { idOf } from "./keys.js";
import { longIds } from "./properties.js";

interface NodeRow {
  readonly city: string | null;
  readonly home: string | null;
  /** Where one of the two was cut: the whole ones. */
  readonly long: string | null;
  readonly nodes: number;
  readonly relations: number;
  readonly mentions: number;
}

export async function coverage(connection: Connection): Promise<Coverage> {
  const [documents, nodes] = await Promise.all([
    connection.read<DocumentCount>(
      `MATCH (d:Document) RETURN d.publication AS publication, toInteger(left(d.publishedOn, 4)) AS year,
         count(d) AS documents, sum(d.claimCount) AS claims`,
      {},
      TIMEOUTS.walk,
    ),
    connection.read<NodeRow>(
      `MATCH (n:Entity)
       WITH n.city AS city, n.place AS home, CASE WHEN size(n.city) > 500 OR size(n.place) > 500 THEN n.long END AS long,
         n.degree AS degree, COUNT { (n)<-[:MENTIONS]-() } AS mentions
       RETURN city, home, long, count(*) AS nodes, sum(degree) AS relations, sum(mentions) AS mentions`,
      {},
      TIMEOUTS.walk,
    ),
  ]);
  const whole = (field: string, key: string | null, long: string | null) => (key === null ? null : (longIds(long)?.[field] ?? idOf(key)));
  return coverageOf(
    documents,
    nodes.map(({ city, home, long, ...counts }) => ({ ...counts, city: whole("city", city, long), home: whole("place", home, long) })),
  );
}
