import { compareText, type DocumentBundle } from "@chengyu-atlas/model";
import type { DecisionReport, DecisionRequest } from "../curation/curation.js";
import { decisionOf } from "../curation/ruling.js";
import { type Sought, soughtBy } from "../curation/sought.js";
import { IN, list } from "./bulk.js";
import type { Connection } from "./connection.js";
import type { Journals } from "./journals.js";
import { keepRaw, rawOf } from "./raw.js";
import { nodes } from "./read-nodes.js";
import { claimSeqs } from "./read-review.js";
import { replaceSupport } from "./write.js";
import { type Memory, Writing } from "./writing.js";

/** Adds a decision to the journal and writes anew the documents that it speaks of, within a transaction that the caller has begun. */
export function decide(db: Connection, memory: Memory, journals: Journals, request: DecisionRequest): DecisionReport {
  const sought = soughtBy(request);
  const documents = documentsConcerned(db, sought).map((seq) => ({ seq, raw: rawOf(db, seq) }));
  const names = new Map(nodes(db, sought.nodes).flatMap((node) => (node ? [[node.id, node.name] as const] : [])));
  const decision = decisionOf(request, journals.current(db), { raw: documents.map(({ raw }) => raw), names });
  const { replay } = journals.append(db, decision);
  for (const { seq, raw } of documents) {
    const replayed = replay.apply(raw);
    const wordings = replaceSupport(new Writing(db, memory, { seq, id: raw.document.id, isNew: false }), replayed.bundle);
    keepRaw(db, seq, raw, replayed);
    recount(db, seq, replayed.bundle, wordings);
  }
  return { decision, documents: documents.map(({ raw }) => raw.document.id).sort(compareText) };
}

function documentsConcerned(db: Connection, { claims, mentioning, documents, decision }: Sought): readonly number[] {
  const seqs = claims.length === 0 ? [] : [...claimSeqs(db, claims).values()];
  const mention =
    "SELECT m.document FROM node n CROSS JOIN wording w ON w.node = n.seq CROSS JOIN mention m ON m.wording = w.seq WHERE n.id";
  const found = [
    db.all<[number]>(`SELECT u.document FROM support u WHERE u.claim ${IN}`, list(seqs)),
    db.all<[number]>(`${mention} ${IN}`, list(mentioning)),
    db.all<[number]>(`SELECT seq FROM document WHERE id ${IN}`, list(documents)),
    db.all<[number]>("SELECT document FROM applied WHERE decision = ?", decision ?? 0),
  ];
  return [...new Set(found.flat().map(([seq]) => seq))].sort((a, b) => a - b);
}

function recount(db: Connection, document: number, { mentions, claims, observations }: DocumentBundle, wordings: readonly number[]): void {
  const sql = "UPDATE document SET nodes = ?, claims = ?, observations = ?, wordings = ? WHERE seq = ?";
  db.run(sql, mentions.length, claims.length, observations.length, list(wordings), document);
}
