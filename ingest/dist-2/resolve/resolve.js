import { nodeId, normaliseName } from "@chengyu-atlas/model";
import { defined, entryOf } from "../entry.js";
/**
 * The nodes that the entities of a document are, by id of entity. A body is known by the gazetteer, else by its name; a person by name and first employer, and where the document tells none by name and document, since namesakes are
 * many. Likeness of names joins nothing.
 */
export function resolve({ entities, posts }, document, gazetteer) {
  const resolved = new Map();
  for (const entity of entities) if (entity.kind !== "Person") resolved.set(entity.id, resolveBody(entity, gazetteer));
  for (const entity of entities) {
    if (entity.kind !== "Person") continue;
    const employer = posts.find(({ person }) => person === entity.id)?.employer;
    const within = employer === undefined ? undefined : resolved.get(employer)?.entry.name;
    const id = nodeId("Person", entity.name, within ?? document);
    resolved.set(entity.id, { entry: entryFor(entity, id), rule: within === undefined ? "document" : "employer" });
  }
  return resolved;
}
function resolveBody(entity, gazetteer) {
  const known = entity.known === undefined ? gazetteer.canonical(entity.kind, entity.name) : gazetteer.get(entity.known);
  // what a document says of a body's kind goes by what it does there; then it is another thing of that name
  if (known?.kind === entity.kind) return { entry: withForms(known, entity), rule: "gazetteer" };
  return { entry: entryFor(entity, nodeId(entity.kind, entity.name)), rule: "name" };
}
function entryFor({ kind, name, aliases, subtype }, id) {
  return entryOf(id, { kind, name, aliases, ...defined({ subtype }) });
}
/** A known node under the forms that the document gives it as well. */
function withForms(known, { name, aliases }) {
  const others = new Set([...known.aliases, ...[name, ...aliases].map(normaliseName)]);
  others.delete(known.name);
  return { ...known, aliases: [...others] };
}
//# sourceMappingURL=resolve.js.map
