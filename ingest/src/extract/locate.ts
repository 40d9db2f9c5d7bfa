import type { Range } from "../reading/mapped-text.js";
import type { Block, CleanText, SourceText } from "../reading/types.js";

/** Longer headlines are cut: a locator is read at a glance. */
const LONGEST = 60;

/** Says where in a document things stand: page or section of the file, and the article's headline. */
export class Locator {
  readonly #headlines = new Map<number, string>();

  constructor(
    private readonly source: SourceText,
    private readonly clean: CleanText,
  ) {
    for (const { role, article, start, end } of clean.blocks) {
      if (role !== "headline" || this.#headlines.has(article)) continue;
      const text = clean.text.slice(start, end);
      this.#headlines.set(article, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
    }
  }

  /** The locator of a range of the clean text that begins at `offset` of the source. */
  of({ start }: Range, offset: number): string | undefined {
    const block = this.blockAt(start);
    const headline = block === undefined || block.role === "headline" ? undefined : this.#headlines.get(block.article);
    const part = this.source.parts.findLast((p) => p.start <= offset)?.locator;
    const said = [part, headline].filter((text) => text !== undefined);
    return said.length === 0 ? undefined : said.join(" · ");
  }

  /** The block that holds an offset of the clean text, found by halving. */
  private blockAt(offset: number): Block | undefined {
    const { blocks } = this.clean;
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle] as Block).end <= offset) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    return block !== undefined && block.start <= offset ? block : undefined;
  }
}
