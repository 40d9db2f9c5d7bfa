import { bundle, type Claim, type Edge, orient, STATES, type State } from "@chengyu-atlas/model";
import { type EdgeName, edgeName, type Replacement } from "./contribution.js";
import { idOf } from "./keys.js";
import type { Properties } from "./properties.js";
import { edgeIdOf, edgeProperties, type Statement, toStatement } from "./rows.js";
import { saidProperties } from "./said.js";
import type { Saying } from "./saying.js";
import type { ClaimRow } from "./touched.js";

/** An edge before and after a write; without `properties` there is none any more. */
export interface EdgeChange {
  readonly name: EdgeName;
  readonly known: boolean;
  /** Whether no claim of it is left; rejected ones make no relationship, but are there. */
  readonly gone: boolean;
  readonly properties: Properties | undefined;
}

/** A claim that a document, by key, supports from now on; of those that are not known yet, the first makes it. */
export interface ClaimChange {
  readonly document: string;
  readonly known: boolean;
  readonly properties: Properties;
  readonly evidence: readonly Properties[];
}

/** What a write makes of edges and their claims. */
export interface EdgesRefolded {
  readonly edges: readonly EdgeChange[];
  readonly claims: readonly ClaimChange[];
  /** Claims whose state is not, or not any more, what their node says. */
  readonly states: readonly { readonly id: string; readonly state: State }[];
  /** Ids of claims that nothing supports any more. */
  readonly gone: readonly string[];
  /** By how much degrees change, by the keys of nodes. */
  readonly degrees: ReadonlyMap<string, number>;
}

/** The edges of which documents spoke or will speak, by key. */
export function edgesOf(replacements: readonly Replacement[]): ReadonlyMap<string, EdgeName> {
  const names = new Map<string, EdgeName>();
  for (const { before, next } of replacements) {
    for (const claim of before?.claims ?? []) {
      const name = edgeName(edgeIdOf(claim));
      if (name) names.set(name.edge, name);
    }
    for (const { edge } of next?.claims ?? []) names.set(edge.edge, edge);
  }
  return names;
}

type Support = readonly [document: string, state: State];

/** A claim and who supports it, before and after. */
interface Supported {
  readonly statement: Statement;
  readonly before: readonly Support[];
  readonly after: Support[];
}

/** Makes edges what their claims say once documents are replaced; `rows` are the claims as they were before. */
export function refoldEdges(
  names: ReadonlyMap<string, EdgeName>,
  rows: readonly ClaimRow[],
  replacements: readonly Replacement[],
): EdgesRefolded {
  const supported = knownClaims(rows, new Set(replacements.map(({ key }) => key)));
  const claims = replacements.flatMap(({ next }) => (next ? addClaims(supported, next) : []));
  const degrees = new Map<string, number>();
  const edges: EdgeChange[] = [];
  for (const name of names.values()) {
    const about = supported.get(name.edge) ?? [];
    const before = bundle(claimsBy(about, "before"));
    const said = claimsBy(about, "after");
    const after = bundle(said);
    const by = Number(after?.state === "accepted") - Number(before?.state === "accepted");
    if (by !== 0) for (const end of [name.source, name.target]) degrees.set(end, (degrees.get(end) ?? 0) + by);
    edges.push({ name, known: before !== undefined, gone: said.length === 0, properties: after && relationshipOf(after, said) });
  }
  const all = [...supported.values()].flat();
  return {
    edges,
    claims,
    states: all.flatMap(({ statement: { id, state: was }, after }) => {
      const state = strongest(after);
      return after.length === 0 || state === was ? [] : [{ id, state }];
    }),
    gone: all.filter(({ after }) => after.length === 0).map(({ statement }) => statement.id),
    degrees,
  };
}

function knownClaims(rows: readonly ClaimRow[], replaced: ReadonlySet<string>): Map<string, Supported[]> {
  const found = new Map<string, Supported[]>();
  for (const { edge, claim, support } of rows) {
    const after = support.filter(([document]) => !replaced.has(document));
    push(found, edge, { statement: toStatement(claim), before: support, after });
  }
  return found;
}

/** Adds what a document says to the claims of its edges, and tells what is to be written of it. */
function addClaims(supported: Map<string, Supported[]>, { key: document, claims }: Saying): readonly ClaimChange[] {
  return claims.map(({ statement, edge, properties, evidence }) => {
    const same = supported.get(edge.edge)?.find((other) => other.statement.id === statement.id);
    if (same) same.after.push([document, statement.state]);
    else push(supported, edge.edge, { statement, before: [], after: [[document, statement.state]] });
    return { document, known: same !== undefined, properties, evidence };
  });
}

function push(into: Map<string, Supported[]>, edge: string, claim: Supported): void {
  const list = into.get(edge);
  if (list === undefined) into.set(edge, [claim]);
  else list.push(claim);
}

/** Claims with the documents that support them; the bundle asks evidence for its documents alone. */
function claimsBy(supported: readonly Supported[], when: "before" | "after"): readonly Claim[] {
  return supported.flatMap(({ statement, [when]: support }) => {
    if (support.length === 0) return [];
    const evidence = [...new Set(support.map(([document]) => document))].map((document) => ({
      document: idOf(document),
      start: 0,
      end: 1,
    }));
    return [{ ...statement, state: strongest(support), evidence }];
  });
}

const STRENGTH = Object.keys(STATES) as readonly State[];

function strongest(support: readonly Support[]): State {
  return STRENGTH.find((state) => support.some(([, given]) => given === state)) ?? "rejected";
}

/** What the relationship of an edge holds. */
export function relationshipOf(edge: Edge, claims: readonly Claim[]): Properties {
  const [source, target] = orient(edge.relation, edge.source, edge.target);
  return { ...edgeProperties({ ...edge, source, target }), ...saidProperties(claims) };
}
