import type { Kind, Relation, State, Status } from "@chengyu-atlas/model";
import type { Bound, DocumentClaimsQuery, DocumentPageQuery } from "../../api/documents.generated.js";

export interface End {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

interface Place {
  readonly key: string;
  /** Its place among all that the document states. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly locator: string | null;
}

/** A claim at one place in the text. */
export interface Relating extends Place {
  readonly what: "relation";
  readonly claim: string;
  readonly edge: string;
  readonly relation: Relation;
  readonly source: End;
  readonly target: End;
  readonly status: Status;
  readonly state: State;
  readonly method: string;
  readonly crossing: boolean;
  readonly validFrom: string | null;
  readonly note: string | null;
}

/** A number at one place in the text. */
export interface Measuring extends Place {
  readonly what: "measure";
  readonly subject: End;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly period: string | null;
}

export type Statement = Relating | Measuring;

export type Related = DocumentClaimsQuery["relations"]["nodes"][number];
export type Measured = DocumentPageQuery["observations"]["nodes"][number];

type Unnumbered = Omit<Relating, "number"> | Omit<Measuring, "number">;

/** All that one document states, in the order of its text, numbered from 1. A claim that it makes twice stands there twice. */
export function statementsOf(document: string, relations: readonly Related[], observations: readonly Measured[]): readonly Statement[] {
  const here = <E extends { readonly document: { readonly id: string } }>(evidence: readonly E[]) =>
    evidence.filter((each) => each.document.id === document);
  const found: readonly Unnumbered[] = [
    ...relations.flatMap(({ id: edge, type, crossing, source, target, claims }) =>
      claims.flatMap(({ id, status, state, method, validFrom, title, role, evidence }) =>
        here(evidence).map(
          ({ start, end, locator }): Omit<Relating, "number"> => ({
            what: "relation",
            key: `${id}@${start}`,
            claim: id,
            edge,
            relation: type,
            source,
            target,
            status,
            state,
            method,
            crossing,
            validFrom,
            note: title ?? role,
            start,
            end,
            locator,
          }),
        ),
      ),
    ),
    ...observations.flatMap(({ id, measure, value, unit, bound, period, subject, evidence }) =>
      here(evidence).map(
        ({ start, end, locator }): Omit<Measuring, "number"> => ({
          what: "measure",
          key: `${id}@${start}`,
          subject,
          measure,
          value,
          unit,
          bound,
          period,
          start,
          end,
          locator,
        }),
      ),
    ),
  ];
  return [...found]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1))
    .map((each, i) => ({ ...each, number: i + 1 }));
}

/** Which statements are marked in the text and listed beside it. */
export interface Shown {
  readonly crossing: boolean;
  readonly proposed: boolean;
  readonly measures: boolean;
}

export function chosen(statements: readonly Statement[], { crossing, proposed, measures }: Shown): readonly Statement[] {
  return statements.filter((each) => {
    if (each.what === "measure") return measures && !crossing && !proposed;
    return (!crossing || each.crossing) && (!proposed || each.state === "proposed");
  });
}

/** One run of text and all that it states. */
export interface Passage {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly statements: readonly Statement[];
  readonly crossing: boolean;
  /** Nothing that rests on it counts yet. */
  readonly waiting: boolean;
}

export function passagesOf(statements: readonly Statement[]): readonly Passage[] {
  const runs = new Map<string, Statement[]>();
  for (const each of statements) {
    const key = `${each.start}-${each.end}`;
    runs.set(key, [...(runs.get(key) ?? []), each]);
  }
  return [...runs].map(([key, all]) => ({
    key,
    start: all[0]?.start ?? 0,
    end: all[0]?.end ?? 0,
    statements: all,
    crossing: all.some((each) => each.what === "relation" && each.crossing),
    waiting: all.every((each) => each.what === "relation" && each.state === "proposed"),
  }));
}
