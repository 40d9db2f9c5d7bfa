import type { Gazetteer } from "../../gazetteer.js";
import { type Sheet } from "../grid.js";
import { type Header, type Role } from "./headers.js";
import { type Shape } from "./shape.js";
/** What a column is taken for, and by what: its header, its values or both. */
export interface Guess {
  readonly index: number;
  /** How a mapping names it: by header, or by letter where that is none or not the only one. */
  readonly name: string;
  readonly header: Header;
  readonly role: Role;
  readonly shape: Shape;
  /** What speaks against it, for the user to look at. */
  readonly doubt?: string;
}
/** A sheet with its header row, and what each column is taken for. */
export interface SheetGuess {
  readonly sheet: Sheet;
  readonly header: number;
  /** Rows of data. */
  readonly rows: number;
  /** What stands above the header, the likely title of the table. */
  readonly title?: string;
  /** The unit that a line above the header gives to all numbers. */
  readonly unit?: string;
  readonly guesses: readonly Guess[];
}
/** Says of a sheet what its columns seem to be. */
export declare function guessSheet(sheet: Sheet, gazetteer: Gazetteer): SheetGuess;
//# sourceMappingURL=guess.d.ts.map
