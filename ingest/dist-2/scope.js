import { normaliseName } from "@chengyu-atlas/model";
import { Names } from "./names.js";
import { hint } from "./nearest.js";
/** The nodes that one document can speak of: its own first, then the gazetteer's. */
export class Scope {
  gazetteer;
  own = new Map();
  names = new Names();
  fallen = new Map();
  constructor(gazetteer) {
    this.gazetteer = gazetteer;
  }
  /** Takes in a node of the document, under its names, its `ref` and the name that the document gives it. */
  declare(entry, given, ref) {
    this.own.set(entry.id, entry);
    this.names.add(entry.id, entry.id, "ref");
    if (ref !== undefined) this.names.add(ref, entry.id, "ref");
    this.names.add(entry.name, entry.id, "name");
    this.names.add(given, entry.id, "name");
    for (const alias of entry.aliases) this.names.add(alias, entry.id, "alias");
  }
  /** Remembers that the node with these handles was refused in `line`. */
  fall(handles, line) {
    for (const handle of handles) this.fallen.set(normaliseName(handle), line);
  }
  entry(id) {
    return this.own.get(id) ?? this.gazetteer.get(id);
  }
  /** Ids of the document's own nodes. */
  ownIds() {
    return this.own.keys();
  }
  /** The node that `handle` means, of `kind` where one is given. */
  lookup(handle, kind) {
    const found = this.names.find(handle, kind) ?? this.fallenAt(handle) ?? this.gazetteer.names.find(handle, kind);
    if (found === undefined)
      return { problem: `"${handle}" is no node of this file or the gazetteer${hint(normaliseName(handle), this.handles())}` };
    if ("line" in found) return { problem: `"${handle}" was refused in line ${found.line}` };
    if ("ambiguous" in found) {
      return { problem: `"${handle}" may be ${found.ambiguous.join(" or ")}; use one of these ids, or give the node a ref` };
    }
    const entry = this.entry(found.id);
    if (entry === undefined) return { problem: `"${handle}" has no entry` };
    return { entry };
  }
  fallenAt(handle) {
    const line = this.fallen.get(normaliseName(handle));
    return line === undefined ? undefined : { line };
  }
  *handles() {
    yield* this.names.handles();
    yield* this.gazetteer.names.handles();
  }
}
//# sourceMappingURL=scope.js.map
