import type { Range } from "../reading/mapped-text.js";
import type { CleanText, SourceText } from "../reading/types.js";

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
    const block = this.clean.blocks.find((b) => b.start <= start && start < b.end);
    const headline = block === undefined || block.role === "headline" ? undefined : this.#headlines.get(block.article);
    const part = this.source.parts.findLast((p) => p.start <= offset)?.locator;
    const said = [part, headline].filter((text) => text !== undefined);
    return said.length === 0 ? undefined : said.join(" · ");
  }
}
