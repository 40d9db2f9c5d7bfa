const HAN = /\p{Script=Han}/u;
/** Sets names apart in a node's text; folding leaves no such character in any of them. */
const APART = "\n";

/** Which nodes a text meets: those with a name that is the text, with one that begins with it, and with it inside one. Each is in the best of them alone. */
export type Hits = readonly [exact: readonly number[], beginning: readonly number[], inside: readonly number[]];

/**
 * Names in memory, for texts of two Chinese characters or more: for each pair of neighbouring characters the nodes that have it,
 * and the names themselves, to look whether the whole text stands there. Some 150 bytes per node. Nodes go by number, and names are folded.
 */
export class NameIndex {
  readonly #names: (string | undefined)[] = [];
  readonly #nodes = new Map<number, number[]>();

  /** Adds a node with its names; of these only the ones with Chinese characters are kept, as no such text is inside another. */
  add(node: number, folded: readonly string[]): void {
    const names = folded.filter((name) => HAN.test(name));
    if (names.length === 0) return;
    const text = `${APART}${names.join(APART)}${APART}`;
    this.#names[node] = text;
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

  /** The nodes that a folded text meets, in the order in which they were added. */
  hits(folded: string): Hits {
    const hits: [number[], number[], number[]] = [[], [], []];
    const [whole, beginning] = [`${APART}${folded}${APART}`, `${APART}${folded}`];
    for (const node of this.#candidates(folded)) {
      const names = this.#names[node] as string;
      if (names.includes(beginning)) hits[names.includes(whole) ? 0 : 1].push(node);
      else if (names.includes(folded)) hits[2].push(node);
    }
    return hits;
  }

  /** The nodes with a name that contains a folded text, in the order in which they were added. */
  containing(folded: string): readonly number[] {
    const candidates = this.#candidates(folded);
    return folded.length === 2 ? candidates : candidates.filter((node) => this.#names[node]?.includes(folded));
  }

  /** The nodes that have that pair of the text which is in the fewest names. */
  #candidates(folded: string): readonly number[] {
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
