import { isSubtypeOf, nodeId, normaliseName } from "@chengyu-atlas/model";
import { shown } from "./grid.js";
import { nameOf } from "./origins.js";
import { placeName } from "./place-name.js";

/** Handles are names in the record format, and no longer than these. */
const LONGEST = 200;
/** The nodes of a table, each once: rows that name one again complete it. */
export class NodeRecords {
  gazetteer;
  onConflict;
  records = [];
  byHandle = new Map();
  constructor(
    gazetteer,
    /** Told of what a row says differently from an earlier one, which stands. */
    onConflict,
  ) {
    this.gazetteer = gazetteer;
    this.onConflict = onConflict;
  }
  /** Adds a node and returns the handle by which claims name it. */
  add(node) {
    const kind = this.kindOf(node);
    const name = kind === "Place" ? placeName(node.name, this.gazetteer) : node.name;
    const handle = this.handleOf(kind, name, node.within);
    const { fields, aliases, origin, cells } = node;
    const there = this.byHandle.get(handle);
    if (there) {
      this.complete(there, node);
      return handle;
    }
    const within = node.within === undefined ? {} : { within: node.within };
    const value = { kind, name, ref: handle, ...fields, ...within, aliases: [...aliases] };
    // of a column of several kinds, the sub-type is of one of them
    if (node.kinds.length > 1 && fields["subtype"] !== undefined && !isSubtypeOf(kind, fields["subtype"])) delete value["subtype"];
    const record = { value, origin, cells };
    this.byHandle.set(handle, record);
    this.records.push(record);
    return handle;
  }
  /** The first kind, but for names that the gazetteer knows under another of them alone. */
  kindOf({ kinds, name }) {
    const known = kinds.find((kind) => this.gazetteer.canonical(kind, name) !== undefined);
    return known ?? kinds[0];
  }
  handleOf(kind, name, within) {
    const id = within === undefined ? (this.gazetteer.canonical(kind, name)?.id ?? nodeId(kind, name)) : nodeId(kind, name, within);
    // a name too long to be one is refused for itself, not for what it is called here
    return id.length <= LONGEST ? id : `${id.slice(0, LONGEST - 20)}…${id.length}`;
  }
  complete({ value, cells, origin }, node) {
    const aliases = value["aliases"];
    for (const alias of node.aliases) if (!aliases.includes(alias)) aliases.push(alias);
    for (const [field, said] of Object.entries(node.fields)) {
      const first = value[field];
      const cell = node.cells.get(field);
      if (first === undefined) {
        value[field] = said;
        if (cell) cells.set(field, cell);
      } else if (normaliseName(String(first)) !== normaliseName(said)) {
        this.onConflict(
          cell ?? node.origin,
          `"${shown(said)}" differs from "${shown(String(first))}" in ${nameOf(origin).record}, which stands`,
        );
      }
    }
  }
}
//# sourceMappingURL=node-records.js.map
