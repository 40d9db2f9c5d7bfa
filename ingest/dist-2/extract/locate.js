/** Longer headlines are cut: a locator is read at a glance. */
const LONGEST = 60;
/** Says where in a document things stand: page or section of the file, and the article's headline. */
export class Locator {
  source;
  clean;
  #headlines = new Map();
  constructor(source, clean) {
    this.source = source;
    this.clean = clean;
    for (const { role, article, start, end } of clean.blocks) {
      if (role !== "headline" || this.#headlines.has(article)) continue;
      const text = clean.text.slice(start, end);
      this.#headlines.set(article, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
    }
  }
  /** The locator of a range of the clean text that begins at `offset` of the source. */
  of({ start }, offset) {
    const block = this.blockAt(start);
    const headline = block === undefined || block.role === "headline" ? undefined : this.#headlines.get(block.article);
    const part = this.source.parts.findLast((p) => p.start <= offset)?.locator;
    const said = [part, headline].filter((text) => text !== undefined);
    return said.length === 0 ? undefined : said.join(" · ");
  }
  /** The block that holds an offset of the clean text, found by halving. */
  blockAt(offset) {
    const { blocks } = this.clean;
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].end <= offset) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    return block !== undefined && block.start <= offset ? block : undefined;
  }
}
//# sourceMappingURL=locate.js.map
