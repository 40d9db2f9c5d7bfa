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
  private readonly root: Node<T> = { next: new Map() };

  /** Stores `value` under `word`; `merge` says what becomes of one that is there. */
  add(word: string, value: T, merge: (old: T, value: T) => T = (_, latest) => latest): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
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
    let found: Hit<T> | undefined;
    let node: Node<T> | undefined = this.root;
    for (let i = at; i < end; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== undefined) found = { length: i + 1 - at, value: node.value };
    }
    return found;
  }

  /** Every word that begins at `at`, the longest first. */
  all(text: string, at: number): Hit<T>[] {
    const found: Hit<T>[] = [];
    let node: Node<T> | undefined = this.root;
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== undefined) found.unshift({ length: i + 1 - at, value: node.value });
    }
    return found;
  }
}
