import type { Amount, Bound, Kind, PartialDate, Relation, Status } from "@chengyu-atlas/model";
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
export declare function annotate(doc: string, { source, clean, recognition, relations, indicators }: Extraction): Annotation;
//# sourceMappingURL=annotation.d.ts.map
