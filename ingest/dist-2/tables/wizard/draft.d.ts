import type { Relation } from "@chengyu-atlas/model";
import type { Guess, SheetGuess } from "./guess.js";
import type { Role } from "./headers.js";
/** A record of a mapping, or a part of one. */
export type Fields = Readonly<Record<string, unknown>>;
/** A mapping of one sheet in the making: what its columns are taken for, and the records that follow. */
export declare class Draft {
  readonly guess: SheetGuess;
  readonly nodes: Fields[];
  readonly claims: Fields[];
  readonly observations: Fields[];
  readonly advice: string[];
  /** Columns that some record takes. */
  readonly used: Set<number>;
  constructor(guess: SheetGuess);
  /** The columns of any of these roles, in the order of the sheet. */
  all(...roles: readonly Role[]): Guess[];
  /** The first column of the first of these roles that there is. */
  first(...roles: readonly Role[]): Guess | undefined;
  /** What the table is about: the thing that each row adds. */
  get main(): Guess | undefined;
  /** What can be built or funded. */
  get thing(): Guess | undefined;
  /** Where people work; those of a table of events take part in these instead. */
  get employer(): Guess | undefined;
  column(guess: Guess, more?: Fields): Fields;
  claim(relation: Relation, source: Guess, target: Guess, more: Fields): void;
  /** Tells the user something to look at, once. */
  say(line: string): void;
  /** The date of a relation: from a column of these roles, else one that says no more than that it has dates. */
  date(...roles: readonly Role[]): Fields;
  /** The status of a relation, where no column says it `otherwise`. */
  status(otherwise: "planned" | "done"): Fields;
  /** A number with the unit that its header, the head of the table or a column gives it. */
  quantity(guess: Guess): Fields;
}
//# sourceMappingURL=draft.d.ts.map
