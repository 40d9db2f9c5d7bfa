import type { DumpRecord } from "@chengyu-atlas/model";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { idOf } from "./keys.js";
import type { Row } from "./properties.js";
import { claimOf, documentOf, evidenceOf, nodeOf, observationOf, toClaim, toDocument, toNode, toObservation } from "./rows.js";

/** Records of one kind, in order of id, as pages of a query that binds `x` and returns columns of `Row`. */
async function* pages<Row>(connection: Connection, label: string, columns: string, size: number): AsyncGenerator<readonly Row[]> {
  for (let after = ""; ; ) {
    const rows = await connection.read<Row & { readonly id: string }>(
      `MATCH (x:${label}) WHERE x.id > $after WITH x ORDER BY x.id LIMIT $size RETURN x.id AS id, ${columns} ORDER BY x.id`,
      { after, size: int(size) },
      TIMEOUTS.dump,
    );
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = last.id;
  }
}

type NodeRow = { readonly node: Row; readonly documents: readonly string[] };
type OwnerRow = { readonly record: Row; readonly evidence: readonly Row[] };
type DocumentRow = { readonly document: Row; readonly text: string; readonly hash: string; readonly pipeline: number };

/** The whole graph in canonical order, a page in memory at a time. */
export async function* dump(connection: Connection): AsyncGenerator<DumpRecord> {
  const mentioned = `${nodeOf("x")} AS node, [(x)<-[:MENTIONS]-(d) | d.id] AS documents`;
  for await (const rows of pages<NodeRow>(connection, "Entity", mentioned, 1000))
    for (const { node, documents } of rows) {
      // the kept form of an id sorts as the id does
      const { degree: _, ...record } = toNode(node);
      yield { node: { ...record, documents: [...documents].sort().map(idOf) } };
    }
  for await (const rows of pages<OwnerRow>(connection, "Claim", `${claimOf("x")} AS record, ${evidenceOf("x")} AS evidence`, 1000))
    for (const { record, evidence } of rows) {
      yield { claim: toClaim(record, evidence) };
    }
  const observed = `${observationOf("x")} AS record, ${evidenceOf("x")} AS evidence`;
  for await (const rows of pages<OwnerRow>(connection, "Observation", observed, 1000))
    for (const { record, evidence } of rows) {
      yield { observation: toObservation(record, evidence) };
    }
  const documented = `${documentOf("x")} AS document, x.text AS text, x.hash AS hash, x.pipeline AS pipeline`;
  for await (const rows of pages<DocumentRow>(connection, "Document", documented, 50))
    for (const { document, text, hash, pipeline } of rows) {
      const { length: _length, nodeCount: _nodes, claimCount: _claims, observationCount: _observations, ...record } = toDocument(document);
      yield { document: { ...record, text, receipt: { document: record.id, hash, pipeline } } };
    }
}
