import { KIND_NAMES } from "@chengyu-atlas/model";
import type { Groups, NodeGroup, NodeKey, NodesGrouping } from "../aggregates/aggregates.js";
import { type NodeRow, nodeGroups } from "../aggregates/fillings.js";
import { checkGrouping, type Values } from "../aggregates/gather.js";
import { pacer } from "../pace.js";
import { isEverything } from "./among.js";
import { type Connection, TIMEOUTS } from "./connection.js";
import { idOf } from "./keys.js";
import { matchNodes, whereAll } from "./node-filter.js";
import { longIds } from "./properties.js";

/** What a value of groups is selected as. A city is its key and, where that was cut, the node that tells the whole id. */
const COLUMN: Readonly<Record<NodeKey, string>> = { KIND: "n.kind", SUBTYPE: "n.subtype", CITY: cityOf("n"), REGION: "n.region" };

export function cityOf(variable: string): string {
  return `CASE WHEN size(${variable}.city) > 500 THEN [${variable}.city, ${variable}.long] ELSE ${variable}.city END`;
}

/** The id that is told by a key, or by a key that may have been cut and all ids of the node that were. */
export function idIn(value: unknown, field: string): string | null {
  if (Array.isArray(value)) return longIds(value[1])?.[field] ?? idOf(String(value[0]));
  return value === null || value === undefined ? null : idOf(String(value));
}

interface Row {
  readonly values: readonly unknown[];
  readonly count: number;
  readonly degree?: readonly [min: number, max: number, sum: number];
}

export async function groupNodes(connection: Connection, query: NodesGrouping): Promise<Groups<NodeGroup>> {
  checkGrouping(query);
  return nodeGroups(query, rows(connection, query), pacer());
}

async function* rows(connection: Connection, query: NodesGrouping): AsyncGenerator<readonly NodeRow[]> {
  const { nodes = {}, by, degree } = query;
  const { kinds, ...rest } = nodes;
  if (!degree && by.every((key) => key === "KIND") && isEverything(rest)) {
    yield await countsByKind(connection, query);
    return;
  }
  const { match, where, parameters } = matchNodes(nodes);
  const cypher = `${match} ${whereAll(where)} WITH [${by.map((key) => COLUMN[key]).join(", ")}] AS values, n
    RETURN values, count(*) AS count${degree ? ", [min(n.degree), max(n.degree), sum(n.degree)] AS degree" : ""}`;
  for await (const found of connection.stream<Row>(cypher, parameters, TIMEOUTS.walk)) {
    yield found.map(({ values, count, degree: [min, max, sum] = [0, 0, 0] }) => ({
      values: values.map((value, i) => (by[i] === "CITY" ? idIn(value, "city") : (value as string | null))),
      count,
      ...(degree && { degree: { min, max, sum } }),
    }));
  }
}

/** Neo4j keeps the number of nodes with a label: each is one look. */
async function countsByKind(connection: Connection, { nodes = {}, by }: NodesGrouping): Promise<readonly NodeRow[]> {
  const kinds = KIND_NAMES.filter((kind) => nodes.kinds?.includes(kind) !== false);
  if (kinds.length === 0) return [];
  const parts = kinds.map((kind) => `MATCH (n:${kind}) RETURN '${kind}' AS kind, count(n) AS count`);
  const found = await connection.read<{ readonly kind: string; readonly count: number }>(parts.join(" UNION ALL "));
  return found.flatMap(({ kind, count }) => (count === 0 ? [] : [{ values: by.map(() => kind) as Values, count }]));
}
