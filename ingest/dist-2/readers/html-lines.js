/** Text that is written line by line, white space drawn together as browsers do. */
export class Lines {
  pieces = [];
  breaks = 0;
  prefix = "";
  space = false;
  empty = true;
  cells = 0;
  add(text, keep) {
    if (keep) {
      this.put(text);
      return;
    }
    const words = text.replace(/[ \t\r\n\f]+/gu, " ");
    if (words.startsWith(" ")) this.space = true;
    const trimmed = words.replace(/^ | $/gu, "");
    if (trimmed === "") return;
    this.put(trimmed);
    this.space = words.endsWith(" ");
  }
  put(text) {
    if (this.breaks > 0 && this.pieces.length > 0) this.pieces.push("\n".repeat(this.breaks));
    if (this.empty) this.pieces.push(this.prefix);
    else if (this.space && this.pieces.at(-1) !== "\t") this.pieces.push(" ");
    this.pieces.push(text);
    this.breaks = 0;
    this.prefix = "";
    this.space = false;
    this.empty = false;
  }
  /** Ends the line, with `breaks` line ends; the next one begins with `prefix`. */
  line(breaks, prefix = "") {
    if (this.cells > 0) {
      this.space = true;
      return;
    }
    this.breaks = Math.max(this.breaks, breaks);
    this.empty = true;
    this.space = false;
    if (prefix !== "") this.prefix = prefix;
  }
  cell() {
    if (!this.empty) this.pieces.push("\t");
    this.space = false;
    this.cells += 1;
  }
  cellEnd() {
    this.cells -= 1;
    this.space = false;
  }
  text() {
    return this.pieces.join("");
  }
}
//# sourceMappingURL=html-lines.js.map
