import type { Pause } from "../pace.js";

const HAN = /\p{Script=Han}/u;
/** Nodes between two looks at the clock. */
const AT_ONCE = 100;
/** Sets names apart in a node's text; folding leaves no such character in any of them. */
const APART = "\n";

/** Which nodes a text meets: those with a name that is the text, with one that begins with it, and with it inside one. Each is in the best of them alone. */
export type Hits = readonly [exact: readonly number[], beginning: readonly number[], inside: readonly number[]];

/** The names of nodes, folded, as they are gathered for an index. Nodes go by number. */
export class FoldedNames {
  readonly #names: (string | undefined)[] = [];

  /** Adds a node with its names; of these only the ones with Chinese characters are kept, as no text that is looked for is inside another. */
  add(node: number, folded: readonly string[]): void {
    const names = folded.filter((name) => HAN.test(name));
    if (names.length > 0) this.#names[node] = `${APART}${names.join(APART)}${APART}`;
  }

  /** The names of a node, each between two marks. */
  of(node: number): string | undefined {
    return this.#names[node];
  }
}

/**
 * Names in memory, for texts of two Chinese characters or more: for each pair of neighbouring characters the nodes that have it,
 * and the names themselves, to look whether the whole text stands there. Some 150 bytes per node. Every list of nodes that it gives
 * is in the order in which the index was made of them.
 */
export class NameIndex {
  readonly #nodes = new Map<number, number[]>();

  private constructor(private readonly names: FoldedNames) {}

  /** The index of some nodes in an order, letting others run between. */
  static async of(names: FoldedNames, nodes: Iterable<number>, pause: Pause): Promise<NameIndex> {
    const index = new NameIndex(names);
    let since = 0;
    for (const node of nodes) {
      index.#add(node);
      if (++since % AT_ONCE === 0) await pause();
    }
    return index;
  }

  #add(node: number): void {
    const text = this.names.of(node);
    if (text === undefined) return;
    for (let at = 1; at + 2 < text.length; at++) {
      const key = pairAt(text, at);
      const known = this.#nodes.get(key);
      if (known === undefined) this.#nodes.set(key, [node]);
      // a pair that stands twice in the names of a node
      else if (known.at(-1) !== node) known.push(node);
    }
  }

  /** Whether a folded text can be looked for here; others are of one character or, as pinyin, inside what is made of names. */
  static takes(folded: string): boolean {
    return folded.length > 1 && HAN.test(folded);
  }

  /** The nodes that a folded text meets. */
  hits(folded: string): Hits {
    const hits: [number[], number[], number[]] = [[], [], []];
    const [whole, beginning] = [`${APART}${folded}${APART}`, `${APART}${folded}`];
    for (const node of this.candidates(folded)) {
      const names = this.names.of(node) as string;
      if (names.includes(beginning)) hits[names.includes(whole) ? 0 : 1].push(node);
      else if (names.includes(folded)) hits[2].push(node);
    }
    return hits;
  }

  /** Whether one of the `candidates` for a folded text has it in a name. */
  has(node: number, folded: string): boolean {
    return folded.length === 2 || this.names.of(node)?.includes(folded) === true;
  }

  /** The nodes that may contain a folded text: those that have that pair of it which is in the fewest names. */
  candidates(folded: string): readonly number[] {
    let fewest: readonly number[] | undefined;
    for (let at = 0; at + 1 < folded.length; at++) {
      const nodes = this.#nodes.get(pairAt(folded, at)) ?? [];
      if (fewest === undefined || nodes.length < fewest.length) fewest = nodes;
    }
    return fewest ?? [];
  }
}

/** Two neighbouring code units as one number. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
