import { type Claim, type Edge, RELATION_NAMES, RELATIONS, type Region, type Relation } from "@chengyu-atlas/model";
import { checkEdgeFilter, chosenEdge, claimConditions, type EdgeContext, edgeSeen, keptStates, nestedIn } from "../edge-filter.js";
import type { EdgeFilter, NodeFilter } from "../graph-store.js";
import type { Parameters } from "./connection.js";
import { int } from "./connection.js";
import { keyOf } from "./keys.js";
import { type Bind, binder, conditionsOn } from "./node-filter.js";
import type { Claims, EdgeRead } from "./rows.js";
import { saidClaims } from "./said.js";

/** What a filter asks of relationships `r`, said in Cypher as far as it can be, and decided by `edge` in the end. */
export interface EdgeMatch {
  /** Relations that may pass, in the model's order; none where nothing can. */
  readonly relations: readonly Relation[];
  /** Whether rows need what the claims say, since some claims of an edge may be chosen and others not, and what else. */
  readonly claims: Claims;
  /** Whether conditions look at relationships from outside, which no predicate within a path may do. */
  readonly outside: boolean;
  /** Conditions on `r` between nodes `a` and `b`, in either direction. */
  readonly where: (a: string, b: string) => readonly string[];
  readonly parameters: Parameters;
  /** The chosen edge of what was read, or `undefined`. */
  readonly edge: (read: EdgeRead) => Edge | undefined;
  /** The claims in what was read. */
  readonly said: (read: EdgeRead) => readonly Claim[];
}

/** Relations that read the same in both directions. */
export const SYMMETRIC = RELATION_NAMES.filter((relation) => RELATIONS[relation].symmetric);

/**
 * The filter is settled. `day` says that bundles are made for days apart, so that nothing may be asked of the kept ones:
 * `edgeOn` then tells what is chosen on a day.
 */
export function matchEdges(
  filter: EdgeFilter,
  day = false,
): EdgeMatch & { readonly edgeOn: (read: EdgeRead, asOf: string) => Edge | undefined } {
  checkEdgeFilter(filter);
  const { relations, statuses, documents, crossing, states = ["accepted"], ids, disputed, minDocuments } = filter;
  const kept = keptStates(filter);
  const some = kept?.length !== 0 && states.some((state) => state !== "rejected");
  const conditions: string[] = [];
  const parameters: Record<string, unknown> = {};
  const bind = binder("e", parameters);
  // a proposed claim may stand behind any relationship, an accepted one makes its relationship accepted
  if (kept?.length === 1 || !states.includes("proposed")) conditions.push("r.state = 'accepted'");
  if (kept !== undefined && !day) {
    if (statuses !== undefined) conditions.push(`r.status IN ${bind(statuses)}`);
    if (disputed !== undefined) conditions.push(`(r.disputes IS NOT NULL) = ${bind(disputed)}`);
    if (minDocuments !== undefined) conditions.push(`r.documentCount >= ${bind(int(Math.ceil(minDocuments)))}`);
  }
  if (documents !== undefined) conditions.push(`any(d IN r.documents WHERE d IN ${bind(documents.map(keyOf))})`);
  if (ids !== undefined) conditions.push(`r.id IN ${bind(ids.map(keyOf))}`);
  const ends = endConditions(filter, bind);
  const crossed = crossing === undefined ? undefined : bind(crossing);
  const deep = isDeep(filter) ? deepReading(filter, bind) : undefined;
  const said = (read: EdgeRead) => saidClaims(read, deep?.methods(read));
  const seen = (asked: EdgeFilter) => {
    // these have been decided already
    const { crossing: _c, source: _s, target: _t, anyEnd: _a, bothEnds: _b, ...rest } = asked;
    return (read: EdgeRead) => edgeSeen(rest, said(read), deep?.context(read) ?? ALONE);
  };
  return {
    relations: some ? RELATION_NAMES.filter((relation) => relations?.includes(relation) !== false) : [],
    claims: deep ?? (day || kept === undefined),
    outside: ends.length > 0,
    where: (a, b) => [...conditions, ...ends, ...(crossed === undefined ? [] : [`${crosses(a, b)} = ${crossed}`])],
    parameters,
    edge: deep !== undefined ? seen(filter) : kept === undefined ? bundling(filter) : ({ edge }) => edge,
    said,
    edgeOn: (read, asOf) => seen({ ...filter, asOf })(read),
  };
}

