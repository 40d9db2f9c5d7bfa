import { canonicalJson, compareText, foldMentions, type GraphNode, type Mention, type Region } from "@chengyu-atlas/model";
import { sortKey } from "../search/fold.js";
import { IN, insertAll, list } from "./bulk.js";
import { indexNode, unindexNode } from "./index-text.js";
import type { NodeRow, Writing } from "./writing.js";

interface Wording {
  readonly seq: number;
  readonly first: string;
  readonly body: string;
}

/**
 * Makes `mentions` what the document says of nodes, in place of what it said before, and folds anew the nodes for which
 * that changes something. Gives the nodes by id. Nodes that nothing mentions any more are left for `dropNodes`.
 */
export function writeMentions(tx: Writing, mentions: readonly Mention[]): ReadonlyMap<string, NodeRow> {
  const { db, document } = tx;
  const before = new Map(db.all<[number, number]>("SELECT node, wording FROM mention WHERE document = ?", document.seq));
  const nodes = knownNodes(tx, mentions);
  const wordings = wordingsOf(tx, nodes.values());
  let nextNode = nextSeq(tx, "node");
  let nextWording = nextSeq(tx, "wording");
  const fresh: { readonly node: NodeRow; readonly fold: GraphNode }[] = [];
  const added: (readonly [number, number, string, string])[] = [];
  const said: (readonly [number, number, number])[] = [];
  const firsts: (readonly [number, string])[] = [];
  const changed = new Set<number>();
  for (const mention of mentions) {
    const body = canonicalJson(mention);
    let node = nodes.get(mention.id);
    if (node === undefined) {
      const fold = foldMentions([{ document: document.id, mention }]) as GraphNode;
      node = { seq: nextNode++, id: mention.id, region: fold.region };
      nodes.set(node.id, node);
      fresh.push({ node, fold });
    }
    const known = wordings.get(node.seq)?.find((w) => w.body === body);
    const wording = known?.seq ?? nextWording++;
    if (known === undefined) added.push([wording, node.seq, document.id, body]);
    else if (compareText(document.id, known.first) < 0) firsts.push([wording, document.id]);
    if (known === undefined || compareText(document.id, known.first) < 0) changed.add(node.seq);
    if (before.get(node.seq) === wording) before.delete(node.seq);
    else said.push([document.seq, node.seq, wording]);
  }
  for (const node of nodes.values()) tx.nodes.set(node.seq, node);
  insertAll(db, "INSERT INTO wording (seq, node, first, body)", added);
  for (const [wording, first] of firsts) db.run("UPDATE wording SET first = ? WHERE seq = ?", first, wording);
  insertNodes(tx, fresh);
  for (const { node } of fresh) changed.delete(node.seq);
  const lost = [...before];
  for (const [node] of lost) db.run("DELETE FROM mention WHERE document = ? AND node = ?", document.seq, node);
  insertAll(db, "INSERT INTO mention (document, node, wording)", said);
  for (const [node, wording] of lost) if (loseWording(tx, wording)) changed.add(node);
  refold(tx, changed, nodes);
  return nodes;
}

/** Takes out the nodes that nothing mentions any more. Their edges must be gone. */
export function dropNodes(tx: Writing, candidates: Iterable<number>): void {
  const { db } = tx;
  const gone = `SELECT seq, id, kind, region, city FROM node n WHERE seq ${IN} AND NOT EXISTS (SELECT 1 FROM wording w WHERE w.node = n.seq)`;
  for (const [seq, id, kind, region, city] of db.all<[number, string, string, string | null, string | null]>(gone, list(candidates))) {
    db.run("DELETE FROM node WHERE seq = ?", seq);
    db.run("DELETE FROM standing WHERE node = ?", seq);
    unindexNode(db, seq);
    tx.countNode(-1, kind, region ?? undefined, city ?? undefined);
    tx.dropDegree(seq);
    tx.removed.nodes.push(id);
  }
}

/** The least number that no row of a table has used last. Rows are numbered in the order of their making. */
export function nextSeq({ db }: Writing, table: "node" | "wording" | "edge" | "claim" | "observation"): number {
  return db.number(`SELECT max(seq) FROM ${table}`) + 1;
}

