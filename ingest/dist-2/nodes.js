import { nodeId } from "@chengyu-atlas/model";
import { entryOf, lend } from "./entry.js";
import { aKind } from "./names.js";
import { Scope } from "./scope.js";
/**
 * Gives the nodes of a document their ids, places and what the gazetteer lends them. A name that the gazetteer knows
 * as another name of an entry of the same kind is that entry: 中科院 and 中国科学院 are one node in all documents.
 */
export function declareNodes({ nodes, fallen, complaints }, gazetteer) {
  const scope = new Scope(gazetteer);
  for (const { path, handles } of fallen) scope.fall(handles, complaints.lineOf(path));
  const seen = new Map();
  const employers = new Map();
  const refuse = (item, field, problem) => {
    complaints.refuse([...item.path, field], problem);
    scope.fall(handlesOf(item.value), complaints.lineOf(item.path));
  };
  const declare = (item, id) => {
    const { path, value } = item;
    const first = seen.get(id);
    // not `refuse`: the first of the two stands, and claims go to it
    if (first !== undefined) return complaints.refuse([...path, "name"], `${id} is given already, in line ${first}`);
    const place = value.place === undefined ? undefined : scope.lookup(value.place, "Place");
    if (place !== undefined && "problem" in place) return refuse(item, "place", placeProblem(scope, value.place, place.problem));
    if (place !== undefined && place.entry.id === id) return refuse(item, "place", "is the node itself");
    seen.set(id, complaints.lineOf(path));
    scope.declare(lend(entryOf(id, value, place?.entry.id), gazetteer.get(id)), value.name, value.ref);
  };
  // places before what stands in them, employers before the employed
  for (const item of parentsFirst(nodes.filter(({ value }) => value.kind === "Place"))) declare(item, idOf(item.value, gazetteer));
  for (const item of nodes) {
    if (item.value.kind !== "Place" && item.value.kind !== "Person") declare(item, idOf(item.value, gazetteer));
  }
  for (const item of nodes) {
    const { kind, name, within } = item.value;
    if (kind !== "Person") continue;
    const employer = within === undefined ? undefined : scope.lookup(within);
    if (employer !== undefined && "problem" in employer) refuse(item, "within", employer.problem);
    else {
      const id = nodeId("Person", name, employer?.entry.name);
      declare(item, id);
      if (employer !== undefined) employers.set(id, employer.entry.id);
    }
  }
  return { scope, employers };
}
function idOf({ kind, name }, gazetteer) {
  return gazetteer.canonical(kind, name)?.id ?? nodeId(kind, name);
}
function handlesOf({ name, ref, aliases }) {
  return [name, ...(ref === undefined ? [] : [ref]), ...(aliases ?? [])];
}
/** Places in an order in which each comes after the one it names as its place, as far as there is such an order. */
function parentsFirst(places) {
  const waiting = new Map(places.map((item) => [item.value.name, item]));
  const ordered = new Set();
  for (const item of places) {
    const chain = [];
    for (let at = item; at !== undefined && !chain.includes(at) && chain.length < 16; ) {
      chain.push(at);
      at = at.value.place === undefined ? undefined : waiting.get(at.value.place);
    }
    for (const link of chain.reverse()) ordered.add(link);
  }
  return [...ordered];
}
function placeProblem(scope, name, problem) {
  const other = name === undefined ? undefined : scope.lookup(name);
  if (other === undefined || "problem" in other) return problem;
  return `"${name}" is ${aKind(other.entry.kind)}, not a Place; say in a claim that this is LOCATED_IN it`;
}
//# sourceMappingURL=nodes.js.map
