import { KIND_NAMES, type Kind, type NodeId } from "@chengyu-atlas/model";
import type { Pause } from "../pace.js";
import { fold } from "../search/fold.js";
import { CityNumbers, KindLists } from "../search/kind-lists.js";
import { FoldedNames, NameIndex } from "../search/name-index.js";
import type { Names } from "../search/names.js";
import { rowsOf, textOf } from "./bulk.js";
import type { Connection } from "./connection.js";

/** Nodes that are read in one stretch. */
const READ = 1000;

const NAMES = textOf(
  ["n.seq", "json_quote(n.kind)", "json_quote(n.city)", "s.degree", "n.body -> '$.name'", "coalesce(n.body -> '$.aliases', '[]')"],
  "FROM node n CROSS JOIN standing s ON s.node = n.seq WHERE n.seq >= ? AND n.seq < ?",
);
const BY_ID = textOf(["seq", "json_quote(id)"], "FROM node WHERE id > ? ORDER BY id LIMIT ?");
const BY_NAME = textOf(
  ["seq", "json_quote(sort_key)"],
  "FROM node WHERE kind = ? AND (sort_key, seq) > (?, ?) ORDER BY sort_key, seq LIMIT ?",
);

/** Reads the names of a file, letting others run between. The connection must stay on one state. */
export async function readNames(db: Connection, pause: Pause): Promise<Names> {
  const size = db.number("SELECT max(seq) FROM node") + 1;
  const [names, kinds, degrees] = [new FoldedNames(), new Uint8Array(size), new Int32Array(size)];
  const [cities, numbers] = [new Int32Array(size), new CityNumbers()];
  for (let from = 0; from < size; from += READ) {
    const rows = rowsOf<[number, Kind, NodeId | null, number, string, readonly string[]]>(db, NAMES, from, from + READ);
    await pause();
    for (const [node, kind, city, degree, name, aliases] of rows) {
      kinds[node] = KIND_NAMES.indexOf(kind);
      cities[node] = numbers.of(city);
      degrees[node] = degree;
      names.add(node, [name, ...aliases].map(fold));
    }
    await pause();
  }
  const ids = await placesById(db, size, pause);
  const most = degrees.reduce((a, b) => Math.max(a, b), 0);
  const byName: Int32Array[] = [];
  for (const kind of KIND_NAMES) byName.push(await kindByName(db, kind, ids, pause));
  const lists = new KindLists(byName, cities, numbers);
  return {
    ...{ kinds, lists, index: await NameIndex.of(names, lists.all(), pause) },
    byDegree: Float64Array.from(degrees, (degree, node) => (most - degree) * size + (ids[node] as number)),
  };
}

/** The place of each node in the order of ids. */
async function placesById(db: Connection, size: number, pause: Pause): Promise<Int32Array> {
  const places = new Int32Array(size);
  let place = 0;
  for (let after = ""; ; ) {
    const rows = rowsOf<[number, string]>(db, BY_ID, after, READ);
    for (const [node] of rows) places[node] = place++;
    const last = rows.at(-1);
    if (last === undefined || rows.length < READ) return places;
    after = last[1];
    await pause();
  }
}

/** The nodes of a kind by name, then by id; `ids` are the places of all nodes by id. */
async function kindByName(db: Connection, kind: Kind, ids: Int32Array, pause: Pause): Promise<Int32Array> {
  const nodes: number[] = [];
  // nodes of one name follow each other by number here, and shall by id
  let same: number[] = [];
  const put = () => {
    nodes.push(...same.sort((a, b) => (ids[a] as number) - (ids[b] as number)));
    same = [];
  };
  for (let after: readonly [node: number, name: string] | undefined; ; ) {
    const rows: readonly [number, string][] = rowsOf<[number, string]>(db, BY_NAME, kind, after?.[1] ?? "", after?.[0] ?? -1, READ);
    for (const row of rows) {
      if (after !== undefined && row[1] !== after[1]) put();
      same.push(row[0]);
      after = row;
    }
    if (rows.length < READ) break;
    await pause();
  }
  put();
  return Int32Array.from(nodes);
}
