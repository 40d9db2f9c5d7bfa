/** Text that is written line by line, white space drawn together as browsers do. */
export class Lines {
  private readonly pieces: string[] = [];
  private breaks = 0;
  private prefix = "";
  private space = false;
  private empty = true;
  private cells = 0;

  add(text: string, keep: boolean): void {
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

  private put(text: string): void {
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
  line(breaks: number, prefix = ""): void {
    if (this.cells > 0) {
      this.space = true;
      return;
    }
    this.breaks = Math.max(this.breaks, breaks);
    this.empty = true;
    this.space = false;
    if (prefix !== "") this.prefix = prefix;
  }

  cell(): void {
    if (!this.empty) this.pieces.push("\t");
    this.space = false;
    this.cells += 1;
  }

  cellEnd(): void {
    this.cells -= 1;
    this.space = false;
  }

  text(): string {
    return this.pieces.join("");
  }
}
