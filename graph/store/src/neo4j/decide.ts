import { randomUUID } from "node:crypto";
import { compareText, type NodeId, targetsOf } from "@chengyu-atlas/model";
import type { DecisionReport, DecisionRequest } from "../curation/curation.js";
import { decisionOf } from "../curation/ruling.js";
import { type Sought, soughtBy } from "../curation/sought.js";
import { type Connection, int, type Run, runFor } from "./connection.js";
import { lockAndRead } from "./contribution.js";
import { append, type Journals, lockJournal } from "./journals.js";
import { keyOf } from "./keys.js";
import type { Row } from "./properties.js";
import { type Kept, keepRaw, rawOf } from "./raw.js";
import { replace } from "./replace.js";
import { nodeOf, toNode } from "./rows.js";
import { sayingOf } from "./saying.js";

/** Adds a decision to the journal and writes anew the documents that it speaks of, in one transaction. */
export async function decide(connection: Connection, journals: Journals, given: DecisionRequest): Promise<DecisionReport> {
  const request = { ...given, at: given.at ?? new Date().toISOString() };
  const token = randomUUID();
  // kept over a retry: when an answer to COMMIT is lost, the second run finds what the first one wrote
  let report: DecisionReport | undefined;
  return connection.write(async (run) => {
    await lockJournal(run);
    if (report !== undefined && (await isWritten(run, token))) return report;
    const journal = await journals.current(run);
    const sought = soughtBy(request);
    const undone = sought.decision === undefined ? undefined : journal.find(sought.decision);
    await lockNodesOf(run, sought, undone === undefined ? [] : targetsOf(undone));
    const kept = await concernedBy(run, sought);
    const raw = kept.map((document) => document.raw);
    const decision = decisionOf(request, journal, { raw, names: await namesOf(run, sought.nodes) });
    const after = journal.with(decision);
    await Promise.all(append(run, decision, token));
    for (const document of kept) {
      const replayed = after.replay.apply(document.raw);
      const next = sayingOf(replayed.bundle, receiptIn(document));
      const [before] = await lockAndRead(run, [next.key]);
      if (before === undefined) continue;
      await replace(run, [{ key: next.key, before, next }], () => keepRaw(run, after, document.raw, replayed));
    }
    report = { decision, documents: raw.map(({ document }) => document.id).sort(compareText) };
    return report;
  });
}

const receiptIn = ({ raw, hash, pipeline }: Kept) => ({ document: raw.document.id, hash, pipeline });

async function isWritten(run: Run, token: string): Promise<boolean> {
  return (await run("MATCH (x:Decision {token: $token}) RETURN x.id", { token })).length > 0;
}

/**
 * Locks nodes that every document which the decision may concern speaks of. Whoever writes such a document meanwhile has
 * locked them too, and ends before us or begins after.
 */
async function lockNodesOf(run: Run, { claims, mentioning, nodes, decision }: Sought, targets: readonly string[]): Promise<void> {
  const rows = await Promise.all([
    runFor<{ readonly id: string }>(
      run,
      "UNWIND $rows AS id MATCH (c:Claim {id: id}) UNWIND [c.source, c.target] AS node RETURN DISTINCT node AS id",
      claims.map(keyOf),
    ),
    run<{ readonly id: string }>("MATCH (:Decision {id: $seq})-[:APPLIED_TO]->()-[:MENTIONS]->(n) RETURN DISTINCT n.id AS id", {
      seq: int(decision ?? 0),
    }),
  ]);
  const keys = new Set([...rows.flat().map(({ id }) => id), ...[...mentioning, ...nodes, ...targets].map(keyOf)]);
  await runFor(run, "UNWIND $rows AS id MATCH (n:Entity {id: id}) REMOVE n.lock", [...keys].sort());
}

async function concernedBy(run: Run, { claims, mentioning, documents, decision }: Sought): Promise<readonly Kept[]> {
  type IdRow = { readonly id: string };
  const found = await Promise.all([
    runFor<IdRow>(
      run,
      "UNWIND $rows AS id MATCH (:Claim {id: id})-[:SUPPORTED_BY]->(e:Evidence) RETURN DISTINCT e.document AS id",
      claims.map(keyOf),
    ),
    runFor<IdRow>(run, "UNWIND $rows AS id MATCH (:Entity {id: id})<-[:MENTIONS]-(d) RETURN DISTINCT d.id AS id", mentioning.map(keyOf)),
    runFor<IdRow>(run, "UNWIND $rows AS id MATCH (d:Document {id: id}) RETURN d.id AS id", documents.map(keyOf)),
    run<IdRow>("MATCH (:Decision {id: $seq})-[:APPLIED_TO]->(d) RETURN d.id AS id", { seq: int(decision ?? 0) }),
  ]);
  const ids = new Set(found.flat().map(({ id }) => id));
  return ids.size === 0 ? [] : rawOf(run, [...ids]);
}

async function namesOf(run: Run, ids: readonly NodeId[]): Promise<ReadonlyMap<NodeId, string>> {
  const rows = await runFor<{ readonly node: Row }>(
    run,
    `UNWIND $rows AS id MATCH (n:Entity {id: id}) RETURN ${nodeOf("n")} AS node`,
    ids.map(keyOf),
  );
  return new Map(rows.map(({ node }) => toNode(node)).map(({ id, name }) => [id, name]));
}
