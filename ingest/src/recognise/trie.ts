/** A word that a trie found: how long it is and what was stored with it. */
export interface Hit<T> {
  readonly length: number;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

/** Words with values, to be looked up at a place of a text. */
export class Trie<T> {
  /** By the first unit of a word. */
  private readonly roots: (Node<T> | undefined)[] = [];

  /** Stores `value` under `word`; `merge` says what becomes of one that is there. */
  add(word: string, value: T, merge: (old: T, value: T) => T = (_, latest) => latest): void {
    const first = word.charCodeAt(0);
    let node: Node<T> = this.roots[first] ?? { next: new Map() };
    this.roots[first] = node;
    for (let i = 1; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value = node.value === undefined ? value : merge(node.value, value);
  }

  /** The longest word that begins at `at` and ends at `end` or before. */
  longest(text: string, at: number, end = text.length): Hit<T> | undefined {
    let length = 0;
    let value: T | undefined;
    let node = at < end ? this.roots[text.charCodeAt(at)] : undefined;
    for (let i = at + 1; node !== undefined; i++) {
      if (node.value !== undefined) {
        length = i - at;
        value = node.value;
      }
      node = i < end ? node.next.get(text.charCodeAt(i)) : undefined;
    }
    return value === undefined ? undefined : { length, value };
  }

  /** Every word that begins at `at`, the longest first. */
  all(text: string, at: number): readonly Hit<T>[] {
    let node = this.roots[text.charCodeAt(at)];
    if (node === undefined) return NONE;
    const found: Hit<T>[] = [];
    for (let i = at + 1; node !== undefined; i++) {
      if (node.value !== undefined) found.unshift({ length: i - at, value: node.value });
      node = node.next.get(text.charCodeAt(i));
    }
    return found;
  }
}

const NONE: readonly never[] = [];
