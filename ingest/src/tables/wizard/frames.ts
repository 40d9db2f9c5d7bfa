import type { Relation } from "@chengyu-atlas/model";
import { statusOf } from "../cell-values.js";
import { shown } from "../grid.js";
import type { Guess, SheetGuess } from "./guess.js";
import { NAMING, type Role } from "./headers.js";
import { SEPARATORS } from "./shape.js";
import { subtypesOf } from "./subtypes.js";

type Fields = Readonly<Record<string, unknown>>;

/** What a mapping would say of a sheet, and what a user has to look at. */
export interface SheetProposal {
  readonly nodes: readonly Fields[];
  readonly claims: readonly Fields[];
  readonly observations: readonly Fields[];
  readonly advice: readonly string[];
  /** Columns that some record takes. */
  readonly used: ReadonlySet<number>;
}

/** Titles that a header gives to all people below it. */
const POSTS = /^(?:主任|院长|校长|所长|董事长|总经理|法定代表人|学术带头人|首席科学家|负责人|项目负责人)$/u;
/** Where more of the cells of a column are empty, they may have been merged once. */
const GAPS = 0.3;
/** Words, in the name of a sheet or its title, that make two parties sign with each other. */
const SIGNING = /签约|签订|签署|协议/u;

/** Proposes records for a sheet from what its columns are taken for. Where a relation is not plain from the headers, none is proposed. */
export function proposeSheet(guess: SheetGuess): SheetProposal {
  return new Proposer(guess).propose();
}

class Proposer {
  private readonly nodes: Fields[] = [];
  private readonly claims: Fields[] = [];
  private readonly observations: Fields[] = [];
  private readonly advice: string[] = [];
  private readonly used = new Set<number>();

  constructor(private readonly guess: SheetGuess) {}

  propose(): SheetProposal {
    this.proposeSigning();
    this.proposeBuilding();
    this.proposeFunding();
    this.proposeIssuing();
    this.proposePeople();
    this.proposeMembers();
    this.proposeParts();
    this.proposeEvents();
    this.proposeSites();
    this.proposeNumbers();
    this.proposeNodes();
    const { nodes, claims, observations, advice, used } = this;
    return { nodes, claims, observations, advice, used };
  }

  private all(...roles: readonly Role[]): Guess[] {
    return this.guess.guesses.filter(({ role }) => roles.includes(role));
  }

  /** The first column of the first of these roles that there is. */
  private first(...roles: readonly Role[]): Guess | undefined {
    return roles.flatMap((role) => this.all(role))[0];
  }

  /** What the table is about: the thing that each row adds. */
  private get main(): Guess | undefined {
    return this.first("project", "lab", "policy", "event", "member", "body", "party", "park", "alliance", "counterparty");
  }

  private column(guess: Guess, more: Fields = {}): Fields {
    this.used.add(guess.index);
    return { column: guess.name, ...more };
  }

  private date(...roles: readonly Role[]): Fields {
    const found = this.first(...roles, "date");
    return found === undefined ? {} : { from: this.column(found) };
  }

  private claim(relation: Relation, source: Guess, target: Guess, more: Fields): void {
    this.claims.push({ relation, source: this.column(source), target: this.column(target), ...more });
  }

  private status(otherwise: "planned" | "done"): Fields {
    const found = this.first("status");
    if (found === undefined) return { status: otherwise };
    const unknown = [...new Set(found.shape.values)].filter((value) => statusOf(value) === undefined);
    if (unknown.length > 0) {
      const words = unknown
        .slice(0, 5)
        .map((word) => `"${shown(word)}": planned`)
        .join(", ");
      this.say(
        `${found.name}: no known status is ${unknown
          .slice(0, 5)
          .map((word) => `"${shown(word)}"`)
          .join(", ")}; add words: { ${words}, … } with every word of the column`,
      );
    }
    return { status: this.column(found, { empty: otherwise }) };
  }