/** Of an edge whose filter asks nothing around it. */
const ALONE: EdgeContext = { region: () => undefined, chooses: () => false };

function bundling(filter: EdgeFilter): EdgeMatch["edge"] {
  const conditions = claimConditions(filter);
  return (read) => chosenEdge(filter, conditions, saidClaims(read));
}

/** Conditions on the nodes at the two ends of `r`. */
function endConditions({ source, target, anyEnd, bothEnds }: EdgeFilter, bind: Bind): readonly string[] {
  return [
    ...(source ? [endMeets("source", source, bind)] : []),
    ...(target ? [endMeets("target", target, bind)] : []),
    ...(anyEnd ? [`(${endMeets("source", anyEnd, bind)} OR ${endMeets("target", anyEnd, bind)})`] : []),
    ...(bothEnds ? [endMeets("source", bothEnds, bind), endMeets("target", bothEnds, bind)] : []),
  ];
}

function endMeets(end: "source" | "target", filter: NodeFilter, bind: Bind, r = "r"): string {
  const conditions = conditionsOn(end === "source" ? `startNode(${r})` : `endNode(${r})`, filter, bind);
  return conditions.length === 0 ? "true" : `(${conditions.join(" AND ")})`;
}

/** Whether a filter is decided here and not in Cypher. */
function isDeep(filter: EdgeFilter): boolean {
  const { and, or, not, methods } = filter;
  return and !== undefined || or !== undefined || not !== undefined || methods !== undefined;
}

function nestedFilters(filter: EdgeFilter): readonly EdgeFilter[] {
  const { and, or = [], not } = nestedIn(filter);
  const all = [...and, ...or, ...(not ? [not] : [])];
  return [...all, ...all.flatMap(nestedFilters)];
}

/** What must be read beside claims so that filters within filters can be decided. */
function deepReading(filter: EdgeFilter, bind: Bind) {
  const nested = nestedFilters(filter);
  const ends = nested.flatMap(({ source, target, anyEnd, bothEnds }) =>
    [source, target, anyEnd, bothEnds].filter((end) => end !== undefined),
  );
  const places = new Map<NodeFilter, number>(ends.map((end, i) => [end, i]));
  const asksMethods = [filter, ...nested].some(({ methods }) => methods !== undefined);
  const flags = (r: string) => ends.flatMap((end) => [endMeets("source", end, bind, r), endMeets("target", end, bind, r)]);
  const written = new Map<string, string>();
  const more = (r: string) => {
    const known = written.get(r);
    if (known !== undefined) return known;
    const methods = asksMethods
      ? `COLLECT { MATCH (c:Claim) WHERE c.edge = ${r}.id AND c.state <> 'rejected' RETURN [c.id, c.method] }`
      : "[]";
    const text = `[${methods}, startNode(${r}).region, endNode(${r}).region, [${flags(r).join(", ")}]]`;
    written.set(r, text);
    return text;
  };
  // parameters are bound before the first query is sent
  more("r");
  const context = ({ edge, more: row = [] }: EdgeRead): EdgeContext => {
    const [, a, b, met] = row as readonly [unknown, Region | null, Region | null, readonly boolean[]];
    return {
      region: (id) => (id === edge.source ? a : b) ?? undefined,
      chooses: (end, id) => met[2 * (places.get(end) ?? 0) + (id === edge.source ? 0 : 1)] ?? false,
    };
  };
  const methods = ({ more: row = [] }: EdgeRead) => new Map((row[0] ?? []) as readonly (readonly [string, string])[]);
  return { more, context, methods };
}

/** The model's `isCrossing` in Cypher; false where a region is unknown. */
export function crosses(a: string, b: string): string {
  const inside = (n: string) => `coalesce(${n}.region IN ['sichuan', 'chongqing', 'shared'], false)`;
  return `(${inside(a)} AND ${inside(b)} AND (${a}.region <> ${b}.region OR ${a}.region = 'shared'))`;
}

/** `:SIGNED_WITH|CO_BUILT`: relationship types, from the model alone. */
export function typesOf(relations: readonly Relation[]): string {
  return `:${relations.join("|")}`;
}
