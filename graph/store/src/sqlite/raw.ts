import type { Claim, DocumentBundle, DocumentRecord, Kind, Mention, Observation, Replayed } from "@chengyu-atlas/model";
import { relationRank } from "@chengyu-atlas/model";
import { insertAll } from "./bulk.js";
import type { Connection } from "./connection.js";
import { texts } from "./read-documents.js";
import { gatherEvidence } from "./read-edges.js";
import { toClaim } from "./rows.js";
import { mentionOf } from "./wording.js";

type Said = Pick<DocumentBundle, "mentions" | "claims" | "observations">;

/**
 * Keeps what a document said before decisions, where there were any; else it is what is in the other tables, and whatever
 * was kept before is let go.
 */
export function keepRaw(db: Connection, document: number, raw: Said, { decisions, decided }: Replayed): void {
  dropRaw(db, document);
  if (decisions.length === 0) return;
  const { mentions, claims, observations } = raw;
  db.run("INSERT INTO raw (document, body) VALUES (?, ?)", document, JSON.stringify({ mentions, claims, observations }));
  insertAll(
    db,
    "INSERT INTO applied (decision, document)",
    decisions.map((decision) => [decision, document]),
  );
  insertAll(
    db,
    "INSERT INTO decided (document, claim, method, rank)",
    decided.map(({ claim, method, relation }) => [document, claim, method, relationRank(relation)]),
  );
}

export function dropRaw(db: Connection, document: number): void {
  if (db.get("SELECT 1 FROM raw WHERE document = ?", document) === undefined) return;
  for (const table of ["raw", "applied", "decided"]) db.run(`DELETE FROM ${table} WHERE document = ?`, document);
}

/** A document as it was read, whatever was decided on it since. */
export function bundleOf(db: Connection, id: string): DocumentBundle | undefined {
  const row = db.get<[number]>("SELECT seq FROM document WHERE id = ?", id);
  const [text] = texts(db, [id]);
  return row && { ...rawOf(db, row[0]), text: text ?? "" };
}

/** The same by number and without its text, which no decision changes. */
export function rawOf(db: Connection, document: number): DocumentBundle {
  const [body] = db.get<[string]>("SELECT body FROM document WHERE seq = ?", document) ?? ["{}"];
  const record = JSON.parse(body) as DocumentRecord;
  const kept = db.get<[string]>("SELECT body FROM raw WHERE document = ?", document);
  const said = kept ? (JSON.parse(kept[0]) as Said) : saidBy(db, document, record.id);
  return { document: record, text: "", ...said };
}

function saidBy(db: Connection, document: number, id: string): Said {
  const mentions = db.all<[string, Kind, string]>(
    `SELECT n.id, n.kind, w.body FROM document d CROSS JOIN json_each(d.wordings) j CROSS JOIN wording w ON w.seq = j.value
      CROSS JOIN node n ON n.seq = w.node WHERE d.seq = ?`,
    document,
  );
  type ClaimRow = [number, string, string, string, number, number, string, string];
  const claims = db.all<ClaimRow>(
    `SELECT e.rank, s.id, t.id, c.id, u.state, c.status, c.body, u.evidence FROM support u CROSS JOIN claim c ON c.seq = u.claim
      CROSS JOIN edge e ON e.seq = c.edge CROSS JOIN node s ON s.seq = e.source CROSS JOIN node t ON t.seq = e.target
      WHERE u.document = ?`,
    document,
  );
  const observations = db.all<[string, string]>(
    "SELECT o.body, u.evidence FROM observation_support u CROSS JOIN observation o ON o.seq = u.observation WHERE u.document = ?",
    document,
  );
  const evidence = (text: string): Claim["evidence"] => gatherEvidence([[0, id, text]]).get(0) ?? [];
  return {
    mentions: mentions.map(([node, kind, body]): Mention => mentionOf({ id: node, kind }, body)),
    claims: claims.map(([rank, source, target, claim, state, status, body, text]) =>
      toClaim({ rank, source, target }, [claim, state, status, body], evidence(text)),
    ),
    observations: observations.map(([body, text]) => ({ ...(JSON.parse(body) as Observation), evidence: evidence(text) })),
  };
}
