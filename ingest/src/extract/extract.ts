import { cleanText } from "../clean/clean-text.js";
import type { Gazetteer } from "../gazetteer.js";
import type { Extraction, Masthead, SourceText } from "../reading/types.js";
import { recognise } from "../recognise/recognise.js";
import { relate } from "../relate/relate.js";
import { datesOf, findIndicators } from "../values/index.js";

/** What a user says of a document that its text does not say, or says wrongly. */
export type Told = Pick<Masthead, "issued" | "publication" | "city" | "title">;

/** Reads a text: what it names, what it states of them, and what it measures. What `told` gives stands over the text's own head. */
export function extract(source: SourceText, gazetteer: Gazetteer, told: Told = {}): Extraction {
  const read = cleanText(source);
  const clean = { ...read, masthead: { ...read.masthead, ...told } };
  const recognition = recognise(clean, gazetteer);
  const relations = relate(clean, recognition, datesOf(clean));
  const indicators = findIndicators(clean, recognition);
  return { source, clean, recognition, relations, indicators };
}
