import {
  bundle,
  type Claim,
  type Edge,
  foldMentions,
  type GraphNode,
  KIND_NAMES,
  type Kind,
  type Mention,
  NODE_FIELDS,
  orient,
  RELATION_NAMES,
  STATES,
  type State,
} from "@chengyu-atlas/model";
import { searchTerms, sortKey } from "../search/fold.js";
import { int, type Run, runFor } from "./connection.js";
import type { EdgeName } from "./contribution.js";
import { idOf, tupleKey } from "./keys.js";
import { searchText } from "./lucene.js";
import { changes, longIds, type Properties } from "./properties.js";
import { edgeProperties, toStatement } from "./rows.js";
import { saidProperties } from "./said.js";
import { type ClaimRow, KNOWN, type NodeRow, readTouched, type Touched } from "./touched.js";

/** What was taken away; ids as the port knows them. */
export interface Removed {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

/** Makes nodes, claims' states and edges what the documents now say, and takes away what nothing supports any more. */
export async function refold(run: Run, touched: Touched): Promise<Removed> {
  const [claimsGone, observationsGone, nodeRows, claimRows, edgeRows] = await readTouched(run, touched);
  const before = new Map(edgeRows.map(({ edge, state }) => [edge, state]));
  const claims = claimsByEdge(claimRows);
  const degrees = new Map(nodeRows.map(({ id, degree }) => [id, degree ?? 0]));
  const changes = touched.edges.map((name) => {
    const said = claims.get(name.edge) ?? [];
    const after = bundle(said);
    const by = Number(after?.state === "accepted") - Number(before.get(name.edge) === "accepted");
    for (const end of [name.source, name.target]) degrees.set(end, (degrees.get(end) ?? 0) + by);
    return { name, known: before.has(name.edge), gone: said.length === 0, properties: after && relationshipOf(after, said) };
  });
  const folded = nodeRows.map((row) => ({ id: row.id, long: row.long, node: nodeOf(row, degrees.get(row.id) ?? 0) }));
  const nodesGone = folded.filter(({ node }) => node === undefined);
  const states = claimRows.flatMap(({ claim, states }) => {
    const { id, state } = toStatement(claim);
    return strongest(states) === state ? [] : [{ id, state: strongest(states) }];
  });
  await Promise.all([
    runFor(run, "UNWIND $rows AS claim MATCH (c:Claim {id: claim.id}) SET c.state = claim.state", states),
    ...writeNodes(
      run,
      folded.flatMap(({ node }) => node ?? []),
    ),
    ...writeEdges(run, changes),
    runFor(run, "UNWIND $rows AS id MATCH (n:Entity {id: id}) DELETE n", idsOf(nodesGone)),
  ]);
  return {
    nodes: nodesGone.map(({ id, long }) => longIds(long)?.["id"] ?? idOf(id)),
    edges: changes.filter((change) => change.gone).map((change) => change.name.id),
    claims: idsOf(claimsGone),
    observations: idsOf(observationsGone),
  };
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

interface EdgeChange {
  readonly name: EdgeName;
  readonly known: boolean;
  readonly properties: Properties | undefined;
}

interface NodeChange {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Properties;
}

/** A label is set where it may be missing; which one is told by the model alone. */
function writeNodes(run: Run, nodes: readonly NodeChange[]): readonly Promise<unknown>[] {
  return KIND_NAMES.map((kind) =>
    runFor(
      run,
      `UNWIND $rows AS node MATCH (n:Entity {id: node.id}) SET n += node.properties SET n:${kind}`,
      nodes.filter((node) => node.kind === kind),
    ),
  );
}

function writeEdges(run: Run, changes: readonly EdgeChange[]): readonly Promise<unknown>[] {
  const rows = (known: boolean, wanted: boolean) =>
    changes.flatMap(({ name, known: was, properties }) =>
      was === known && (properties !== undefined) === wanted ? [{ ...name, properties }] : [],
    );
  const fresh = rows(false, true);
  return [
    runFor(run, `${KNOWN} DELETE r`, rows(true, false)),
    runFor(run, `${KNOWN} SET r = edge.properties`, rows(true, true)),
    ...RELATION_NAMES.map((relation) =>
      runFor(
        run,
        `UNWIND $rows AS edge MATCH (a:Entity {id: edge.source}), (b:Entity {id: edge.target})
         CREATE (a)-[r:${relation}]->(b) SET r = edge.properties`,
        fresh.filter((row) => row.relation === relation),
      ),
    ),
  ];
}

function claimsByEdge(rows: readonly ClaimRow[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const { edge, claim, states, documents } of rows) {
    // the bundle asks evidence for its documents alone
    const evidence = documents.map((document) => ({ document: idOf(document), start: 0, end: 1 }));
    const said = { ...toStatement(claim), state: strongest(states), evidence };
    const list = found.get(edge);
    if (list === undefined) found.set(edge, [said]);
    else list.push(said);
  }
  return found;
}

const STRENGTH = Object.keys(STATES) as readonly State[];

function strongest(states: readonly State[]): State {
  return STRENGTH.find((state) => states.includes(state)) ?? "rejected";
}

/** What the relationship of an edge holds. */
export function relationshipOf(edge: Edge, claims: readonly Claim[]): Properties {
  const [source, target] = orient(edge.relation, edge.source, edge.target);
  return { ...edgeProperties({ ...edge, source, target }), ...saidProperties(claims) };
}

function nodeOf({ id, said }: NodeRow, degree: number): NodeChange | undefined {
  const mentions = said.flatMap(({ body, document }) =>
    body === null || document === null ? [] : [{ document: idOf(document), mention: JSON.parse(body) as Mention }],
  );
  const node = foldMentions(mentions);
  if (node === undefined) return undefined;
  return { id, kind: node.kind, properties: { ...changes(NODE_FIELDS, node), ...derivedProperties(node, degree) } };
}

/** What a node holds beside its record, for finding and ordering it. */
export function derivedProperties(node: GraphNode, degree: number): Properties {
  return {
    degree: int(degree),
    sortKey: tupleKey(sortKey(node.name), node.id),
    search: searchText(searchTerms([node.name, ...node.aliases]), degree),
  };
}
