/** A word that a trie found: how long it is and what was stored with it. */
export interface Hit<T> {
  readonly length: number;
  readonly value: T;
  readonly word: string;
}

/** As many nodes as a table begins with; it doubles as it fills. */
const FEWEST = 64;

/**
 * Words with values, to be looked up at a place of a text. The nodes are numbers, 0 the root; a hash table leads from a node and
 * a unit to the next node, since a text is looked up at each of its characters and most lead nowhere.
 */
export class Trie<T> {
  /** Nodes by the hash of their parent and unit, 0 where there is none. Twice as long as there are nodes, or longer. */
  private table = new Int32Array(FEWEST * 2);
  private parents = new Int32Array(FEWEST);
  private units = new Uint16Array(FEWEST);
  private size = 1;
  /** What ends at a node. */
  private readonly hits: (Hit<T> | undefined)[] = [undefined];

  /** Stores `value` under `word`; `merge` says what becomes of one that is there. */
  add(word: string, value: T, merge: (old: T, value: T) => T = (_, latest) => latest): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node = this.next(node, unit) || this.grow(node, unit);
    }
    const old = this.hits[node];
    this.hits[node] = { length: word.length, value: old === undefined ? value : merge(old.value, value), word: old?.word ?? word };
  }

  /** The longest word that begins at `at` and ends at `end` or before. */
  longest(text: string, at: number, end = text.length): Hit<T> | undefined {
    let found: Hit<T> | undefined;
    let node = 0;
    for (let i = at; i < end; i++) {
      node = this.next(node, text.charCodeAt(i));
      if (node === 0) break;
      found = this.hits[node] ?? found;
    }
    return found;
  }

  /** Every word that begins at `at`, the longest first. */
  all(text: string, at: number): readonly Hit<T>[] {
    let found: Hit<T>[] | undefined;
    let node = 0;
    for (let i = at; i < text.length; i++) {
      node = this.next(node, text.charCodeAt(i));
      if (node === 0) break;
      const hit = this.hits[node];
      if (hit === undefined) continue;
      if (found === undefined) found = [hit];
      else found.unshift(hit);
    }
    return found ?? NONE;
  }

  /** The node that a unit leads to; 0 where it leads nowhere. */
  private next(node: number, unit: number): number {
    const { table, parents, units } = this;
    const mask = table.length - 1;
    for (let slot = hashOf(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const found = table[slot] as number;
      if (found === 0 || (parents[found] === node && units[found] === unit)) return found;
    }
  }

  private grow(parent: number, unit: number): number {
    if (this.size === this.parents.length) {
      this.parents = copied(this.parents, new Int32Array(this.size * 2));
      this.units = copied(this.units, new Uint16Array(this.size * 2));
      this.table = new Int32Array(this.size * 4);
      for (let node = 1; node < this.size; node++) this.enter(node);
    }
    const node = this.size++;
    this.parents[node] = parent;
    this.units[node] = unit;
    this.hits.push(undefined);
    this.enter(node);
    return node;
  }

  private enter(node: number): void {
    const mask = this.table.length - 1;
    let slot = hashOf(this.parents[node] as number, this.units[node] as number) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = node;
  }
}

const NONE: readonly never[] = [];

function hashOf(node: number, unit: number): number {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function copied<A extends Int32Array | Uint16Array>(from: A, into: A): A {
  into.set(from);
  return into;
}