  private say(line: string): void {
    if (!this.advice.includes(line)) this.advice.push(line);
  }

  private proposeSigning(): void {
    const [first, second] = [this.first("party", "body"), this.first("counterparty")];
    if (second === undefined) return;
    const { title = "", sheet } = this.guess;
    const signing =
      this.all("party", "signedOn").length > 0 || SIGNING.test(title) || SIGNING.test(sheet.name) || /签约/u.test(second.name);
    const sum = this.first("sum");
    const amount = sum === undefined ? {} : { amount: this.quantity(sum) };
    if (!signing) {
      if (first && !this.thing)
        this.say(`${first.name} and ${second.name}: what they have to do with each other is not plain; add a claim`);
      return;
    }
    for (const other of this.all("counterparty")) {
      const source = first ?? (other.shape.several ? other : undefined);
      if (source) this.claim("SIGNED_WITH", source, other, { status: "done", ...this.date("signedOn"), ...amount });
    }
  }

  /** What can be built or funded. */
  private get thing(): Guess | undefined {
    return this.first("lab", "project");
  }

  private proposeBuilding(): void {
    const thing = this.thing;
    const builders = this.all("builder");
    const sides = this.all("party", "counterparty");
    const together = builders.some(({ shape }) => shape.several) || builders.length + sides.length > 1;
    if (thing === undefined || builders.length + sides.length === 0) return;
    if (!together) {
      this.say(`${builders[0]?.name ?? sides[0]?.name}: one builder builds alone, which is no relation of the model`);
      return;
    }
    // the day of signing is that of a plan; what stands was built on another
    const when = this.first("status") === undefined && thing.role === "project" ? this.date("signedOn", "begunOn") : this.date("begunOn");
    for (const side of [...builders, ...sides]) {
      this.claim("CO_BUILT", side, thing, { ...this.status(thing.role === "project" ? "planned" : "done"), ...when });
    }
  }

  private proposeFunding(): void {
    const [funder, thing] = [this.first("funder"), this.thing ?? this.first("park")];
    if (funder === undefined || thing === undefined) return;
    const sum = this.first("investment", "sum");
    this.claim("FUNDED", funder, thing, { ...this.status("done"), ...this.date("signedOn"), ...(sum && { amount: this.quantity(sum) }) });
  }

  private proposeIssuing(): void {
    const [issuer, policy] = [this.first("issuer", "body"), this.first("policy")];
    if (issuer && policy) this.claim("ISSUED", issuer, policy, { status: "done", ...this.date("issuedOn") });
  }

  private get employer(): Guess | undefined {
    return this.first("employer", "lab", "body", "whole", "park");
  }

  private proposePeople(): void {
    const employer = this.employer;
    for (const person of employer === undefined || this.event ? [] : this.all("person")) {
      const title = this.first("title");
      const said = title ? { title: this.column(title) } : POSTS.test(person.header.name) ? { title: person.header.name } : {};
      if (employer) this.claim("AFFILIATED_WITH", person, employer, { status: "done", ...said });
    }
  }

  private proposeMembers(): void {
    const [member, alliance] = [this.first("member", "body", "person"), this.first("alliance")];
    if (member && alliance) this.claim("MEMBER_OF", member, alliance, { status: "done", ...this.date("joinedOn") });
  }

  private proposeParts(): void {
    const [part, whole] = [this.first("lab", "body", "park"), this.first("whole")];
    if (part && whole) this.claim("PART_OF", part, whole, { status: "done" });
  }

  private get event(): Guess | undefined {
    return this.first("event");
  }

  private proposeEvents(): void {
    const event = this.event;
    const roles = { host: "主办", undertaker: "承办", participant: "参加", person: "参加" } as const;
    for (const [role, part] of event === undefined ? [] : (Object.entries(roles) as [Role, string][])) {
      for (const side of this.all(role)) {
        if (event) this.claim("PARTICIPATED_IN", side, event, { status: "done", role: part, ...this.date("heldOn") });
      }
    }
  }

