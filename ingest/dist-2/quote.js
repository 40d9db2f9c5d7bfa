const SPACE = /[\s\u200b\ufeff]/u;
/** Longer texts are not searched for what a quote may have meant. */
const LONGEST_COMPARED = 300_000;
/** A text made ready to look quotes up in, white space aside. */
export class QuotableText {
  text;
  squeezed;
  /** Offset in the text of each unit of `squeezed`. */
  offsets;
  constructor(text) {
    this.text = text;
    const offsets = new Uint32Array(text.length);
    const kept = [];
    let count = 0;
    let run = 0;
    for (let i = 0; i <= text.length; i++) {
      if (i < text.length && !SPACE.test(text.charAt(i))) {
        offsets[count++] = i;
      } else {
        if (i > run) kept.push(text.slice(run, i));
        run = i + 1;
      }
    }
    this.squeezed = kept.join("");
    this.offsets = offsets.subarray(0, count);
  }
  /** The place of `quote`: the only one, or the `nth` from 1 where there are more. */
  find(quote, nth) {
    const needle = quote.replace(/[\s\u200b\ufeff]+/gu, "");
    if (needle === "") return { problem: "is empty but for white space" };
    const found = [];
    for (let at = this.squeezed.indexOf(needle); at >= 0; at = this.squeezed.indexOf(needle, at + needle.length)) found.push(at);
    if (found.length === 0) return { problem: `is not in the text${this.nearest(needle)}` };
    if (nth === undefined && found.length > 1) {
      return { problem: `stands ${found.length} times in the text; give nth: 1 to ${found.length}, or quote more of it` };
    }
    const at = found[(nth ?? 1) - 1];
    if (at === undefined)
      return { problem: `has nth: ${nth}, but stands only ${found.length} ${found.length === 1 ? "time" : "times"} in the text` };
    return this.range(at, at + needle.length);
  }
  range(from, to) {
    return { start: this.offsets[from] ?? 0, end: (this.offsets[to - 1] ?? 0) + 1 };
  }
  /** The passage of the text that shares most pairs of characters with `needle`, as a hint with its line. */
  nearest(needle) {
    const { squeezed } = this;
    if (squeezed.length > LONGEST_COMPARED || needle.length < 4) return "";
    const wanted = new Map();
    for (let i = 0; i + 1 < needle.length; i++) wanted.set(needle.slice(i, i + 2), (wanted.get(needle.slice(i, i + 2)) ?? 0) + 1);
    const missing = new Map(wanted);
    let score = 0;
    let best = 0;
    let bestAt = 0;
    for (let i = 0; i + 1 < squeezed.length; i++) {
      const enters = squeezed.slice(i, i + 2);
      const left = missing.get(enters);
      if (left !== undefined) {
        if (left > 0) score += 1;
        missing.set(enters, left - 1);
      }
      const gone = i - needle.length + 1;
      if (gone >= 0) {
        const leaves = squeezed.slice(gone, gone + 2);
        const back = missing.get(leaves);
        if (back !== undefined) {
          if (back >= 0) score -= 1;
          missing.set(leaves, back + 1);
        }
      }
      if (score > best) {
        best = score;
        bestAt = Math.max(0, gone + 1);
      }
    }
    if (best * 2 < needle.length - 1) return "";
    const { start, end } = this.range(bestAt, Math.min(squeezed.length, bestAt + needle.length));
    const passage = this.text.slice(start, end).replace(/\s+/gu, " ");
    const line = this.text.slice(0, start).split("\n").length;
    return `; nearest, in line ${line} of it: "${passage.length > 80 ? `${passage.slice(0, 80)}…` : passage}"`;
  }
}
//# sourceMappingURL=quote.js.map
