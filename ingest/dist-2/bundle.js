import { compareText } from "@chengyu-atlas/model";
import { buildClaims } from "./claims.js";
import { defined } from "./entry.js";
import { Homes } from "./homes.js";
import { declareNodes } from "./nodes.js";
import { buildObservations } from "./observations.js";
import { QuotableText } from "./quote.js";
/** All that a file brings, resolved; what could not be is in the file's complaints. Lists are in order of id. */
export function buildBundle(file, text, gazetteer, making) {
  const { complaints } = file;
  const document = documentRecord(file.head);
  const quotable = { document: document.id, text: making?.quotes ?? new QuotableText(text) };
  const { scope, employers } = declareNodes(file, gazetteer);
  const { claims, order } = buildClaims(file.claims, scope, quotable, complaints, making?.method);
  const observations = buildObservations(file.observations, scope, quotable, complaints);
  const employment = [...employers].map(([source, target]) => ({ relation: "AFFILIATED_WITH", source, target, status: "done" }));
  const homes = new Homes((id) => scope.entry(id), [...employment, ...order]);
  const ends = [...claims.flatMap(({ source, target }) => [source, target]), ...observations.map(({ subject }) => subject)];
  return { document, text, mentions: mentionsOf([...scope.ownIds(), ...ends], scope, homes), claims, observations };
}
/** The document's record, without the fields that say where its text is. */
export function documentRecord({ text: _text, textFile: _file, ...record }) {
  return defined(record);
}
/** The document's own nodes, those of the gazetteer that it speaks of, and the places that these stand in. */
function mentionsOf(ids, scope, homes) {
  const spoken = new Set(ids);
  const mentioned = new Set(spoken);
  for (const id of spoken) {
    const start = homes.place(id);
    for (const place of start === undefined ? [] : homes.ancestry(start)) mentioned.add(place.id);
  }
  return [...mentioned].sort(compareText).flatMap((id) => {
    const entry = scope.entry(id);
    if (entry === undefined) return [];
    const aliases = [...entry.aliases].sort(compareText);
    return [{ ...entry, aliases, ...defined({ place: homes.place(id), city: homes.city(id), region: homes.region(id) }), trust: 0 }];
  });
}
//# sourceMappingURL=bundle.js.map
