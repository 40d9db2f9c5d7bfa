import { cleanText } from "../clean/clean-text.js";
import { recognise } from "../recognise/recognise.js";
import { relate } from "../relate/relate.js";
import { datesOf, findIndicators, placeNames } from "../values/index.js";
/**
 * Reads a text: what it names, what it states of them, and what it measures. `told` is asked where its head is silent, `onStep` is
 * told when a step has ended.
 */
export function extract(source, gazetteer, told = {}, onStep = () => {}) {
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
const PLACES = new WeakMap();
/** Places by name, which may be what a number is about without being named as more. */
function placesOf(gazetteer) {
  const known = PLACES.get(gazetteer) ?? placeNames(gazetteer.all());
  PLACES.set(gazetteer, known);
  return known;
}
/** Without the places that nothing is said to be in: a place counts as named only where something stands. */
function withoutIdlePlaces({ entities, spans, posts }, relations) {
  const ends = new Set(relations.flatMap(({ source, target }) => [source, target]));
  const kept = new Set(entities.filter(({ id, kind }) => kind !== "Place" || ends.has(id)).map(({ id }) => id));
  return { entities: entities.filter(({ id }) => kept.has(id)), spans: spans.filter(({ entity }) => kept.has(entity)), posts };
}
//# sourceMappingURL=extract.js.map
