import { type KeptQuery, roomFor } from "../kept-queries.js";
import type { Connection } from "./connection.js";

interface Row {
  readonly body: string;
}

export async function keptQuery(connection: Connection, id: string): Promise<KeptQuery | undefined> {
  const [row] = await connection.read<Row>("MATCH (q:KeptQuery {id: $id}) RETURN q.body AS body", { id });
  return row && (JSON.parse(row.body) as KeptQuery);
}

export async function keptQueries(connection: Connection): Promise<readonly KeptQuery[]> {
  const rows = await connection.read<Row>("MATCH (q:KeptQuery) RETURN q.body AS body ORDER BY q.id");
  return rows.map(({ body }) => JSON.parse(body) as KeptQuery);
}

export function keepQuery(connection: Connection, kept: KeptQuery): Promise<KeptQuery> {
  return connection.write(async (run) => {
    // older databases lack a constraint: one writer at a time keeps ids unique
    await run("MERGE (m:Meta {id: 'queries'}) REMOVE m.lock");
    const [there] = await run<Row>("MATCH (q:KeptQuery {id: $id}) RETURN q.body AS body", { id: kept.id });
    if (there) return kept;
    const [counted] = await run<{ readonly count: number }>("MATCH (q:KeptQuery) RETURN count(q) AS count");
    roomFor(Number(counted?.count ?? 0));
    await run("CREATE (q:KeptQuery {id: $id, body: $body})", { id: kept.id, body: JSON.stringify(kept) });
    return kept;
  });
}
