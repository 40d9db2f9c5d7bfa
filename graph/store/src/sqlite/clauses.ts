import { relationRank } from "@chengyu-atlas/model";
import { type AmountRange, amountRange, type Limits, YUAN } from "../amount-filter.js";
import { claimConditions, keptStates, nestedIn } from "../edge-filter.js";
import type { EdgeFilter } from "../graph-store.js";
import { type Inside, LOCATED_STEPS } from "../inside.js";
import { fold } from "../search/fold.js";
import { phrasesFor } from "../search/grams.js";
import { IN, list } from "./bulk.js";
import { REJECTED, stateCode, statusCode } from "./codes.js";
import type { Value } from "./connection.js";
import type { SettledEdges, SettledNodes } from "./settle.js";

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

/** One of the conditions; false where there are none. */
export function anyOf(clauses: readonly Clause[]): Clause {
  if (clauses.length === 0) return clause("0");
  return { sql: `(${clauses.map((c) => `(${c.sql})`).join(" OR ")})`, values: clauses.flatMap((c) => c.values) };
}

/** What is not known counts as not so. */
const negated = ({ sql, values }: Clause): Clause => ({ sql: `NOT coalesce((${sql}), 0)`, values });

/** Filters within a filter, made conditions by `on`. */
function joined<F>(
  { and = [], or, not }: { readonly and?: readonly F[] | undefined; readonly or?: readonly F[] | undefined; readonly not?: F | undefined },
  on: (filter: F) => Clause,
): readonly Clause[] {
  const each = and.map(on).map(({ sql, values }) => ({ sql: `(${sql})`, values }));
  return [...each, ...(or ? [anyOf(or.map(on))] : []), ...(not === undefined ? [] : [negated(on(not))])];
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

export function nodeClauses(filter: SettledNodes): NodeClauses {
  const { kinds, subtypes, regions, cities, documents, publications, minDegree, maxDegree, text, ids, named, inside } = filter;
  const folded = fold(text ?? "");
  const mentioned = `n.seq IN (SELECT w.node FROM document d CROSS JOIN json_each(d.wordings) j CROSS JOIN wording w ON w.seq = j.value WHERE d.id ${IN}`;
  const published = clause(`d.body ->> '$.publication' ${IN}`, list(publications ?? []));
  const ofPublications = `EXISTS (SELECT 1 FROM wording w CROSS JOIN mention m ON m.wording = w.seq CROSS JOIN document d ON d.seq = m.document WHERE w.node = n.seq AND ${published.sql})`;
  return {
    standing: [
      ...(kinds ? [oneOf("s.kind", kinds)] : []),
      ...(minDegree === undefined ? [] : [clause("s.degree >= ?", minDegree)]),
      ...(maxDegree === undefined ? [] : [clause("s.degree <= ?", maxDegree)]),
    ],
    node: [
      ...(subtypes ? [oneOf("n.subtype", subtypes)] : []),
      ...(regions ? [oneOf("n.region", regions)] : []),
      ...(publications && !documents ? [clause(ofPublications, ...published.values)] : []),
      ...(inside ? [standsWithin(inside)] : []),
      ...joined<SettledNodes>(filter, onNode),
    ],
    candidates: [
      ...(cities ? [oneOf("n.city", cities)] : []),
      ...(ids ? [clause(`n.id ${IN}`, list(ids))] : []),
      ...(named ? [clause(`n.seq ${IN}`, list(named))] : []),
      ...(documents && !publications ? [clause(`${mentioned})`, list(documents))] : []),
      ...(documents && publications ? [clause(`${mentioned} AND ${published.sql})`, list(documents), ...published.values)] : []),
      ...(folded === "" ? [] : [clause("n.seq IN (SELECT rowid FROM node_search WHERE node_search MATCH ?)", matching(folded).anywhere)]),
    ],
  };
}

/** Whether a node, or what it is located in some steps away, stands inside. */
function standsWithin({ places, regions }: Inside): Clause {
  const located = `a.rank = ${relationRank("LOCATED_IN")} AND a.way = 0 AND a.state = 0`;
  const all = list(places);
  return clause(
    `EXISTS (WITH RECURSIVE up(node, step) AS (SELECT n.seq, 0 UNION SELECT a.far, up.step + 1 FROM up
      CROSS JOIN adjacent a ON a.node = up.node AND ${located} CROSS JOIN edge w ON w.seq = a.edge AND w.status < ${statusCode("ended")}
      WHERE up.step < ${LOCATED_STEPS})
      SELECT 1 FROM up CROSS JOIN node x ON x.seq = up.node
      WHERE x.city ${IN} OR x.region ${IN} OR x.id ${IN} OR x.body ->> '$.place' ${IN})`,
    ...[all, list(regions), all, all],
  );
}

/** The same on nodes alone: the kind stands in the node too, where indexes by name begin with it. */
export function onNode(filter: SettledNodes): Clause {
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

/** The edges that some documents speak of, or that are named, where a filter does so: the others need not be gone through. */
export function edgesOfDocuments({ documents, seqs }: SettledEdges): Clause | undefined {
  const sql = `SELECT c.edge FROM support u CROSS JOIN claim c ON c.seq = u.claim WHERE u.document IN (SELECT d.seq FROM document d WHERE d.id ${IN})`;
  return seqs ? clause("SELECT value FROM json_each(?)", list(seqs)) : documents && clause(sql, list(documents));
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
  /** The part of `where` that asks more of the chosen claims together than their status. */
  readonly onBundle: Clause;
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

export function edgeClauses(filter: SettledEdges, columns = ADJACENT): EdgeClauses {
  const { relations, statuses, crossing, seqs } = filter;
  const states = keptStates(settledClaims(filter));
  const onClaims = claimClause(filter);
  const codes = list((statuses ?? []).map(statusCode));
  const where: Clause[] = [];
  if (relations) where.push(oneRank(columns.rank, relations.map(relationRank)));
  if (seqs) where.push(clause(`${columns.edge} ${IN}`, list(seqs)));
  if (crossing !== undefined) where.push(clause("e.crossing = ?", crossing ? 1 : 0));
  const ends = endClauses(filter);
  where.push(...ends);
  const onEdge = allOf(where);
  if (states === undefined) {
    // -1 where no claim is chosen
    const status = `coalesce((SELECT 2 - min(${BEST}) % 4 FROM claim c WHERE c.edge = ${columns.edge} AND ${onClaims.sql}), -1)`;
    where.push(statuses ? clause(`${status} ${IN}`, ...onClaims.values, codes) : clause(`${status} >= 0`, ...onClaims.values));
  } else {
    where.push(clause(`${columns.state} < ?`, states.length));
    if (statuses) where.push(clause(`e.status ${IN}`, codes));
  }
  const own = states === undefined ? bundleClauses(filter, onClaims, columns) : keptClauses(filter);
  const nested: EdgeClauses[] = [];
  const onBundle = allOf([
    ...own,
    ...joined<SettledEdges>(nestedIn(filter), (one) => {
      const clauses = edgeClauses(one, columns);
      nested.push(clauses);
      return clauses.where;
    }),
  ]);
  if (onBundle.sql !== NOTHING) where.push(onBundle);
  const needsEdge =
    crossing !== undefined ||
    ends.length > 0 ||
    (states !== undefined && (statuses !== undefined || own.length > 0)) ||
    nested.some((c) => c.needsEdge);
  return { where: allOf(where), onEdge, onBundle, needsEdge, kept: states !== undefined, onClaims };
}

/** The condition that holds of all. */
const NOTHING = "1";

/** Settled posts and parts are conditions on claims as they were before. */
const settledClaims = ({ titles, roles, ...filter }: SettledEdges): EdgeFilter => ({
  ...filter,
  ...(titles && { title: {} }),
  ...(roles && { role: {} }),
});

/** What a filter asks of the two ends of `e`. */
function endClauses({ source, target, anyEnd, bothEnds }: SettledEdges): readonly Clause[] {
  const on = (column: string, filter: SettledNodes) => {
    const { sql, values } = onNode(filter);
    return clause(`EXISTS (SELECT 1 FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq = ${column} AND ${sql})`, ...values);
  };
  return [
    ...(source ? [on("e.source", source)] : []),
    ...(target ? [on("e.target", target)] : []),
    ...(anyEnd ? [anyOf([on("e.source", anyEnd), on("e.target", anyEnd)])] : []),
    ...(bothEnds ? [on("e.source", bothEnds), on("e.target", bothEnds)] : []),
  ];
}

/** What a filter asks of kept bundles `e`. */
function keptClauses({ disputed, minDocuments }: EdgeFilter): readonly Clause[] {
  return [
    ...(disputed === undefined ? [] : [clause(`(instr(e.body, '"disputes":[]') = 0) = ?`, disputed ? 1 : 0)]),
    ...(minDocuments === undefined ? [] : [clause("e.body ->> '$.documentCount' >= ?", minDocuments)]),
  ];
}

/** The same of the chosen claims, as the model bundles them. */
function bundleClauses({ disputed, minDocuments }: EdgeFilter, { sql, values }: Clause, { edge }: EdgeColumns): readonly Clause[] {
  const least = (what: string) => `(SELECT min(${what}) FROM claim c WHERE c.edge = ${edge} AND ${sql})`;
  const of = (claim: string, text: string) => text.replace(/\bc\./gu, `${claim}.`);
  const differ = (field: string) => {
    const [a, b] = [`c.body ->> '$.${field}'`, `x.body ->> '$.${field}'`];
    return `(substr(${a}, 1, length(${b})) <> ${b} AND substr(${b}, 1, length(${a})) <> ${a})`;
  };
  const sums = "(c.body ->> '$.amount.unit' <> x.body ->> '$.amount.unit' OR c.body ->> '$.amount.value' <> x.body ->> '$.amount.value')";
  const disputes = `EXISTS (SELECT 1 FROM claim c CROSS JOIN claim x ON x.edge = c.edge AND x.seq > c.seq
    WHERE c.edge = ${edge} AND ${sql} AND ${of("x", sql)} AND ${BEST} = ${least(BEST)} AND ${of("x", BEST)} = ${BEST}
    AND (${differ("validFrom")} OR ${differ("validTo")} OR ${sums})
    AND NOT EXISTS (SELECT 1 FROM support p CROSS JOIN support q ON q.claim = x.seq AND q.document = p.document WHERE p.claim = c.seq))`;
  const documents = `(SELECT count(DISTINCT p.document) FROM claim c CROSS JOIN support p ON p.claim = c.seq
    WHERE c.edge = ${edge} AND ${sql} AND c.state = ${least("c.state")})`;
  return [
    ...(disputed === undefined ? [] : [clause(`${disputes} = ?`, ...values, ...values, ...values, disputed ? 1 : 0)]),
    ...(minDocuments === undefined ? [] : [clause(`${documents} >= ?`, ...values, ...values, minDocuments)]),
  ];
}

function oneRank(column: string, ranks: readonly number[]): Clause {
  const [only] = ranks;
  return only !== undefined && ranks.length === 1 ? clause(`${column} = ?`, only) : clause(`${column} ${IN}`, list(ranks));
}

/** What a filter asks of claims `c`. Rejected claims are in no bundle. */
function claimClause(filter: SettledEdges): Clause {
  const { states, begunBy, heldUntil, happenedFrom, happenedTo, undated } = claimConditions(filter);
  const wanted = list(states.map(stateCode).filter((code) => code < REJECTED));
  const open = (column: string, comparison: string, day: string | undefined) =>
    day === undefined ? [] : [clause(`(${column} IS NULL OR ${column} ${comparison} ?)`, day)];
  return allOf([
    clause(`c.state ${IN}`, wanted),
    ...supportClause(filter),
    ...open("c.first_day", "<=", begunBy),
    ...open("c.until_day", ">=", heldUntil),
    ...open("c.last_day", ">=", happenedFrom),
    ...open("c.first_day", "<=", happenedTo),
    ...(undated ? [] : [clause("(c.first_day IS NOT NULL OR c.last_day IS NOT NULL)")]),
    ...wordClauses(filter),
  ]);
}

/** That one document supports a claim `c` which meets all that is asked of documents. A partial date is compared as far as it goes. */
function supportClause(filter: SettledEdges): readonly Clause[] {
  const { documents, publications, reportedFrom, reportedTo } = claimConditions(filter);
  const asked = [
    ...(documents ? [clause(`d.id ${IN}`, list(documents))] : []),
    ...(publications ? [clause(`d.body ->> '$.publication' ${IN}`, list(publications))] : []),
    ...(reportedFrom ? [clause("d.published_on >= substr(?, 1, length(d.published_on))", reportedFrom)] : []),
    ...(reportedTo ? [clause("d.published_on <= substr(?, 1, length(d.published_on))", reportedTo)] : []),
  ];
  if (asked.length === 0) return [];
  const { sql, values } = allOf(asked);
  return [
    clause(`EXISTS (SELECT 1 FROM support u CROSS JOIN document d ON d.seq = u.document WHERE u.claim = c.seq AND ${sql})`, ...values),
  ];
}

/** A value times what its unit is in another, in SQL; NULL where there is no factor for it. The names of units must be our own. */
const measured = (value: string, unit: string, factors: ReadonlyMap<string, number>): string => {
  const cases = [...factors].map(([name, factor]) => `WHEN '${name}' THEN ${factor.toFixed(1)}`);
  return `(${value} * CASE ${unit} ${cases.join(" ")} END)`;
};

/** What an amount, a value with its unit, is in yuan, in SQL; NULL where it is not of our own money. */
export const yuanOf = (value: string, unit: string): string => measured(value, unit, YUAN);

/** What a filter asks of the words and numbers of a claim `c`. */
function wordClauses({ methods, amount, titles, roles }: SettledEdges): readonly Clause[] {
  const [value, unit, bound] = ["(c.body ->> '$.amount.value')", "(c.body ->> '$.amount.unit')", "(c.body ->> '$.amount.bound')"];
  return [
    ...(methods ? [methodClause("c.body ->> '$.method'", methods)] : []),
    ...(amount ? amountClauses(amountRange(amount), value, unit, bound) : []),
    ...(titles ? [clause(`c.body ->> '$.title' ${IN}`, list(titles))] : []),
    ...(roles ? [clause(`c.body ->> '$.role' ${IN}`, list(roles))] : []),
  ];
}

/** That a number with its unit, told by columns, lies in a range. */
export function amountClauses({ units, bounds }: AmountRange, value: string, of: string, bound: string): readonly Clause[] {
  return [
    units === undefined ? clause(`${value} IS NOT NULL`) : clause(`${of} ${IN}`, list([...units.keys()])),
    ...limitClauses(units, "min", `${value} >=`, of),
    ...limitClauses(units, "max", `${value} <=`, of),
    ...(bounds ? [clause(`${bound} ${IN}`, list(bounds))] : []),
  ];
}

/** What stands on one side of a number, by its unit; nothing where that side is open. */
function limitClauses(units: AmountRange["units"], side: keyof Limits, compared: string, of: string): readonly Clause[] {
  const limits = [...(units ?? [])].flatMap(([unit, { [side]: limit }]) => (limit === undefined ? [] : [[unit, limit] as const]));
  return limits.length === 0 ? [] : [clause(`${compared} CASE ${of} ${"WHEN ? THEN ? ".repeat(limits.length)}END`, ...limits.flat())];
}

/** Methods, and what methods begin with where it ends in a colon. */
function methodClause(method: string, methods: readonly string[]): Clause {
  const heads = methods.filter((one) => one.endsWith(":"));
  const whole = clause(`${method} ${IN}`, list(methods));
  if (heads.length === 0) return whole;
  const begins = `EXISTS (SELECT 1 FROM json_each(?) h WHERE substr(${method}, 1, length(h.value)) = h.value)`;
  return anyOf([whole, clause(begins, list(heads))]);
}
