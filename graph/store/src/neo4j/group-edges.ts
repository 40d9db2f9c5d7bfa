import type { Bound } from "@chengyu-atlas/model";
import type {
  AllRelationsGrouping,
  Groups,
  RelationGroup,
  RelationKey,
  RelationsGrouping,
  RelationsOfGrouping,
} from "../aggregates/aggregates.js";
import { type Range, type RelationRow, relationGroups } from "../aggregates/fillings.js";
import { checkGrouping } from "../aggregates/gather.js";
import { endOf, type GroupedNode, relationRow } from "../aggregates/values.js";
import { pacer } from "../pace.js";
import { amongChosen } from "./among.js";
import { type Connection, type Parameters, TIMEOUTS } from "./connection.js";
import { crosses, type EdgeMatch, matchEdges, SYMMETRIC, typesOf } from "./edge-match.js";
import { cityOf, idIn } from "./group-nodes.js";
import { keyOf } from "./keys.js";
import { whereAll } from "./node-filter.js";
import type { Row } from "./properties.js";
import { edgeOf, readEdge } from "./rows.js";
import { type EdgeConditions, OF_SEVERAL, onSingleClaim } from "./single-claims.js";

export async function groupEdges(connection: Connection, query: AllRelationsGrouping): Promise<Groups<RelationGroup>> {
  checkGrouping(query);
  return relationGroups(query, edgeRows(connection, query), pacer());
}

/** Cypher that binds `r` from `a` to `b` for chosen relationships that meet more conditions, and its parameters. */
type Binding = (more: EdgeConditions) => { readonly among: string; readonly parameters: Parameters };

/** Rows of the chosen relations, a batch at a time. */
export function edgeRows(connection: Connection, query: AllRelationsGrouping): AsyncGenerator<readonly RelationRow[]> {
  const match = matchEdges(query.edges ?? {});
  const bind: Binding = ({ where, parameters: more }) => {
    const { among, parameters } = amongChosen(query.nodes ?? {}, match, where);
    return { among, parameters: { ...parameters, ...more } };
  };
  return rowsOf(connection, query, match, bind, query.disputed);
}

export async function groupRelationsOf(
  connection: Connection,
  ids: readonly string[],
  query: RelationsOfGrouping,
): Promise<readonly Groups<RelationGroup>[]> {
  checkGrouping(query);
  const match = matchEdges(query.edges ?? {});
  const pause = pacer();
  return Promise.all(ids.map((id) => relationGroups(query, rowsOf(connection, query, match, around(id, query, match)), pause)));
}

/** Binds the relationships of one node, in the direction that is asked for. */
function around(id: string, { direction = "BOTH" }: RelationsOfGrouping, match: EdgeMatch): Binding {
  const way = { BOTH: [], OUT: ["(startNode(r) = n OR type(r) IN $symmetric)"], IN: ["(endNode(r) = n OR type(r) IN $symmetric)"] };
  return ({ where, parameters }) => ({
    among: `MATCH (n:Entity {id: $id})-[r${typesOf(match.relations)}]-(o) ${whereAll([...match.where("n", "o"), ...way[direction], ...where])}
      WITH startNode(r) AS a, r, endNode(r) AS b`,
    parameters: { ...match.parameters, ...parameters, id: keyOf(id), symmetric: SYMMETRIC },
  });
}

const ALL: EdgeConditions = { where: [], parameters: {} };

/** Counted by Neo4j where its relationships say what the chosen claims say; one by one where claims have to be bundled anew. */
async function* rowsOf(
  connection: Connection,
  query: RelationsGrouping,
  match: EdgeMatch,
  bind: Binding,
  disputed = false,
): AsyncGenerator<readonly RelationRow[]> {
  if (match.relations.length === 0) return;
  if (!match.claims) {
    yield* counted(connection, query, bind(disputed ? { ...ALL, where: ["r.disputes IS NOT NULL"] } : ALL));
    return;
  }
  // documents that say one thing alone agree
  const single = disputed ? undefined : onSingleClaim(query.edges ?? {});
  if (single !== undefined) yield* counted(connection, query, bind(single));
  const several = disputed || single !== undefined ? { ...ALL, where: [OF_SEVERAL] } : ALL;
  yield* bundled(connection, query, match, bind(several), disputed);
}

