import type { Piece, Tape } from "./tape.js";
/**
 * Writes a tape from its left. A person takes in the titles and employers around the name, so that a list of people is a list of
 * marks.
 */
export declare class TapeWriter {
  #private;
  /** Adds a character of the text. */
  unit(unit: string, at: number): void;
  /** Adds a run of the text that is one unit; without a mark it is left out. */
  piece(piece: Piece): void;
  done(): Pick<Tape, "text" | "starts" | "ends" | "pieces" | "marks">;
}
//# sourceMappingURL=tape-writer.d.ts.map
