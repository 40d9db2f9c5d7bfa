import { type KeptQuery, roomFor } from "../kept-queries.js";
import type { Connection } from "./connection.js";

export function keptQuery(db: Connection, id: string): KeptQuery | undefined {
  const row = db.get<[string]>("SELECT body FROM kept_query WHERE id = ?", id);
  return row && (JSON.parse(row[0]) as KeptQuery);
}

export function keptQueries(db: Connection): readonly KeptQuery[] {
  return db.all<[string]>("SELECT body FROM kept_query ORDER BY id").map(([body]) => JSON.parse(body) as KeptQuery);
}

/** Within a transaction that the caller has begun. */
export function keepQuery(db: Connection, kept: KeptQuery): KeptQuery {
  if (keptQuery(db, kept.id)) return kept;
  roomFor(db.number("SELECT count(*) FROM kept_query"));
  db.run("INSERT INTO kept_query (id, body) VALUES (?, ?)", kept.id, JSON.stringify(kept));
  return kept;
}
