import type { Decision } from "@chengyu-atlas/model";
import neo4j from "neo4j-driver";
import { Journal } from "../curation/journal.js";
import { int, type Run } from "./connection.js";

const LAST = "OPTIONAL MATCH (j:Journal {id: 'journal'}) RETURN coalesce(j.last, 0) AS last";

/** The journal as this process knows it: only what was added since is read. */
export class Journals {
  #known = new Journal();

  /** The journal as it is in the database now. */
  async current(run: Run): Promise<Journal> {
    const [row] = await run<{ readonly last: number }>(LAST);
    const last = row?.last ?? 0;
    // a database that was emptied begins anew
    const known = last < this.#known.last ? new Journal() : this.#known;
    if (last === known.last) return known;
    const later = await run<{ readonly body: string }>(
      "MATCH (x:Decision) WHERE x.id > $known AND x.id <= $last RETURN x.body AS body ORDER BY x.id",
      { known: int(known.last), last: int(last) },
    );
    const journal = known.with(...later.map(({ body }) => JSON.parse(body) as Decision));
    // what another transaction read meanwhile may be newer
    if (journal.last > this.#known.last || known !== this.#known) this.#known = journal;
    return journal;
  }
}

/** Takes the journal for this transaction alone, and says how long it is: decisions are made one after the other. */
export async function lockJournal(run: Run): Promise<void> {
  await run("MERGE (j:Journal {id: 'journal'}) ON CREATE SET j.last = 0 REMOVE j.lock");
}

export function append(run: Run, decision: Decision, token: string): readonly Promise<unknown>[] {
  const body = JSON.stringify(decision);
  return [
    run("MATCH (j:Journal {id: 'journal'}) SET j.last = $seq", { seq: int(decision.seq) }),
    run("CREATE (:Decision {id: $seq, token: $token, action: $action, at: $at, body: $body})", {
      ...{ seq: int(decision.seq), token, body },
      ...{ action: decision.action, at: decision.at },
    }),
  ];
}

/**
 * Asked once a document's nodes are locked. Whoever decides on the document needs one of these locks, and has either let go
 * of it, so that the decision is seen here, or waits and will see the document. Where one is seen, all is done again.
 */
export async function unlessDecided(run: Run, journal: Journal): Promise<void> {
  const [row] = await run<{ readonly last: number }>(LAST);
  if ((row?.last ?? 0) === journal.last) return;
  const code = "Neo.TransientError.Transaction.Outdated";
  throw new neo4j.Neo4jError("a decision was made while a document was written", code, "50N42", "outdated");
}
