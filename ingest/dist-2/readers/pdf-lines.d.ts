/** What is asked of a piece of text on a page. */
export interface Piece {
  readonly str: string;
  /** The last two are its place on the page, from the lower left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}
/** The text of a page: pieces on one line joined, a blank line where a paragraph, a column or a size of type ends. */
export declare function linesOfPage(pieces: readonly Piece[]): string;
//# sourceMappingURL=pdf-lines.d.ts.map