  private proposeSites(): void {
    const main = this.main;
    if (main === undefined || ["policy", "alliance", "member"].includes(main.role)) return;
    for (const site of [...this.all("park"), ...this.all("place")]) {
      if (site !== main)
        this.claim("LOCATED_IN", main, site, {
          status: "done",
          ...(site.role === "place" && main.role !== "event" ? {} : this.date("heldOn", "begunOn")),
        });
    }
  }

  private quantity(guess: Guess): Fields {
    const unit = guess.header.unit ?? this.guess.unit;
    const own = this.first("unit");
    if (unit === undefined && own === undefined && !guess.shape.ownUnits) this.say(`${guess.name}: no unit is given; add unit: to it`);
    return { value: this.column(guess), ...(unit !== undefined ? { unit } : own === undefined ? {} : { unit: this.column(own) }) };
  }

  private proposeNumbers(): void {
    const subject = this.main ?? this.first("place");
    const period = this.first("period") ?? (this.main === undefined ? this.first("date") : undefined);
    const when = period === undefined ? {} : { period: this.column(period) };
    const [measure, value] = [this.first("measure"), this.first("value")];
    const unused = this.all("number", "value", "investment", "sum").filter(({ index }) => !this.used.has(index));
    const numbers = measure === undefined ? unused : value === undefined ? this.all("number") : [value];
    for (const number of numbers) {
      const hasUnit = number.header.unit ?? this.guess.unit ?? this.first("unit");
      if (hasUnit === undefined && !number.shape.ownUnits) {
        this.say(`${number.name}: numbers without a unit; as an indicator it needs one`);
      } else if (subject === undefined) {
        this.say(`${number.name}: numbers, but of what is not plain; add an observation with its subject`);
      } else if (measure === undefined && number.header.name === "") {
        this.say(`${number.name}: numbers of a year, but of what is not plain; add an observation with its measure`);
      } else {
        const said = measure ? this.column(measure) : number.header.name;
        const year = number.header.year === undefined ? when : { period: number.header.year };
        this.observations.push({ subject: this.column(subject), measure: said, ...this.quantity(number), ...year });
      }
    }
  }

  /** Nodes for all columns that name something, whether or not a relation takes them. */
  private proposeNodes(): void {
    const main = this.main;
    for (const guess of this.guess.guesses) {
      const kinds = NAMING[guess.role];
      if (kinds === undefined) continue;
      const { empty } = guess.shape;
      if (empty > this.guess.rows * GAPS && empty < this.guess.rows) {
        this.say(
          `${guess.name}: ${empty} of ${this.guess.rows} cells are empty; if each stands for the one above it, add fill: [${guess.name}]`,
        );
      }
      const likely = guess.shape.kind !== undefined && kinds.includes(guess.shape.kind) ? guess.shape.kind : kinds[0];
      const ordered = [likely, ...kinds.filter((kind) => kind !== likely)];
      const employer = guess.role === "person" && !this.event ? this.employer : undefined;
      const more = guess === main ? this.aboutMain(ordered.length === 1 ? likely : undefined) : {};
      this.nodes.push({
        kind: ordered.length === 1 ? likely : ordered,
        name: this.column(guess, guess.shape.several && guess.role !== "place" ? { split: SEPARATORS } : {}),
        ...(employer && { within: this.column(employer) }),
        ...more,
      });
    }
  }

  private aboutMain(kind: string | undefined): Fields {
    const [alias, type] = [this.first("alias"), this.first("type")];
    const words = type && kind !== undefined ? subtypesOf(kind, type.shape.values) : undefined;
    return {
      ...(alias && { aliases: this.column(alias, { split: SEPARATORS }) }),
      ...(type && words && { subtype: this.column(type, { words }) }),
    };
  }
}
