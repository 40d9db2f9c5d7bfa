import type { NodeId, Region } from "@chengyu-atlas/model";
import { type Brokers, brokersIn, type Links } from "../brokers.js";
import type { StatisticsQuery } from "../graph-store.js";
import { pacer } from "../pace.js";
import { amongChosen } from "./among.js";
import { type Connection, TIMEOUTS } from "./connection.js";
import { matchEdges } from "./edge-match.js";
import { idOf } from "./keys.js";
import { matchNodes, whereAll } from "./node-filter.js";
import { longIds, type Row } from "./properties.js";
import { edgeOf, readEdge } from "./rows.js";
import { settleEdges, settleNodes } from "./settle.js";

interface NodeRow {
  readonly key: string;
  /** Where the id was cut: the whole one. */
  readonly long: string | null;
  readonly region: Region | null;
}

export async function brokers(connection: Connection, query: StatisticsQuery): Promise<Brokers> {
  return brokersIn(await links(connection, query), pacer());
}

/** The chosen network: its nodes, and what each of them leads to. */
async function links(connection: Connection, query: StatisticsQuery): Promise<Links> {
  const nodes = await settleNodes(connection, query.nodes ?? {});
  const edges = await settleEdges(connection, query.edges ?? {});
  const match = matchEdges(edges);
  const chosen = matchNodes(nodes);
  const rows = await connection.read<NodeRow>(
    `${chosen.match} ${whereAll(chosen.where)} RETURN n.id AS key, CASE WHEN size(n.id) > 500 THEN n.long END AS long, n.region AS region`,
    chosen.parameters,
    TIMEOUTS.walk,
  );
  const places = new Map(rows.map(({ key }, place) => [key, place]));
  const [source, target]: [number[], number[]] = [[], []];
  for (const [from, to] of match.relations.length === 0 ? [] : await pairs(connection, nodes, match)) {
    source.push(places.get(from) ?? 0);
    target.push(places.get(to) ?? 0);
  }
  const idAt = (place: number): NodeId => {
    const { key = "", long = null } = rows[place] ?? {};
    return longIds(long)?.["id"] ?? idOf(key);
  };
  return { regions: rows.map(({ region }) => region ?? undefined), source, target, ids: async (some) => some.map(idAt) };
}

type Pair = readonly [from: string, to: string];

async function pairs(
  connection: Connection,
  nodes: NonNullable<StatisticsQuery["nodes"]>,
  match: ReturnType<typeof matchEdges>,
): Promise<readonly Pair[]> {
  const { among, parameters } = amongChosen(nodes, match);
  if (match.claims) {
    const rows = await connection.read<{ readonly r: Row; readonly a: string; readonly b: string }>(
      `${among} RETURN ${edgeOf("r", match.claims)} AS r, a.id AS a, b.id AS b`,
      parameters,
      TIMEOUTS.walk,
    );
    return rows.flatMap(({ r, a, b }): Pair[] => (match.edge(readEdge(r, match.claims)) === undefined ? [] : [[a, b]]));
  }
  const rows = await connection.read<{ readonly a: string; readonly others: readonly string[] }>(
    `${among} RETURN a.id AS a, collect(b.id) AS others`,
    parameters,
    TIMEOUTS.walk,
  );
  return rows.flatMap(({ a, others }) => others.map((b): Pair => [a, b]));
}
