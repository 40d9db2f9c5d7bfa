import { relationRank } from "@chengyu-atlas/model";
import { claimConditions, keptStates } from "../edge-filter.js";
import type { EdgeFilter, NodeFilter } from "../graph-store.js";
import { fold } from "../search/fold.js";
import { phrasesFor } from "../search/grams.js";
import { IN, list } from "./bulk.js";
import { REJECTED, stateCode, statusCode } from "./codes.js";
import type { Value } from "./connection.js";

/** A condition and its parameters, in the order of their question marks. */
export interface Clause {
  readonly sql: string;
  readonly values: readonly Value[];
}

export const clause = (sql: string, ...values: readonly Value[]): Clause => ({ sql, values });

/** All conditions in one; true where there are none. */
export function allOf(clauses: readonly Clause[]): Clause {
  if (clauses.length === 0) return clause("1");
  return { sql: clauses.map((c) => c.sql).join(" AND "), values: clauses.flatMap((c) => c.values) };
}

/** A single value is written as equality, so that an index which begins with the column keeps its order. */
function oneOf(column: string, values: readonly string[]): Clause {
  const [only] = values;
  return only !== undefined && values.length === 1 ? clause(`${column} = ?`, only) : clause(`${column} ${IN}`, list(values));
}

/** What a filter asks of a node: `standing` of `s`, `node` of `n`. `candidates` is the part that names few nodes by itself. */
export interface NodeClauses {
  readonly standing: readonly Clause[];
  readonly node: readonly Clause[];
  readonly candidates: readonly Clause[];
}

export function nodeClauses({ kinds, subtypes, regions, cities, documents, minDegree, text }: NodeFilter): NodeClauses {
  const folded = fold(text ?? "");
  const mentioned = `n.seq IN (SELECT w.node FROM document d CROSS JOIN json_each(d.wordings) j CROSS JOIN wording w ON w.seq = j.value WHERE d.id ${IN})`;
  return {
    standing: [...(kinds ? [oneOf("s.kind", kinds)] : []), ...(minDegree === undefined ? [] : [clause("s.degree >= ?", minDegree)])],
    node: [...(subtypes ? [oneOf("n.subtype", subtypes)] : []), ...(regions ? [oneOf("n.region", regions)] : [])],
    candidates: [
      ...(cities ? [oneOf("n.city", cities)] : []),
      ...(documents ? [clause(mentioned, list(documents))] : []),
      ...(folded === "" ? [] : [clause("n.seq IN (SELECT rowid FROM node_search WHERE node_search MATCH ?)", matching(folded).anywhere)]),
    ],
  };
}

/** The same on nodes alone: the kind stands in the node too, where indexes by name begin with it. */
export function onNode(filter: NodeFilter): Clause {
  const { standing, node, candidates } = nodeClauses(filter);
  return allOf([...standing.map(({ sql, values }) => ({ sql: sql.replace("s.kind", "n.kind"), values })), ...node, ...candidates]);
}

/** The full-text questions for a folded text: hits of each tier, and of all. Each tier leaves out the better ones. */
export function matching(folded: string): { readonly tiers: readonly string[]; readonly anywhere: string } {
  const { exact, prefix, inside } = phrasesFor(folded);
  // a single character is no pair: it is somewhere where a token begins with it
  const anywhere = inside === undefined ? `"${folded}" *` : phrase(inside);
  return {
    tiers: [phrase(exact), `${phrase(prefix)} NOT ${phrase(exact)}`, `${anywhere} NOT ${phrase(prefix)}`],
    anywhere,
  };
}

/** The edges that some documents speak of, where a filter names documents: the others need not be gone through. */
export function edgesOfDocuments({ documents }: EdgeFilter): Clause | undefined {
  const sql = `SELECT c.edge FROM support u CROSS JOIN claim c ON c.seq = u.claim WHERE u.document IN (SELECT d.seq FROM document d WHERE d.id ${IN})`;
  return documents && clause(sql, list(documents));
}

/** Longer phrases are asked for in parts: in a text that repeats itself, SQLite tries every part of a phrase at every place. */
const LONGEST = 64;

