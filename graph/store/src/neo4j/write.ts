import { compareText, type DocumentBundle, receiptOf } from "@chengyu-atlas/model";
import type { WithdrawalReport, WriteReport } from "../graph-store.js";
import type { Connection } from "./connection.js";
import { lockAndRead, lockDocuments, refuseProblems } from "./contribution.js";
import { type Journals, unlessDecided } from "./journals.js";
import { keyOf } from "./keys.js";
import { keepRaw } from "./raw.js";
import { replace } from "./replace.js";
import { type Saying, sayingOf } from "./saying.js";

/** A document that is to be written, and what became of it. */
export interface Written {
  readonly saying: Saying;
  /** Kept over a retry: when an answer to COMMIT is lost, the second run finds what the first one wrote. */
  outcome?: WriteReport["outcome"];
}

/** Takes up a document that is to be written. Throws INVALID_INPUT naming every problem of it. */
export function toWrite(bundle: DocumentBundle): Written {
  refuseProblems(bundle);
  return { saying: sayingOf(bundle, receiptOf(bundle)) };
}

/** Writes different documents in one transaction, as the journal leaves them, and their receipts. */
export function writeDocuments(connection: Connection, journals: Journals, documents: readonly Written[]): Promise<readonly WriteReport[]> {
  return connection.write(async (run) => {
    const keys = documents.map(({ saying }) => saying.key);
    const [found, journal] = await Promise.all([lockDocuments(run, keys), journals.current(run)]);
    const reports: WriteReport[] = [];
    const sayings: Saying[] = [];
    const keeping: (() => readonly Promise<unknown>[])[] = [];
    for (const document of documents) {
      const { key, bundle, receipt } = document.saying;
      const known = found.get(key);
      const replayed = journal.replay.apply(bundle);
      if (known?.hash === receipt.hash && known.pipeline === receipt.pipeline) document.outcome ??= "unchanged";
      else {
        document.outcome = known?.hash == null ? "added" : "changed";
        sayings.push(replayed.bundle === bundle ? document.saying : sayingOf(replayed.bundle, receipt));
        keeping.push(() => keepRaw(run, journal, bundle, replayed));
      }
      const { mentions, claims, observations } = replayed.bundle;
      reports.push({ outcome: document.outcome, nodes: mentions.length, claims: claims.length, observations: observations.length });
    }
    if (sayings.length === 0) return reports;
    const known = sayings.map(({ key }) => key).filter((key) => found.get(key)?.hash != null);
    const before = new Map((await lockAndRead(run, known)).map((contribution) => [contribution.id, contribution]));
    const replacements = sayings.map((next) => ({ key: next.key, before: before.get(next.key), next }));
    await replace(run, replacements, () => [...keeping.flatMap((keep) => keep()), unlessDecided(run, journal)]);
    return reports;
  });
}

const NOTHING = { found: false, nodes: [], edges: [], claims: [], observations: [] } as const satisfies WithdrawalReport;

/** Takes a document back in one transaction. */
export async function withdrawDocument(connection: Connection, id: string): Promise<WithdrawalReport> {
  const key = keyOf(id);
  let report: WithdrawalReport | undefined;
  return connection.write(async (run) => {
    const [before] = await lockAndRead(run, [key]);
    if (before === undefined) {
      report ??= NOTHING;
      return report;
    }
    const removed = await replace(run, [{ key, before, next: undefined }]);
    await run("MATCH (d:Document {id: $key}) DETACH DELETE d", { key });
    const sorted = (ids: readonly string[]) => [...ids].sort(compareText);
    report = {
      found: true,
      nodes: sorted(removed.nodes),
      edges: sorted(removed.edges),
      claims: sorted(removed.claims),
      observations: sorted(removed.observations),
    };
    return report;
  });
}
