import { cleanText } from "../clean/clean-text.js";
import type { Gazetteer } from "../gazetteer.js";
import type { Extraction, FoundRelation, Masthead, Recognition, SourceText } from "../reading/types.js";
import { recognise } from "../recognise/recognise.js";
import { relate } from "../relate/relate.js";
import { datesOf, findIndicators, type PlaceNames, placeNames } from "../values/index.js";

/** What a user says of documents that do not say it themselves. */
export type Told = Pick<Masthead, "issued" | "publication" | "city" | "title">;

/** The steps of a reading, in their order. */
export type Step = "clean" | "recognise" | "relate" | "values";

/**
 * Reads a text: what it names, what it states of them, and what it measures. `told` is asked where its head is silent, `onStep` is
 * told when a step has ended.
 */
export function extract(source: SourceText, gazetteer: Gazetteer, told: Told = {}, onStep: (step: Step) => void = () => {}): Extraction {
  const read = cleanText(source);
  onStep("clean");
  const clean = { ...read, masthead: { ...told, ...read.masthead } };
  const named = recognise(clean, gazetteer);
  onStep("recognise");
  const dates = datesOf(clean);
  const relations = relate(clean, named, dates);
  onStep("relate");
  const recognition = withoutIdlePlaces(named, relations);
  const indicators = findIndicators(clean, named, placesOf(gazetteer), dates);
  onStep("values");
  return { source, clean, recognition, named, relations, indicators };
}

const PLACES = new WeakMap<Gazetteer, PlaceNames>();

/** Places by name, which may be what a number is about without being named as more. */
function placesOf(gazetteer: Gazetteer): PlaceNames {
  const known = PLACES.get(gazetteer) ?? placeNames(gazetteer.all());
  PLACES.set(gazetteer, known);
  return known;
}

/** Without the places that nothing is said to be in: a place counts as named only where something stands. */
function withoutIdlePlaces({ entities, spans, posts }: Recognition, relations: readonly FoundRelation[]): Recognition {
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  const kept = new Set(entities.filter(({ id, kind }) => kind !== "Place" || ends.has(id)).map(({ id }) => id));
  return { entities: entities.filter(({ id }) => kept.has(id)), spans: spans.filter(({ entity }) => kept.has(entity)), posts };
}
