import { CLAIM_FIELDS, EVIDENCE_FIELDS, NODE_FIELDS } from "@chengyu-atlas/model";
import { int, PLANNED_ONCE, type Run, runFor } from "./connection.js";
import type { EdgeName } from "./contribution.js";
import { creation } from "./properties.js";
import type { ClaimChange, EdgeChange, EdgesRefolded } from "./refold-edges.js";
import type { NodesRefolded } from "./refold-nodes.js";
import { RELATIONSHIP_FIELDS } from "./rows.js";
import type { Saying } from "./saying.js";
import { KNOWN } from "./touched.js";

/** What finds a node at once within a transaction, by the node's key. */
export type Elements = ReadonlyMap<string, string>;

/** Writes who mentions whom. Documents and nodes must be there, here as below. */
export function writeMentions(run: Run, sayings: readonly Saying[], elements: Elements): readonly Promise<unknown>[] {
  return [
    runFor(
      run,
      `${PLANNED_ONCE} UNWIND $rows AS row MATCH (d:Document {id: row[0]})
       UNWIND row[1] AS mention MATCH (n) WHERE elementId(n) = mention[0]
       CREATE (d)-[:MENTIONS {body: mention[1]}]->(n)`,
      sayings.map(({ key, mentions }) => [key, mentions.map(({ node, body }) => [elements.get(node), body])]),
    ),
  ];
}

const NODE = creation(NODE_FIELDS, "degree", "sortKey", "search");

/** Writes nodes, and takes away those that nobody mentions: nothing may lead to these any more. The label of a kind never changes. */
export function writeNodes(run: Run, { nodes, degrees, gone }: NodesRefolded): readonly Promise<unknown>[] {
  return [
    runFor(
      run,
      `${PLANNED_ONCE} UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row[0] SET n += ${NODE.of("row[2]", "id")} SET n:$(row[1])`,
      nodes.map(({ element, kinds, properties }) => [element, kinds, NODE.list(properties)]),
    ),
    runFor(
      run,
      `${PLANNED_ONCE} UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row[0] SET n.degree = row[1]`,
      degrees.map(({ element, degree }) => [element, int(degree)]),
    ),
    runFor(
      run,
      "UNWIND $rows AS element MATCH (n) WHERE elementId(n) = element DELETE n",
      gone.map(({ element }) => element),
    ),
  ];
}

const CLAIM = creation(CLAIM_FIELDS, "edge");
const EVIDENCE = creation(EVIDENCE_FIELDS, "state");

/** Writes claims with their evidence, and takes those away that nothing supports any more. */
export function writeClaims(run: Run, { claims, states, gone }: EdgesRefolded): readonly Promise<unknown>[] {
  const support = (known: boolean, clause: string, list: (claim: ClaimChange) => unknown) =>
    runFor(
      run,
      `${PLANNED_ONCE} UNWIND $rows AS row MATCH (d:Document {id: row[0]})
       UNWIND row[1] AS said ${clause}
       WITH d, c, said UNWIND said[1] AS place
       CREATE (c)-[:SUPPORTED_BY]->(:Evidence ${EVIDENCE.of("place")})-[:IN]->(d)`,
      byDocument(claims.filter((claim) => claim.known === known)).map(([document, some]) => [
        document,
        some.map((claim) => [list(claim), claim.evidence.map(EVIDENCE.list)]),
      ]),
    );
  return [
    support(false, `CREATE (c:Claim ${CLAIM.of("said[0]")})`, ({ properties }) => CLAIM.list(properties)),
    support(true, "MATCH (c:Claim {id: said[0]})", ({ properties }) => properties["id"]),
    runFor(run, "UNWIND $rows AS claim MATCH (c:Claim {id: claim.id}) SET c.state = claim.state", states),
    runFor(run, "UNWIND $rows AS id MATCH (c:Claim {id: id}) DETACH DELETE c", gone),
  ];
}

function byDocument(claims: readonly ClaimChange[]): readonly (readonly [document: string, claims: readonly ClaimChange[]])[] {
  const found = new Map<string, ClaimChange[]>();
  for (const claim of claims) {
    const list = found.get(claim.document);
    if (list === undefined) found.set(claim.document, [claim]);
    else list.push(claim);
  }
  return [...found];
}

const EDGE = creation(RELATIONSHIP_FIELDS, "claimCount", "documentCount", "disputes", "documents", "said");

/** Makes, changes and takes away the relationships of edges. */
export function writeEdges(run: Run, changes: readonly EdgeChange[], elements: Elements): readonly Promise<unknown>[] {
  const ends = ({ relation, source, target }: EdgeName) => ({ relation, source: elements.get(source), target: elements.get(target) });
  const fresh = changes.filter(({ known, properties }) => !known && properties !== undefined);
  const known = changes.filter((change) => change.known);
  const rows = (wanted: boolean) =>
    known.flatMap(({ name, properties }) => ((properties !== undefined) === wanted ? [{ ...ends(name), properties }] : []));
  return [
    runFor(run, `${KNOWN} DELETE r`, rows(false)),
    runFor(run, `${KNOWN} SET r = edge.properties`, rows(true)),
    runFor(
      run,
      `${PLANNED_ONCE} UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]
       CREATE (a)-[:$(row[2]) ${EDGE.of("row[3]")}]->(b)`,
      fresh.map(({ name: { relation, source, target }, properties = {} }) => [
        elements.get(source),
        elements.get(target),
        relation,
        EDGE.list(properties),
      ]),
    ),
  ];
}
