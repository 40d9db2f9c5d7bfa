import { DOCUMENT_FIELDS, type DocumentBundle, type DocumentRecord, type Mention, type Replayed, type State } from "@chengyu-atlas/model";
import type { Journal } from "../curation/journal.js";
import { type Connection, int, type Run } from "./connection.js";
import { keyOf } from "./keys.js";
import { type Row, shape } from "./properties.js";
import { claimOf, evidenceOf, observationOf, toClaim, toObservation } from "./rows.js";

const DOCUMENT = shape(DOCUMENT_FIELDS);

/**
 * Keeps what a document said before decisions, where there were any; else that is what is in the graph, and what was kept
 * before is let go. Asks nothing of a database in which nobody has ever decided.
 */
export function keepRaw(run: Run, journal: Journal, raw: DocumentBundle, { decisions, decided }: Replayed): readonly Promise<unknown>[] {
  if (journal.last === 0) return [];
  return [
    run(
      `MATCH (d:Document {id: $id}) SET d.raw = $raw, d.decided = $decided
       WITH d OPTIONAL MATCH (:Decision)-[a:APPLIED_TO]->(d) DELETE a`,
      { id: keyOf(raw.document.id), ...rawProperties(raw, { decisions, decided }) },
    ),
    run("MATCH (d:Document {id: $id}) UNWIND $seqs AS seq MATCH (x:Decision {id: seq}) CREATE (x)-[:APPLIED_TO]->(d)", {
      id: keyOf(raw.document.id),
      seqs: decisions.map(int),
    }),
  ];
}

/** What a document keeps of what it said before decisions. */
export function rawProperties(
  { mentions, claims, observations }: DocumentBundle,
  { decisions, decided }: Pick<Replayed, "decisions" | "decided">,
) {
  if (decisions.length === 0) return { raw: null, decided: null };
  return { raw: JSON.stringify({ mentions, claims, observations }), decided: JSON.stringify(decided) };
}

/** A document as it was read, whatever was decided on it since. */
export async function bundleOf(connection: Connection, document: string): Promise<DocumentBundle | undefined> {
  const [found] = await rawOf((cypher, parameters) => connection.read(cypher, parameters), [keyOf(document)]);
  return found?.raw;
}

/** A document as it was read, and the receipt that it left. */
export interface Kept {
  readonly raw: DocumentBundle;
  readonly hash: string;
  readonly pipeline: number;
}

interface DocumentRow {
  readonly document: Row;
  readonly text: string;
  readonly raw: string | null;
  readonly hash: string;
  readonly pipeline: number;
  readonly mentions: readonly string[];
  readonly claims: readonly { readonly record: Row; readonly evidence: readonly Row[]; readonly state: State }[];
  readonly observations: readonly { readonly record: Row; readonly evidence: readonly Row[] }[];
}

/** Documents by key, in the order of keys. What is kept need not be gathered. */
export async function rawOf(run: Run, ids: readonly string[]): Promise<readonly Kept[]> {
  const supported = (label: string, record: string, as: string) =>
    `CALL (d) {
       WITH d WHERE d.raw IS NULL MATCH (d)<-[:IN]-(e:Evidence)<-[:SUPPORTED_BY]-(x:${label}) WITH x, min(e.state) AS state
       RETURN collect({record: ${record}, evidence: ${evidenceOf("x")}, state: state}) AS ${as}
     }`;
  const rows = await run<DocumentRow>(
    `MATCH (d:Document) WHERE d.id IN $ids
     CALL (d) { WITH d WHERE d.raw IS NULL MATCH (d)-[m:MENTIONS]->() RETURN collect(m.body) AS mentions }
     ${supported("Claim", claimOf("x"), "claims")}
     ${supported("Observation", observationOf("x"), "observations")}
     RETURN ${DOCUMENT.of("d")} AS document, d.text AS text, d.raw AS raw, d.hash AS hash, d.pipeline AS pipeline,
       mentions, claims, observations ORDER BY d.id`,
    { ids },
  );
  return rows.map((row) => ({ raw: bundleIn(row), hash: row.hash, pipeline: row.pipeline }));
}

function bundleIn({ document: row, text, raw, mentions, claims, observations }: DocumentRow): DocumentBundle {
  const document = DOCUMENT.read(row) as unknown as DocumentRecord;
  if (raw !== null) return { document, text, ...(JSON.parse(raw) as Pick<DocumentBundle, "mentions" | "claims" | "observations">) };
  const own = <T extends { readonly evidence: readonly { readonly document: string }[] }>(said: T): T => ({
    ...said,
    evidence: said.evidence.filter((e) => e.document === document.id),
  });
  return {
    document,
    text,
    mentions: mentions.map((body) => JSON.parse(body) as Mention),
    claims: claims.map(({ record, evidence, state }) => ({ ...own(toClaim(record, evidence)), state })),
    observations: observations.map(({ record, evidence }) => own(toObservation(record, evidence))),
  };
}
