/** A word that a trie found: how long it is and what was stored with it. */
export interface Hit<T> {
  readonly length: number;
  readonly value: T;
  readonly word: string;
}
/**
 * Words with values, to be looked up at a place of a text. The nodes are numbers, 0 the root; a hash table leads from a node and
 * a unit to the next node, since a text is looked up at each of its characters and most lead nowhere.
 */
export declare class Trie<T> {
  /** Nodes by the hash of their parent and unit, 0 where there is none. Twice as long as there are nodes, or longer. */
  private table;
  private parents;
  private units;
  private size;
  /** What ends at a node. */
  private readonly hits;
  /** Stores `value` under `word`; `merge` says what becomes of one that is there. */
  add(word: string, value: T, merge?: (old: T, value: T) => T): void;
  /** The longest word that begins at `at` and ends at `end` or before. */
  longest(text: string, at: number, end?: number): Hit<T> | undefined;
  /** Every word that begins at `at`, the longest first. */
  all(text: string, at: number): readonly Hit<T>[];
  /** The node that a unit leads to; 0 where it leads nowhere. */
  private next;
  private grow;
  private enter;
}
//# sourceMappingURL=trie.d.ts.map
