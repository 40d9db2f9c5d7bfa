import { compareText, foldMentions, type GraphNode, type Mention } from "@chengyu-atlas/model";
import { groupBy } from "../group.js";
import { sortKey } from "../search/fold.js";
import { IN, insertAll, list } from "./bulk.js";
import { indexNode, unindexNode } from "./index-text.js";
import type { KnownNode } from "./node-cache.js";
import { mentionOf, wordingOf } from "./wording.js";
import type { Writing } from "./writing.js";

/** What the mentions of a document came to. */
export interface Mentioned {
  /** The nodes by id. */
  readonly nodes: ReadonlyMap<string, KnownNode>;
  /** What it says of them: numbers of wordings. */
  readonly wordings: readonly number[];
  /** Nodes of which it said something before that it does not say now. */
  readonly left: Iterable<number>;
}

/**
 * Makes `mentions` what the document says of nodes, in place of what it said before, and folds anew the nodes for which
 * that changes something. Nodes that nothing mentions any more are left for `dropNodes`.
 */
export function writeMentions(tx: Writing, mentions: readonly Mention[]): Mentioned {
  const { db, cache, document } = tx;
  const before = wordingsBefore(tx);
  const nodes = cache.find(
    db,
    mentions.map((m) => m.id),
  );
  let nextNode = nextSeq(tx, "node");
  tx.newFrom = nextNode;
  let nextWording = nextSeq(tx, "wording");
  const fresh: { readonly node: KnownNode; readonly fold: GraphNode }[] = [];
  const added: (readonly [number, number, string, string])[] = [];
  const wordings: number[] = [];
  const changed = new Set<number>();
  for (const mention of mentions) {
    const body = wordingOf(mention);
    let node = nodes.get(mention.id);
    if (node === undefined) {
      const fold = foldMentions([{ document: document.id, mention }]) as GraphNode;
      node = { seq: nextNode++, id: mention.id, region: fold.region, wordings: new Map(), origins: 0 };
      nodes.set(node.id, node);
      cache.add(node);
      fresh.push({ node, fold });
    } else if (addsToFold(node, body, document.id)) changed.add(node.seq);
    let wording = node.wordings.get(body);
    if (wording === undefined) {
      wording = { seq: nextWording++, first: document.id };
      node.wordings.set(body, wording);
      added.push([wording.seq, node.seq, document.id, body]);
    } else if (compareText(document.id, wording.first) < 0) {
      wording.first = document.id;
      db.run("UPDATE wording SET first = ? WHERE seq = ?", document.id, wording.seq);
    }
    wordings.push(wording.seq);
    if (before.get(node.seq) === wording.seq) before.delete(node.seq);
    else tx.pending.addMention(wording.seq, document.seq);
  }
  for (const node of nodes.values()) tx.nodes.set(node.seq, node);
  insertAll(db, "INSERT INTO wording (seq, node, first, body)", added);
  insertNodes(tx, fresh);
  for (const wording of before.values()) tx.settled.run("DELETE FROM mention WHERE wording = ? AND document = ?", wording, document.seq);
  for (const [node, wording] of before) if (loseWording(tx, wording)) changed.add(node);
  refold(tx, changed);
  return { nodes, wordings, left: before.keys() };
}

/** The wordings that the document used before, by node. */
function wordingsBefore({ db, document }: Writing): Map<number, number> {
  if (document.isNew) return new Map();
  const sql = `SELECT w.node, w.seq FROM wording w WHERE w.seq IN (SELECT j.value FROM document d, json_each(d.wordings) j WHERE d.seq = ?)`;
  return new Map(db.all<[number, number]>(sql, document.seq));
}

/**
 * Whether a mention may change the fold of a node: it may where it says something new, or where the order in which
 * mentions are preferred changes and there is more than one.
 */
function addsToFold({ wordings }: KnownNode, body: string, document: string): boolean {
  const known = wordings.get(body);
  return known === undefined || (wordings.size > 1 && compareText(document, known.first) < 0);
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
    tx.pending.dropDegree(seq);
    tx.cache.drop(id);
    tx.removed.nodes.push(id);
  }
}

/** The least number that no row of a table has used last. Rows are numbered in the order of their making. */
export function nextSeq({ db }: Writing, table: "node" | "wording" | "edge" | "claim" | "observation"): number {
  return db.number(`SELECT max(seq) FROM ${table}`) + 1;
}

/** After the document stopped using a wording: whether the wording, or the first to use it, is another now. */
function loseWording({ settled: db, cache, document }: Writing, wording: number): boolean {
  const row = db.get<[string, string]>("SELECT w.first, n.id FROM wording w JOIN node n ON n.seq = w.node WHERE w.seq = ?", wording);
  if (row?.[0] !== document.id) return false;
  cache.drop(row[1]);
  const least = "SELECT min(d.id) FROM mention m JOIN document d ON d.seq = m.document WHERE m.wording = ?";
  const first = db.get<[string | null]>(least, wording)?.[0] ?? null;
  if (first === null) db.run("DELETE FROM wording WHERE seq = ?", wording);
  else db.run("UPDATE wording SET first = ? WHERE seq = ?", first, wording);
  return true;
}

function insertNodes(tx: Writing, fresh: readonly { readonly node: KnownNode; readonly fold: GraphNode }[]): void {
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
    "INSERT INTO standing (node, kind, degree, tier)",
    fresh.map(({ node, fold: f }) => [node.seq, f.kind, 0, 0]),
  );
  for (const { node, fold: f } of fresh) {
    indexNode(tx.db, node.seq, f);
    tx.countNode(1, f.kind, f.region, f.city);
  }
}

function refold(tx: Writing, changed: ReadonlySet<number>): void {
  if (changed.size === 0) return;
  const { db, cache } = tx;
  const rows = db.all<[number, string, string]>(`SELECT node, first, body FROM wording WHERE node ${IN}`, list(changed));
  const wordings = groupBy(rows, ([node]) => node);
  for (const [seq, body] of db.all<[number, string]>(`SELECT seq, body FROM node WHERE seq ${IN}`, list(changed))) {
    const before = JSON.parse(body) as GraphNode;
    const said = wordings.get(seq)?.map(([, document, text]) => ({ document, mention: mentionOf(before, text) }));
    const fold = said && foldMentions(said);
    if (fold === undefined || JSON.stringify(fold) === body) continue;
    replaceNode(tx, seq, before, fold);
    const known = tx.nodes.get(seq);
    if (known) known.region = fold.region;
    else cache.drop(fold.id);
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
