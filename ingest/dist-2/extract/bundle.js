import { defined } from "../entry.js";
import { mergeById } from "../evidence.js";
import { proposedClaims } from "../propose/claims.js";
import { originOf } from "../reading/mapped-text.js";
import { resolve } from "../resolve/resolve.js";
import { Locator } from "./locate.js";
import { mentionsOf } from "./mentions.js";
import { claimsOf, observationOf, subjectOf } from "./records.js";
/**
 * What was found in a document, as it goes into the graph: what a proven frame says is accepted, the rest proposed, with what
 * models have `proposed` beyond it.
 */
export function bundleOf(document, extraction, gazetteer, proposed = []) {
  const { source, clean, recognition, named, relations, indicators } = extraction;
  const locator = new Locator(source, clean);
  const evidenceOf = (range) => {
    const place = originOf(clean, range);
    return { document: document.id, ...place, ...defined({ locator: locator.of(range, place.start) }) };
  };
  const resolved = resolve(named, document.id, gazetteer);
  const known = new Map([...resolved.values()].map(({ entry }) => [entry.id, entry]));
  const idOf = (entity) => resolved.get(entity)?.entry.id;
  const kinds = new Map([...known.values()].map(({ id, kind }) => [id, kind]));
  const byRules = relations.flatMap((found) => claimsOf(found, idOf, kinds, evidenceOf(found.quote)));
  const claims = mergeById([...byRules, ...proposedClaims(proposed, byRules, idOf, kinds, evidenceOf)]);
  const said = new Set([...recognition.entities.map(({ id }) => idOf(id)), ...claims.flatMap(({ source, target }) => [source, target])]);
  const nodes = new Map([...known].filter(([id]) => said.has(id)));
  const observations = mergeById(
    indicators.flatMap((found) => {
      const subject = subjectOf(found, (id) => resolved.get(id)?.entry, gazetteer);
      if (subject === undefined) return [];
      if (!nodes.has(subject.id)) nodes.set(subject.id, subject);
      return [observationOf(found, subject.id, evidenceOf(found.quote))];
    }),
  );
  return { document, text: source.text, mentions: mentionsOf(nodes, claims, gazetteer), claims, observations };
}
//# sourceMappingURL=bundle.js.map