const COLUMN: Readonly<Record<string, string>> = {
  TYPE: "type(r)",
  STATUS: "r.status",
  STATE: "r.state",
  YEAR: "left(r.validFrom, 4)",
  MONTH: "CASE WHEN size(r.validFrom) >= 7 THEN left(r.validFrom, 7) END",
  CROSSING: `toString(${crosses("a", "b")})`,
};
const OF_NODE: Readonly<Record<string, (variable: string) => string>> = {
  ID: (n) => `CASE WHEN size(${n}.id) > 500 THEN [${n}.id, ${n}.long] ELSE ${n}.id END`,
  KIND: (n) => `${n}.kind`,
  SUBTYPE: (n) => `${n}.subtype`,
  CITY: cityOf,
  REGION: (n) => `${n}.region`,
};

function column(key: RelationKey): string {
  const asked = endOf(key);
  return asked === undefined ? (COLUMN[key] ?? "null") : (OF_NODE[asked.of]?.(asked.end === "SOURCE" ? "a" : "b") ?? "null");
}

function wordOf(key: RelationKey, value: unknown): string | null {
  const of = endOf(key)?.of;
  if (of === "ID") return idIn(value, "id");
  return of === "CITY" ? idIn(value, "city") : (value as string | null);
}

interface CountedRow {
  readonly values: readonly unknown[];
  readonly amount?: readonly [value: number | null, unit: string, bound: Bound];
  readonly count: number;
  readonly validFrom?: Range;
  readonly validTo?: Range;
}

async function* counted(
  connection: Connection,
  { by, amounts, dates }: RelationsGrouping,
  { among, parameters }: ReturnType<Binding>,
): AsyncGenerator<readonly RelationRow[]> {
  const amount = amounts ? ", [r.amountValue, r.amountUnit, r.amountBound] AS amount" : "";
  const range = (date: string) => `[min(r.${date}), max(r.${date})] AS ${date}`;
  const cypher = `${among} WITH [${by.map(column).join(", ")}] AS values${amount}, r
    RETURN values${amounts ? ", amount" : ""}, count(*) AS count${dates ? `, ${range("validFrom")}, ${range("validTo")}` : ""}`;
  for await (const rows of connection.stream<CountedRow>(cypher, parameters, TIMEOUTS.walk)) {
    yield rows.map(({ values, amount: said, ...row }) => {
      const [value, unit = "", bound = "="] = said ?? [];
      return {
        ...row,
        values: by.map((key, i) => wordOf(key, values[i])),
        ...(typeof value === "number" && { amount: { value, unit, bound } }),
      };
    });
  }
}

interface BundledRow {
  readonly r: Row;
  readonly a: readonly unknown[];
  readonly b: readonly unknown[];
}

const END = (n: string) => `[${n}.kind, ${n}.subtype, ${cityOf(n)}, ${n}.region] AS ${n}`;

async function* bundled(
  connection: Connection,
  query: RelationsGrouping,
  match: EdgeMatch,
  { among, parameters }: ReturnType<Binding>,
  disputed: boolean,
): AsyncGenerator<readonly RelationRow[]> {
  const cypher = `${among} RETURN ${edgeOf("r", true)} AS r, ${END("a")}, ${END("b")}`;
  for await (const rows of connection.stream<BundledRow>(cypher, parameters, TIMEOUTS.walk)) {
    yield rows.flatMap(({ r, a, b }) => {
      const edge = match.edge(readEdge(r, true));
      if (edge === undefined || (disputed && edge.disputes.length === 0)) return [];
      return [relationRow(query, edge, endAt(edge.source, a), endAt(edge.target, b))];
    });
  }
}

function endAt(id: string, [kind, subtype, city, region]: readonly unknown[]): GroupedNode {
  const place = idIn(city, "city");
  return {
    id,
    kind,
    ...(subtype ? { subtype } : {}),
    ...(place !== null && { city: place }),
    ...(region ? { region } : {}),
  } as GroupedNode;
}
