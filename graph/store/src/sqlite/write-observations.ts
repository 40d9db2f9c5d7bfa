import type { Observation } from "@chengyu-atlas/model";
import { IN, insertAll, list } from "./bulk.js";
import { evidenceText } from "./write-claims.js";
import { nextSeq } from "./write-nodes.js";
import type { Writing } from "./writing.js";

/** Makes `observations` what the document supports, in place of what it supported before, and drops those without support. */
export function writeObservations(tx: Writing, observations: readonly Observation[]): void {
  const { db, document } = tx;
  const before = db.all<[number]>("SELECT observation FROM observation_support WHERE document = ?", document.seq);
  db.run("DELETE FROM observation_support WHERE document = ?", document.seq);
  const sought = list(observations.map((o) => o.id));
  const known = new Map(db.all<[string, number]>(`SELECT id, seq FROM observation WHERE id ${IN}`, sought));
  let next = nextSeq(tx, "observation");
  const rows: (readonly (string | number)[])[] = [];
  const supports: (readonly (string | number)[])[] = [];
  for (const observation of observations) {
    const { evidence, ...body } = observation;
    let seq = known.get(observation.id);
    if (seq === undefined) {
      seq = next++;
      rows.push([seq, body.id, body.subject, body.measure, body.period ?? "", JSON.stringify(body)]);
    }
    supports.push([seq, document.seq, evidenceText(evidence)]);
  }
  insertAll(db, "INSERT INTO observation (seq, id, subject, measure, period, body)", rows);
  insertAll(db, "INSERT INTO observation_support (observation, document, evidence)", supports);
  if (before.length > 0)
    dropUnsupported(
      tx,
      before.map(([seq]) => seq),
    );
}

function dropUnsupported({ db, removed }: Writing, candidates: readonly number[]): void {
  const sql = `SELECT seq, id FROM observation o WHERE seq ${IN} AND NOT EXISTS (SELECT 1 FROM observation_support u WHERE u.observation = o.seq)`;
  for (const [seq, id] of db.all<[number, string]>(sql, list(candidates))) {
    db.run("DELETE FROM observation WHERE seq = ?", seq);
    removed.observations.push(id);
  }
}
