/** Text that is written line by line, white space drawn together as browsers do. */
export declare class Lines {
  private readonly pieces;
  private breaks;
  private prefix;
  private space;
  private empty;
  private cells;
  add(text: string, keep: boolean): void;
  private put;
  /** Ends the line, with `breaks` line ends; the next one begins with `prefix`. */
  line(breaks: number, prefix?: string): void;
  cell(): void;
  cellEnd(): void;
  text(): string;
}
//# sourceMappingURL=html-lines.d.ts.map