function knownNodes({ db }: Writing, mentions: readonly Mention[]): Map<string, NodeRow> {
  const sql = "SELECT n.id, n.seq, n.region FROM json_each(?) j CROSS JOIN node n ON n.id = j.value";
  const rows = db.all<[string, number, Region | null]>(sql, list(mentions.map((m) => m.id)));
  return new Map(rows.map(([id, seq, region]) => [id, { seq, id, region: region ?? undefined }]));
}

function wordingsOf({ db }: Writing, nodes: Iterable<NodeRow>): ReadonlyMap<number, readonly Wording[]> {
  const sql = `SELECT node, seq, first, body FROM wording WHERE node ${IN}`;
  const found = new Map<number, Wording[]>();
  for (const [node, seq, first, body] of db.all<[number, number, string, string]>(sql, list([...nodes].map((n) => n.seq)))) {
    const wordings = found.get(node);
    if (wordings) wordings.push({ seq, first, body });
    else found.set(node, [{ seq, first, body }]);
  }
  return found;
}

/** After the document stopped using a wording: whether the wording, or the first to use it, is another now. */
function loseWording({ db, document }: Writing, wording: number): boolean {
  const row = db.get<[string]>("SELECT first FROM wording WHERE seq = ?", wording);
  if (row?.[0] !== document.id) return false;
  const least = "SELECT min(d.id) FROM mention m JOIN document d ON d.seq = m.document WHERE m.wording = ?";
  const first = db.get<[string | null]>(least, wording)?.[0] ?? null;
  if (first === null) db.run("DELETE FROM wording WHERE seq = ?", wording);
  else db.run("UPDATE wording SET first = ? WHERE seq = ?", first, wording);
  return true;
}

function insertNodes(tx: Writing, fresh: readonly { readonly node: NodeRow; readonly fold: GraphNode }[]): void {
  const columns = "INSERT INTO node (seq, id, kind, subtype, region, city, sort_key, body)";
  insertAll(
    tx.db,
    columns,
    fresh.map(({ node, fold: f }) => [
      node.seq,
      f.id,
      f.kind,
      f.subtype ?? null,
      f.region ?? null,
      f.city ?? null,
      sortKey(f.name),
      JSON.stringify(f),
    ]),
  );
  insertAll(
    tx.db,
    "INSERT INTO standing (node, kind, degree)",
    fresh.map(({ node, fold: f }) => [node.seq, f.kind, 0]),
  );
  for (const { node, fold: f } of fresh) {
    indexNode(tx.db, node.seq, f);
    tx.countNode(1, f.kind, f.region, f.city);
  }
}

function refold(tx: Writing, changed: ReadonlySet<number>, nodes: Map<string, NodeRow>): void {
  if (changed.size === 0) return;
  const wordings = wordingsOf(
    tx,
    [...changed].map((seq) => ({ seq, id: "", region: undefined })),
  );
  const rows = tx.db.all<[number, string]>(`SELECT seq, body FROM node WHERE seq ${IN}`, list(changed));
  for (const [seq, body] of rows) {
    const said = wordings.get(seq)?.map((w) => ({ document: w.first, mention: JSON.parse(w.body) as Mention }));
    const fold = said && foldMentions(said);
    if (fold === undefined || JSON.stringify(fold) === body) continue;
    replaceNode(tx, seq, JSON.parse(body) as GraphNode, fold);
    const node = { seq, id: fold.id, region: fold.region };
    tx.nodes.set(seq, node);
    if (nodes.has(fold.id)) nodes.set(fold.id, node);
  }
}

function replaceNode(tx: Writing, seq: number, before: GraphNode, after: GraphNode): void {
  const { db } = tx;
  const sql = "UPDATE node SET subtype = ?, region = ?, city = ?, sort_key = ?, body = ? WHERE seq = ?";
  db.run(sql, after.subtype ?? null, after.region ?? null, after.city ?? null, sortKey(after.name), JSON.stringify(after), seq);
  if (before.name !== after.name || before.aliases.join("\n") !== after.aliases.join("\n")) {
    unindexNode(db, seq);
    indexNode(db, seq, after);
  }
  tx.countNode(-1, before.kind, before.region, before.city);
  tx.countNode(1, after.kind, after.region, after.city);
  if (before.region !== after.region) tx.moved.add(seq);
}
