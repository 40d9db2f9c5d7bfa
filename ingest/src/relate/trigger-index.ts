import { Trie } from "../reading/trie.js";

/** Tells in one pass which of many lists have a word in a text. */
export class TriggerIndex {
  /** The places of the lists that have a word. */
  readonly #lists = new Trie<readonly number[]>();
  readonly #count: number;

  constructor(lists: readonly (readonly string[])[]) {
    this.#count = lists.length;
    for (const [place, words] of lists.entries()) {
      for (const word of words) this.#lists.add(word, [place], (old, more) => [...old, ...more]);
    }
  }

  /** 1 at the place of each list of which a word stands in `text`. */
  in(text: string): Uint8Array {
    const found = new Uint8Array(this.#count);
    for (let at = 0; at < text.length; at++) {
      for (const { value } of this.#lists.all(text, at)) for (const place of value) found[place] = 1;
    }
    return found;
  }
}
