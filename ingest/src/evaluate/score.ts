import { relationSpec } from "@chengyu-atlas/model";
import type { AnnotatedEntity, AnnotatedIndicator, AnnotatedRelation, Annotation } from "../extract/annotation.js";
import { Tallies } from "./tally.js";

/** What an evaluation has counted, over all its documents. */
export class Score {
  readonly entities = new Tallies();
  readonly relations = new Tallies();
  readonly indicators = new Tallies();
  /** Found relations by the frame that found them; nothing is missed by a frame. */
  readonly frames = new Tallies();
  readonly quotes = { found: 0, of: 0 };
  documents = 0;
  /** One line for each thing that was found wrongly or missed. */
  readonly differences: string[] = [];

  /** Compares what was found in a document with what people annotated, after the rules of docs/reading.md. */
  add(gold: Annotation, found: Annotation, text: string): void {
    this.documents += 1;
    const meant = this.#entities(gold, found);
    this.#relations(gold, found, meant);
    this.#indicators(gold, found);
    const bare = plain(text);
    for (const { quote } of found.relations) {
      this.quotes.of += 1;
      if (bare.includes(plain(quote))) this.quotes.found += 1;
    }
  }

  /** An entity is right where its type is and one of its forms is one of the annotated; each annotated one counts once. */
  #entities(gold: Annotation, found: Annotation): ReadonlyMap<string, AnnotatedEntity> {
    const byForm = new Map(gold.entities.flatMap((e) => formsOf(e).map((form) => [form, e] as const)));
    const meant = new Map<string, AnnotatedEntity>();
    const used = new Set<AnnotatedEntity>();
    for (const entity of found.entities) {
      const match = formsOf(entity).flatMap((form) => byForm.get(form) ?? [])[0];
      if (match) meant.set(entity.id, match);
      if (match === undefined || used.has(match)) this.#wrong(this.entities, gold.doc, entity.type, entity.name);
      else this.entities.of(entity.type).right += 1;
      if (match) used.add(match);
    }
    for (const entity of gold.entities) if (!used.has(entity)) this.#missed(this.entities, gold.doc, entity.type, entity.name);
    return meant;
  }

  /** A relation is right where its type and both ends are; its direction matters unless it has none. */
  #relations(gold: Annotation, found: Annotation, meant: ReadonlyMap<string, AnnotatedEntity>): void {
    const names = (annotation: Annotation) => new Map(annotation.entities.map(({ id, name }) => [id, name]));
    const left = new Map(gold.relations.map((r) => [keyOf(r, r.source, r.target), r]));
    const foundNames = names(found);
    for (const relation of found.relations) {
      const [source, target] = [meant.get(relation.source)?.id, meant.get(relation.target)?.id];
      const key = source === undefined || target === undefined ? "" : keyOf(relation, source, target);
      const frame = this.frames.of(relation.frame ?? "");
      if (left.delete(key)) {
        frame.right += 1;
        this.relations.of(relation.type).right += 1;
      } else {
        frame.wrong += 1;
        this.#wrong(this.relations, gold.doc, relation.type, saidOf(relation, foundNames));
      }
    }
    for (const relation of left.values()) this.#missed(this.relations, gold.doc, relation.type, saidOf(relation, names(gold)));
  }

  /** An indicator is right where value and unit are, and its measure or its subject is. */
  #indicators(gold: Annotation, found: Annotation): void {
    const left = [...gold.indicators];
    for (const indicator of found.indicators) {
      const at = left.findIndex((other) => sameIndicator(other, indicator));
      if (at >= 0) left.splice(at, 1);
      const said = `${indicator.subject} ${indicator.measure} ${indicator.value}${indicator.unit}`;
      if (at >= 0) this.indicators.of("Indicator").right += 1;
      else this.#wrong(this.indicators, gold.doc, "Indicator", said);
    }
    for (const { subject, measure, value, unit } of left)
      this.#missed(this.indicators, gold.doc, "Indicator", `${subject} ${measure} ${value}${unit}`);
  }

  #wrong(tallies: Tallies, doc: string, type: string, said: string): void {
    tallies.of(type).wrong += 1;
    this.differences.push(`+ ${doc} ${type} ${said}`);
  }

  #missed(tallies: Tallies, doc: string, type: string, said: string): void {
    tallies.of(type).missed += 1;
    this.differences.push(`- ${doc} ${type} ${said}`);
  }
}

/** A text as it is compared: in one width, without white space and marks around names. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s《》“”"'‘’「」·]/gu, "")
    .toLowerCase();

const formsOf = ({ type, name, aliases }: AnnotatedEntity): string[] => [name, ...(aliases ?? [])].map((form) => `${type} ${plain(form)}`);

function keyOf({ type }: AnnotatedRelation, source: string, target: string): string {
  const ends = relationSpec(type).symmetric ? [source, target].sort() : [source, target];
  return [type, ...ends].join(" ");
}

function saidOf({ source, target }: AnnotatedRelation, names: ReadonlyMap<string, string>): string {
  return `${names.get(source)} → ${names.get(target)}`;
}

function sameIndicator(a: AnnotatedIndicator, b: AnnotatedIndicator): boolean {
  if (a.value !== b.value || plain(a.unit) !== plain(b.unit)) return false;
  const [one, other] = [plain(a.measure), plain(b.measure)];
  return one.includes(other) || other.includes(one) || plain(a.subject) === plain(b.subject);
}
