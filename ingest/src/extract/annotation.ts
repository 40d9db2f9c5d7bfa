import type { Amount, Bound, Kind, PartialDate, Relation, Status } from "@chengyu-atlas/model";
import { originOf, type Range } from "../reading/mapped-text.js";
import type { Extraction } from "../reading/types.js";

/** A document's graph in the form in which people annotate documents; see docs/reading.md. `quote` stands in the text, white space aside. */
export interface Annotation {
  readonly doc: string;
  readonly entities: readonly AnnotatedEntity[];
  readonly relations: readonly AnnotatedRelation[];
  readonly indicators: readonly AnnotatedIndicator[];
}

export interface AnnotatedEntity {
  readonly id: string;
  readonly type: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly quote: string;
}

export interface AnnotatedRelation {
  readonly type: Relation;
  /** Ids of entities. */
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly title: string | null;
  readonly amount: Amount | null;
  readonly quote: string;
  /** The frame that found it; annotations of people have none. */
  readonly frame?: string;
}

export interface AnnotatedIndicator {
  readonly subject: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly period: string | null;
  readonly quote: string;
}

/** An extraction as an annotation. Entities that are nowhere named are left out with what is said of them: there is nothing to quote. */
export function annotate(doc: string, { source, clean, recognition, relations, indicators }: Extraction): Annotation {
  const quote = (range: Range): string => {
    const { start, end } = originOf(clean, range);
    return source.text.slice(start, end);
  };
  const named = new Map<string, Range>();
  for (const span of recognition.spans) if (span.by !== "pronoun" && !named.has(span.entity)) named.set(span.entity, span);
  const entities = recognition.entities.flatMap(({ id, kind, name, aliases }) => {
    const first = named.get(id);
    return first === undefined ? [] : [{ id, type: kind, name, aliases, quote: quote(first) }];
  });
  return {
    doc,
    entities,
    relations: relations
      .filter((r) => named.has(r.source) && named.has(r.target))
      .map((r) => ({
        type: r.relation,
        source: r.source,
        target: r.target,
        status: r.status,
        date: r.date ?? null,
        title: r.title ?? r.role ?? null,
        amount: r.amount ?? null,
        quote: quote(r.quote),
        frame: r.frame,
      })),
    indicators: indicators.map((i) => ({
      subject: i.subjectName,
      measure: i.measure,
      value: i.value,
      unit: i.unit,
      bound: i.bound,
      period: i.period ?? null,
      quote: quote(i.quote),
    })),
  };
}
