import type { Region } from "@chengyu-atlas/model";
import { list } from "./bulk.js";
import type { Connection } from "./connection.js";

/** A node as writing knows it: with each of its wordings, and the least id of the documents that use it. */
export interface KnownNode {
  readonly seq: number;
  readonly id: string;
  region: Region | undefined;
  readonly wordings: Map<string, { readonly seq: number; first: string }>;
  /** Ranks of the relations, one bit each, that it is known to be a source of: their rows in `origin` need no second look. */
  origins: number;
}

/** How many nodes are kept in memory between documents: up to twice so many, about 1 kB each, and at least so many of the last ones. */
const KEPT = 64_000;

/**
 * Nodes met lately. Documents that are written one after another speak of the same nodes, and most of what a document says
 * of them has been said before: then there is nothing to read and little to write.
 */
export class NodeCache {
  #young = new Map<string, KnownNode>();
  #old = new Map<string, KnownNode>();
  #version: number | undefined;

  /** The nodes of these ids that are in the file, by id. */
  find(db: Connection, ids: readonly string[]): Map<string, KnownNode> {
    const found = new Map<string, KnownNode>();
    const missing: string[] = [];
    for (const id of ids) {
      const node = this.#young.get(id) ?? this.#old.get(id);
      if (node === undefined) {
        missing.push(id);
        continue;
      }
      found.set(id, node);
      this.add(node);
    }
    const sql = `SELECT n.id, n.seq, n.region, w.seq, w.first, w.body FROM json_each(?) j
      CROSS JOIN node n ON n.id = j.value CROSS JOIN wording w ON w.node = n.seq`;
    type Row = [string, number, Region | null, number, string, string];
    if (missing.length === 0) return found;
    for (const [id, seq, region, wording, first, body] of db.all<Row>(sql, list(missing))) {
      const node = found.get(id) ?? { seq, id, region: region ?? undefined, wordings: new Map(), origins: 0 };
      node.wordings.set(body, { seq: wording, first });
      if (!found.has(id)) found.set(id, node);
    }
    for (const id of missing) {
      const node = found.get(id);
      if (node) this.add(node);
    }
    return found;
  }

  add(node: KnownNode): void {
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(node.id, node);
  }

  drop(id: string): void {
    this.#young.delete(id);
    this.#old.delete(id);
  }

  /** To be called as a transaction begins: forgets all where another connection has written since. */
  begin(db: Connection): void {
    const version = db.number("PRAGMA data_version");
    if (version !== this.#version) this.clear();
    this.#version = version;
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}
