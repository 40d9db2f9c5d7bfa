import { relationSpec } from "@chengyu-atlas/model";
import { Tallies } from "./tally.js";
/** What an evaluation has counted, over all its documents. */
export class Score {
  entities = new Tallies();
  relations = new Tallies();
  indicators = new Tallies();
  /** Found relations by the frame that found them; nothing is missed by a frame. */
  frames = new Tallies();
  quotes = { found: 0, of: 0 };
  documents = 0;
  /** One line for each thing that was found wrongly or missed. */
  differences = [];
  /** Compares what was found in a document with what people annotated, after the rules of docs/reading.md. */
  add(gold, found, text) {
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
  #entities(gold, found) {
    const byForm = new Map(gold.entities.flatMap((e) => formsOf(e).map((form) => [form, e])));
    const meant = new Map();
    const used = new Set();
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
  #relations(gold, found, meant) {
    const names = (annotation) => new Map(annotation.entities.map(({ id, name }) => [id, name]));
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
  #indicators(gold, found) {
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
  #wrong(tallies, doc, type, said) {
    tallies.of(type).wrong += 1;
    this.differences.push(`+ ${doc} ${type} ${said}`);
  }
  #missed(tallies, doc, type, said) {
    tallies.of(type).missed += 1;
    this.differences.push(`- ${doc} ${type} ${said}`);
  }
}
/** A text as it is compared: in one width, without white space and marks around names. */
const plain = (text) =>
  text
    .normalize("NFKC")
    .replace(/[\s《》“”"'‘’「」·]/gu, "")
    .toLowerCase();
const formsOf = ({ type, name, aliases }) => [name, ...(aliases ?? [])].map((form) => `${type} ${plain(form)}`);
function keyOf({ type }, source, target) {
  const ends = relationSpec(type).symmetric ? [source, target].sort() : [source, target];
  return [type, ...ends].join(" ");
}
function saidOf({ source, target }, names) {
  return `${names.get(source)} → ${names.get(target)}`;
}
function sameIndicator(a, b) {
  if (a.value !== b.value || plain(a.unit) !== plain(b.unit)) return false;
  const [one, other] = [plain(a.measure), plain(b.measure)];
  return one.includes(other) || other.includes(one) || plain(a.subject) === plain(b.subject);
}
//# sourceMappingURL=score.js.map
