import type { Relation } from "@chengyu-atlas/model";
import { statusOf } from "../cell-values.js";
import { shown } from "../grid.js";
import type { Guess, SheetGuess } from "./guess.js";
import type { Role } from "./headers.js";

/** A record of a mapping, or a part of one. */
export type Fields = Readonly<Record<string, unknown>>;

/** Words of a column that a line of advice shows. */
const WORDS_SHOWN = 5;

/** A mapping of one sheet in the making: what its columns are taken for, and the records that follow. */
export class Draft {
  readonly nodes: Fields[] = [];
  readonly claims: Fields[] = [];
  readonly observations: Fields[] = [];
  readonly advice: string[] = [];
  /** Columns that some record takes. */
  readonly used = new Set<number>();

  constructor(readonly guess: SheetGuess) {}

  /** The columns of any of these roles, in the order of the sheet. */
  all(...roles: readonly Role[]): Guess[] {
    return this.guess.guesses.filter(({ role }) => roles.includes(role));
  }

  /** The first column of the first of these roles that there is. */
  first(...roles: readonly Role[]): Guess | undefined {
    return roles.flatMap((role) => this.all(role))[0];
  }

  /** What the table is about: the thing that each row adds. */
  get main(): Guess | undefined {
    return this.first("project", "lab", "policy", "event", "member", "body", "party", "park", "alliance", "counterparty");
  }

  /** What can be built or funded. */
  get thing(): Guess | undefined {
    return this.first("lab", "project");
  }

  /** Where people work; those of a table of events take part in these instead. */
  get employer(): Guess | undefined {
    return this.first("event") ? undefined : this.first("employer", "lab", "body", "whole", "park");
  }

  column(guess: Guess, more: Fields = {}): Fields {
    this.used.add(guess.index);
    return { column: guess.name, ...more };
  }

  claim(relation: Relation, source: Guess, target: Guess, more: Fields): void {
    this.claims.push({ relation, source: this.column(source), target: this.column(target), ...more });
  }

  /** Tells the user something to look at, once. */
  say(line: string): void {
    if (!this.advice.includes(line)) this.advice.push(line);
  }

  /** The date of a relation: from a column of these roles, else one that says no more than that it has dates. */
  date(...roles: readonly Role[]): Fields {
    const found = this.first(...roles, "date");
    return found === undefined ? {} : { from: this.column(found) };
  }

  /** The status of a relation, where no column says it `otherwise`. */
  status(otherwise: "planned" | "done"): Fields {
    const found = this.first("status");
    if (found === undefined) return { status: otherwise };
    const unknown = [...new Set(found.shape.values)].filter((value) => statusOf(value) === undefined).slice(0, WORDS_SHOWN);
    if (unknown.length > 0) {
      const words = unknown.map((word) => `"${shown(word)}"`);
      const meant = words.map((word) => `${word}: planned`).join(", ");
      this.say(`${found.name}: no known status is ${words.join(", ")}; add words: { ${meant}, … } with every word of the column`);
    }
    return { status: this.column(found, { empty: otherwise }) };
  }

  /** A number with the unit that its header, the head of the table or a column gives it. */
  quantity(guess: Guess): Fields {
    const unit = guess.header.unit ?? this.guess.unit;
    const own = this.first("unit");
    if (unit === undefined && own === undefined && !guess.shape.ownUnits) this.say(`${guess.name}: no unit is given; add unit: to it`);
    return { value: this.column(guess), ...(unit !== undefined ? { unit } : own === undefined ? {} : { unit: this.column(own) }) };
  }
}
