/** Finds which of many words a text holds, in one pass: words are looked up by their first character. */
export class TriggerIndex {
  readonly #byFirst = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const first = word[0] as string;
      const same = this.#byFirst.get(first);
      if (same) same.push(word);
      else this.#byFirst.set(first, [word]);
    }
  }

  /** The words that stand in `text`. */
  in(text: string): Set<string> {
    const found = new Set<string>();
    for (let i = 0; i < text.length; i++) {
      for (const word of this.#byFirst.get(text[i] as string) ?? []) if (text.startsWith(word, i)) found.add(word);
    }
    return found;
  }
}
