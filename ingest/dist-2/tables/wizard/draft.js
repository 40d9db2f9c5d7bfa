import { statusOf } from "../cell-values.js";
import { shown } from "../grid.js";

/** Words of a column that a line of advice shows. */
const WORDS_SHOWN = 5;
/** A mapping of one sheet in the making: what its columns are taken for, and the records that follow. */
export class Draft {
  guess;
  nodes = [];
  claims = [];
  observations = [];
  advice = [];
  /** Columns that some record takes. */
  used = new Set();
  constructor(guess) {
    this.guess = guess;
  }
  /** The columns of any of these roles, in the order of the sheet. */
  all(...roles) {
    return this.guess.guesses.filter(({ role }) => roles.includes(role));
  }
  /** The first column of the first of these roles that there is. */
  first(...roles) {
    return roles.flatMap((role) => this.all(role))[0];
  }
  /** What the table is about: the thing that each row adds. */
  get main() {
    return this.first("project", "lab", "policy", "event", "member", "body", "party", "park", "alliance", "counterparty");
  }
  /** What can be built or funded. */
  get thing() {
    return this.first("lab", "project");
  }
  /** Where people work; those of a table of events take part in these instead. */
  get employer() {
    return this.first("event") ? undefined : this.first("employer", "lab", "body", "whole", "park");
  }
  column(guess, more = {}) {
    this.used.add(guess.index);
    return { column: guess.name, ...more };
  }
  claim(relation, source, target, more) {
    this.claims.push({ relation, source: this.column(source), target: this.column(target), ...more });
  }
  /** Tells the user something to look at, once. */
  say(line) {
    if (!this.advice.includes(line)) this.advice.push(line);
  }
  /** The date of a relation: from a column of these roles, else one that says no more than that it has dates. */
  date(...roles) {
    const found = this.first(...roles, "date");
    return found === undefined ? {} : { from: this.column(found) };
  }
  /** The status of a relation, where no column says it `otherwise`. */
  status(otherwise) {
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
  quantity(guess) {
    const unit = guess.header.unit ?? this.guess.unit;
    const own = this.first("unit");
    if (unit === undefined && own === undefined && !guess.shape.ownUnits) this.say(`${guess.name}: no unit is given; add unit: to it`);
    return { value: this.column(guess), ...(unit !== undefined ? { unit } : own === undefined ? {} : { unit: this.column(own) }) };
  }
}
//# sourceMappingURL=draft.js.map
