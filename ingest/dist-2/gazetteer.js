import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareText, nodeId, normaliseName } from "@chengyu-atlas/model";
import { entryOf } from "./entry.js";
import { Names } from "./names.js";
import { hint } from "./nearest.js";
import { isRefused, parseRecords } from "./parse.js";
import { MAX_RECORD_BYTES, readText } from "./read.js";
import { refuseFile } from "./refusal.js";
import { validateFile } from "./validate.js";
/** Known nodes to look names up in. They reach the graph only where a document mentions them. */
export class Gazetteer {
  entries = new Map();
  names = new Names();
  get(id) {
    return this.entries.get(id);
  }
  /** Every entry, in the order of the files. */
  all() {
    return this.entries.values();
  }
  /** The entry of `kind` that bears `name` as its name or as an alias of it alone. */
  canonical(kind, name) {
    const found = this.names.find(name, kind);
    return found !== undefined && "id" in found ? this.entries.get(found.id) : undefined;
  }
  /** Adds an entry; false where its id is there already. */
  add(entry) {
    if (this.entries.has(entry.id)) return false;
    this.entries.set(entry.id, entry);
    this.names.add(entry.id, entry.id, "ref");
    this.names.add(entry.name, entry.id, "name");
    for (const alias of entry.aliases) this.names.add(alias, entry.id, "alias");
    return true;
  }
  /** Completes an entry with its place, once all places are known. */
  setPlace(id, place) {
    const entry = this.entries.get(id);
    if (entry) this.entries.set(id, { ...entry, place });
  }
}
/** Reads every YAML and JSON file in `folder`, in order of name. Throws FileRefused where there is no such folder. */
export async function loadGazetteer(folder) {
  const files = await readdir(folder).catch(() => {
    throw refuseFile(folder, "is no folder; a gazetteer is a folder of YAML files");
  });
  const refused = [];
  const read = [];
  for (const name of files.filter((file) => /\.(ya?ml|json)$/iu.test(file)).sort(compareText)) {
    const file = join(folder, name);
    try {
      const records = validateFile(parseRecords(file, await readText(file, MAX_RECORD_BYTES)));
      if (records.is !== "gazetteer") throw refuseFile(file, "is a document; a gazetteer folder holds gazetteers alone", 1);
      read.push(records);
    } catch (error) {
      if (!isRefused(error)) throw error;
      refused.push(...error.refusals);
    }
  }
  const gazetteer = new Gazetteer();
  for (const step of [addPlaces, linkParents, addNodes]) for (const records of read) step(gazetteer, records);
  for (const { complaints } of read) refused.push(...complaints.refusals);
  return { gazetteer, refused };
}
function addPlaces(gazetteer, { places, complaints }) {
  for (const { path, value } of places) {
    const { level, parent: _, ...rest } = value;
    const entry = entryOf(nodeId("Place", value.name), { ...rest, kind: "Place", subtype: level });
    if (!gazetteer.add(entry)) complaints.refuse([...path, "name"], `${entry.id} is given twice`);
  }
}
// parents may stand after their children or in another file
function linkParents(gazetteer, { places, complaints }) {
  for (const { path, value } of places) {
    if (value.parent === undefined) continue;
    const id = nodeId("Place", value.name);
    const parent = placeNamed(gazetteer, complaints, [...path, "parent"], value.parent);
    if (parent === id) complaints.refuse([...path, "parent"], "is the place itself");
    else if (parent !== undefined) gazetteer.setPlace(id, parent);
  }
}
function addNodes(gazetteer, { nodes, complaints }) {
  for (const { path, value } of nodes) {
    const id = nodeId(value.kind, value.name, value.within);
    const place = value.place === undefined ? undefined : placeNamed(gazetteer, complaints, [...path, "place"], value.place);
    if (complaints.has(path)) continue;
    if (!gazetteer.add(entryOf(id, value, place))) complaints.refuse([...path, "name"], `${id} is given twice`);
  }
}
function placeNamed(gazetteer, complaints, path, name) {
  const found = gazetteer.names.find(name, "Place");
  if (found !== undefined && "id" in found) return found.id;
  const why =
    found === undefined
      ? `is not in the gazetteer${hint(normaliseName(name), gazetteer.names.handles())}`
      : `names ${found.ambiguous.join(" and ")}`;
  complaints.refuse(path, `"${name}" ${why}`);
  return undefined;
}
//# sourceMappingURL=gazetteer.js.map
