import { compareDates, firstDay, type PartialDate } from "@chengyu-atlas/model";
import { inYear, quarterOf, yearOfQuarter } from "../../panels/timeline/quarters.js";
import type { DatedRelation } from "../../state/dated/use-dated.js";

/** What a group of the list is about: a quarter, a year of which no more is known, or no date at all. */
export type Period =
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "undated" };

/** One line of the list: the head of a group, or a relation. */
export type Row =
  | { readonly kind: "head"; readonly id: string; readonly period: Period; readonly count: number }
  | { readonly kind: "relation"; readonly id: string; readonly relation: DatedRelation };

export function periodOf(date: PartialDate): Period {
  const quarter = quarterOf(firstDay(date));
  const year = yearOfQuarter(quarter);
  return date.length === 4 ? { kind: "year", year } : { kind: "quarter", year, quarter: inYear(quarter) };
}

const keyOf = (period: Period) =>
  period.kind === "undated" ? "undated" : period.kind === "year" ? `${period.year}` : `${period.year}-Q${period.quarter}`;

/** The list from the newest to the oldest: quarter by quarter, after them the year alone, and last what has no date. */
export function rowsOf(dated: readonly DatedRelation[], undated: readonly DatedRelation[], undatedCount: number): readonly Row[] {
  const order = (date: PartialDate) => (date.length === 4 ? `${date}-00` : date);
  const sorted = dated
    .flatMap((relation) => (relation.validFrom === null ? [] : [{ relation, date: relation.validFrom }]))
    .sort((a, b) => {
      // within its year what tells the year alone comes last, so that it never parts the months of a quarter
      if (a.date.length === 4 || b.date.length === 4) return order(a.date) < order(b.date) ? 1 : order(a.date) > order(b.date) ? -1 : 0;
      return -compareDates(a.date, b.date) || (a.relation.id < b.relation.id ? -1 : 1);
    });
  const groups = new Map<string, { readonly period: Period; readonly relations: DatedRelation[] }>();
  for (const { relation, date } of sorted) {
    const period = periodOf(date);
    const group = groups.get(keyOf(period)) ?? { period, relations: [] };
    group.relations.push(relation);
    groups.set(keyOf(period), group);
  }
  const rows: Row[] = [];
  for (const [id, { period, relations }] of groups) {
    rows.push({ kind: "head", id, period, count: relations.length });
    for (const relation of relations) rows.push({ kind: "relation", id: relation.id, relation });
  }
  if (undatedCount > 0) {
    rows.push({ kind: "head", id: "undated", period: { kind: "undated" }, count: undatedCount });
    for (const relation of undated) rows.push({ kind: "relation", id: relation.id, relation });
  }
  return rows;
}