function phrase(tokens: readonly string[]): string {
  const parts = new Set<string>();
  for (let at = 0; at < tokens.length; at += LONGEST) parts.add(`"${tokens.slice(at, at + LONGEST).join(" ")}"`);
  return `(${[...parts].join(" AND ")})`;
}

/** What a filter asks of an edge: `a` is its row in `adjacent` (or what `EdgeColumns` say), `e` the edge itself. */
export interface EdgeClauses {
  readonly where: Clause;
  /** The part of `where` that asks nothing of claims. */
  readonly onEdge: Clause;
  /** Whether `e` is spoken of. */
  readonly needsEdge: boolean;
  /** Whether the kept bundles are the answer; else the bundle is of the claims that `onClaims` chooses. */
  readonly kept: boolean;
  /** On claims `c`; of no use where `kept`. */
  readonly onClaims: Clause;
}

/** The strongest state and, in it, the furthest status of claims `c` as one number to take the least of. */
export const BEST = "c.state * 4 + 2 - c.status";

/** The columns that an edge is known by, where they are not those of `a`. */
export interface EdgeColumns {
  readonly edge: string;
  readonly rank: string;
  readonly state: string;
}

export const ADJACENT: EdgeColumns = { edge: "a.edge", rank: "a.rank", state: "a.state" };

export function edgeClauses(filter: EdgeFilter, columns = ADJACENT): EdgeClauses {
  const { relations, statuses, crossing } = filter;
  const states = keptStates(filter);
  const onClaims = claimClause(filter);
  const codes = list((statuses ?? []).map(statusCode));
  const where: Clause[] = [];
  if (relations) where.push(oneRank(columns.rank, relations.map(relationRank)));
  if (crossing !== undefined) where.push(clause("e.crossing = ?", crossing ? 1 : 0));
  const onEdge = allOf(where);
  if (states === undefined) {
    // -1 where no claim is chosen
    const status = `coalesce((SELECT 2 - min(${BEST}) % 4 FROM claim c WHERE c.edge = ${columns.edge} AND ${onClaims.sql}), -1)`;
    where.push(statuses ? clause(`${status} ${IN}`, ...onClaims.values, codes) : clause(`${status} >= 0`, ...onClaims.values));
  } else {
    where.push(clause(`${columns.state} < ?`, states.length));
    if (statuses) where.push(clause(`e.status ${IN}`, codes));
  }
  const needsEdge = crossing !== undefined || (states !== undefined && statuses !== undefined);
  return { where: allOf(where), onEdge, needsEdge, kept: states !== undefined, onClaims };
}

function oneRank(column: string, ranks: readonly number[]): Clause {
  const [only] = ranks;
  return only !== undefined && ranks.length === 1 ? clause(`${column} = ?`, only) : clause(`${column} ${IN}`, list(ranks));
}

/** What a filter asks of claims `c`. Rejected claims are in no bundle. */
function claimClause(filter: EdgeFilter): Clause {
  const { states, documents, begunBy, heldUntil, happenedFrom, happenedTo, undated } = claimConditions(filter);
  const wanted = list(states.map(stateCode).filter((code) => code < REJECTED));
  const supported = `EXISTS (SELECT 1 FROM support u CROSS JOIN document d ON d.seq = u.document WHERE u.claim = c.seq AND d.id ${IN})`;
  const open = (column: string, comparison: string, day: string | undefined) =>
    day === undefined ? [] : [clause(`(${column} IS NULL OR ${column} ${comparison} ?)`, day)];
  return allOf([
    clause(`c.state ${IN}`, wanted),
    ...(documents ? [clause(supported, list(documents))] : []),
    ...open("c.first_day", "<=", begunBy),
    ...open("c.until_day", ">=", heldUntil),
    ...open("c.last_day", ">=", happenedFrom),
    ...open("c.first_day", "<=", happenedTo),
    ...(undated ? [] : [clause("(c.first_day IS NOT NULL OR c.last_day IS NOT NULL)")]),
  ]);
}
