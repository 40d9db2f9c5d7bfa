import { compareText, type DocumentBundle, edgeId, receiptOf } from "@chengyu-atlas/model";
import type { WithdrawalReport, WriteReport } from "../graph-store.js";
import type { Connection, Run } from "./connection.js";
import { edgeName, type Found, link, lockDocument, lockKnownDocument, lockNodes, refuseProblems, unlink } from "./contribution.js";
import { type Journals, unlessDecided } from "./journals.js";
import { keyOf } from "./keys.js";
import { keepRaw } from "./raw.js";
import { type Removed, refold } from "./refold.js";
import { edgeIdOf, toStatement } from "./rows.js";
import type { Touched } from "./touched.js";

/** Writes a document in one transaction, as the journal leaves it, and its receipt. */
export async function writeDocument(connection: Connection, journals: Journals, bundle: DocumentBundle): Promise<WriteReport> {
  refuseProblems(bundle);
  const { document } = bundle;
  const receipt = receiptOf(bundle);
  // kept over a retry: when an answer to COMMIT is lost, the second run finds what the first one wrote
  let outcome: WriteReport["outcome"] | undefined;
  return connection.write(async (run) => {
    const [found, journal] = await Promise.all([lockDocument(run, document.id), journals.current(run)]);
    const replayed = journal.replay.apply(bundle);
    if (found?.hash === receipt.hash && found.pipeline === receipt.pipeline) outcome ??= "unchanged";
    else {
      outcome = found?.hash == null ? "added" : "changed";
      const keep = () => [...keepRaw(run, journal, bundle, replayed), unlessDecided(run, journal)];
      await replace(run, found, replayed.bundle, () => [...link(run, replayed.bundle, receipt), ...keep()]);
    }
    const { mentions, claims, observations } = replayed.bundle;
    return { outcome, nodes: mentions.length, claims: claims.length, observations: observations.length };
  });
}

const NOTHING = { found: false, nodes: [], edges: [], claims: [], observations: [] } as const satisfies WithdrawalReport;

/** Takes a document back in one transaction. */
export async function withdrawDocument(connection: Connection, id: string): Promise<WithdrawalReport> {
  let report: WithdrawalReport | undefined;
  return connection.write(async (run) => {
    const found = await lockKnownDocument(run, id);
    if (found === undefined) {
      report ??= NOTHING;
      return report;
    }
    const removed = await replace(run, found, { document: { id }, mentions: [], claims: [] }, () => [
      run("MATCH (d:Document {id: $id}) DETACH DELETE d", { id: keyOf(id) }),
    ]);
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

type Next = Pick<DocumentBundle, "mentions" | "claims"> & { readonly document: Pick<DocumentBundle["document"], "id"> };

/** Puts what `write` brings in place of what the document supported before, and refolds all that either touches. */
export async function replace(run: Run, found: Found | undefined, next: Next, write: () => readonly Promise<unknown>[]): Promise<Removed> {
  const touched = touchedBy(found, next);
  // started in this order and sent together: the server runs one after the other
  const steps = [lockNodes(run, touched.nodes), ...(found?.hash == null ? [] : unlink(run, next.document.id)), ...write()];
  const [removed] = await Promise.all([refold(run, touched), ...steps]);
  return removed;
}

function touchedBy(found: Found | undefined, { mentions, claims }: Next): Touched {
  const before = found?.claims.map(edgeIdOf) ?? [];
  const after = claims.map(({ relation, source, target }) => edgeId(relation, source, target));
  return {
    nodes: [...new Set([...(found?.nodes ?? []), ...mentions.map((mention) => keyOf(mention.id))])],
    edges: [...new Set([...before, ...after])].flatMap((id) => edgeName(id) ?? []),
    claims: found?.claims.map((claim) => toStatement(claim).id) ?? [],
    observations: found?.observations ?? [],
  };
}
