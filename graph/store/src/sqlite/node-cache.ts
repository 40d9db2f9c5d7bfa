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

/** How many nodes that were met again are kept in memory between documents: up to twice so many, about 1 kB each, and at least so many. */
const KEPT = 16_000;
/** So many are kept that one document alone has spoken of. Most are never met again, and would grow memory with every document. */
const KEPT_ONCE = 16_000;

/** The values set last: at least `least` of them, and up to twice so many. */
class Latest<T> {
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(private readonly least: number) {}

  get(key: string): T | undefined {
    return this.#young.get(key) ?? this.#old.get(key);
  }

  set(key: string, value: T): void {
    if (this.#young.size >= this.least) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  delete(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}

/** The values that were added last, at most `most`: each new one takes the place of the oldest, so that memory stays level. */
export class Newest<T> {
  readonly #values = new Map<string, T>();
  /** Keys in the order in which they were added, round and round. */
  #keys: string[] = [];
  #next = 0;

  constructor(private readonly most: number) {}

  get size(): number {
    return this.#values.size;
  }

  get(key: string): T | undefined {
    return this.#values.get(key);
  }

  add(key: string, value: T): void {
    const oldest = this.#keys[this.#next];
    if (oldest !== undefined) this.#values.delete(oldest);
    this.#keys[this.#next] = key;
    this.#next = (this.#next + 1) % this.most;
    this.#values.set(key, value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
    this.#keys = [];
    this.#next = 0;
  }
}

/**
 * Nodes met lately. Documents that are written one after another speak of the same nodes, and most of what a document says
 * of them has been said before: then there is nothing to read and little to write.
 */
export class NodeCache {
  readonly #again = new Latest<KnownNode>(KEPT);
  readonly #once = new Newest<KnownNode>(KEPT_ONCE);
  #version: number | undefined;

  /** The nodes of these ids that are in the file, by id. */
  find(db: Connection, ids: readonly string[]): Map<string, KnownNode> {
    const found = new Map<string, KnownNode>();
    const missing: string[] = [];
    for (const id of ids) {
      const node = this.#again.get(id) ?? this.#once.get(id);
      if (node === undefined) {
        missing.push(id);
        continue;
      }
      found.set(id, node);
      this.#again.set(id, node);
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
      if (node) this.#again.set(id, node);
    }
    return found;
  }

  /** Adds a node that has just been made. */
  add(node: KnownNode): void {
    this.#once.add(node.id, node);
  }

  drop(id: string): void {
    this.#again.delete(id);
    this.#once.delete(id);
  }

  /** To be called as a transaction begins: forgets all where another connection has written since. */
  begin(db: Connection): void {
    const version = db.number("PRAGMA data_version");
    if (version !== this.#version) this.clear();
    this.#version = version;
  }

  clear(): void {
    this.#again.clear();
    this.#once.clear();
  }
}
