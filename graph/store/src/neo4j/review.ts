import type { Claim, DecidedProposal, Relation } from "@chengyu-atlas/model";
import { countsOf } from "../curation/counts.js";
import type { ReviewCounts, ReviewFilter, ReviewItem } from "../curation/curation.js";
import { reviewsInOrder } from "../cursors.js";
import { checkPage, type PageRequest, type Slice, toSlice } from "../page.js";
import { type Connection, int, TIMEOUTS } from "./connection.js";
import { idOf, keyOf } from "./keys.js";
import { whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { claimOf, evidenceOf, toClaim } from "./rows.js";

interface ClaimRow {
  readonly claim: Row;
  readonly evidence: readonly Row[];
}

export async function claimsById(connection: Connection, ids: readonly string[]): Promise<readonly (Claim | undefined)[]> {
  const rows = await connection.read<ClaimRow>(
    `MATCH (c:Claim) WHERE c.id IN $ids RETURN ${claimOf("c")} AS claim, ${evidenceOf("c")} AS evidence`,
    { ids: [...new Set(ids)].map(keyOf) },
  );
  const found = new Map(rows.map((row) => toClaim(row.claim, row.evidence)).map((claim) => [claim.id, claim]));
  return ids.map((id) => found.get(id));
}

/** Binds claims `c` that wait, and each document that proposes one with the place where it first does. */
function proposals({ methods, relations, documents }: ReviewFilter) {
  const where = [
    ...(methods === undefined ? [] : ["c.method IN $methods"]),
    ...(relations === undefined ? [] : ["c.relation IN $relations"]),
    ...(documents === undefined ? [] : ["e.document IN $documents"]),
  ];
  return {
    match: `MATCH (c:Claim {state: 'proposed'})-[:SUPPORTED_BY]->(e:Evidence {state: 'proposed'}) ${whereAll(where)}
      WITH c, e.document AS document, min(e.start) AS start`,
    parameters: { methods, relations, documents: documents?.map(keyOf) },
  };
}

export async function reviewQueue(connection: Connection, filter: ReviewFilter, page: PageRequest): Promise<Slice<ReviewItem>> {
  checkPage(page);
  const after = reviewsInOrder.decode(page.after);
  const { match, parameters } = proposals(filter);
  const before = reviewsInOrder.decode(page.before);
  const mark = (way: string, to: string) =>
    `(document ${way} $document${to} OR (document = $document${to} AND (start ${way} $start${to} OR (start = $start${to} AND c.id ${way} $id${to}))))`;
  const marks = [...(after ? [mark(">", "")] : []), ...(before ? [mark("<", "To")] : [])];
  const down = page.backward ? " DESC" : "";
  const by = `document${down}, start${down}, c.id${down}`;
  const rows = await connection.read<ClaimRow & { readonly document: string; readonly start: number }>(
    `${match} ORDER BY document
     WITH c, head(collect([document, start])) AS first
     WITH c, first[0] AS document, first[1] AS start ${whereAll(marks)}
     ORDER BY ${by} LIMIT $limit
     RETURN document, start, ${claimOf("c")} AS claim, ${evidenceOf("c")} AS evidence ORDER BY ${by}`,
    {
      ...parameters,
      limit: int(page.first + 1),
      ...(after !== undefined && { document: keyOf(after[0]), start: int(after[1]), id: keyOf(after[2]) }),
      ...(before !== undefined && { documentTo: keyOf(before[0]), startTo: int(before[1]), idTo: keyOf(before[2]) }),
    },
    TIMEOUTS.walk,
  );
  return toSlice(
    rows.map(({ document, start, claim, evidence }) => ({ document: idOf(document), start, claim: toClaim(claim, evidence) })),
    page.first,
    ({ document, start, claim }) => reviewsInOrder.encode([document, start, claim.id]),
    ({ document, claim }) => ({ document, claim }),
    page.backward,
  );
}

interface OpenRow {
  readonly method: string;
  readonly relation: Relation;
  readonly document: string;
  readonly first: boolean;
  readonly count: number;
}

export async function reviewCounts(connection: Connection, filter: ReviewFilter): Promise<ReviewCounts> {
  const { match, parameters } = proposals(filter);
  const open = await connection.read<OpenRow>(
    `${match} WITH c, collect(document) AS documents, min(document) AS earliest UNWIND documents AS document
     RETURN c.method AS method, c.relation AS relation, document, document = earliest AS first, count(*) AS count`,
    parameters,
    TIMEOUTS.walk,
  );
  const rows = await connection.read<{ readonly document: string; readonly decided: string }>(
    "MATCH (:Decision)-[:APPLIED_TO]->(d:Document) RETURN DISTINCT d.id AS document, d.decided AS decided",
    {},
    TIMEOUTS.walk,
  );
  const { methods, relations, documents } = filter;
  const closed = rows
    .map(({ document, decided }) => ({ document: idOf(document), decided: JSON.parse(decided) as readonly DecidedProposal[] }))
    .filter(({ document }) => documents?.includes(document) !== false)
    .flatMap(({ document, decided }) => decided.map((proposal) => ({ ...proposal, document })))
    .filter(({ method, relation }) => methods?.includes(method) !== false && relations?.includes(relation) !== false);
  return countsOf(
    open.map((row) => ({ ...row, document: idOf(row.document) })),
    closed,
  );
}
