import { compareText, kindOfId, normaliseName } from "@chengyu-atlas/model";

/** How directly a handle names its node. A ref or id beats a name, a name beats an alias. */
const RANKS = ["ref", "name", "alias"];
/** Names of nodes, compared in normalised form. */
export class Names {
  table = new Map();
  add(handle, id, rank) {
    const key = normaliseName(handle);
    if (key === "") return;
    const ids = this.table.get(key) ?? new Map();
    this.table.set(key, ids);
    ids.set(id, Math.min(ids.get(id) ?? RANKS.length, RANKS.indexOf(rank)));
  }
  /** What `handle` names, among nodes of `kind` where one is given. */
  find(handle, kind) {
    const ids = [...(this.table.get(normaliseName(handle)) ?? [])].filter(([id]) => kind === undefined || kindOfId(id) === kind);
    if (ids.length === 0) return undefined;
    const best = Math.min(...ids.map(([, rank]) => rank));
    const meant = ids.filter(([, rank]) => rank === best).map(([id]) => id);
    const [first] = meant;
    return first !== undefined && meant.length === 1 ? { id: first } : { ambiguous: meant.sort(compareText) };
  }
  handles() {
    return this.table.keys();
  }
}
/** A kind with its article, for messages. */
export function aKind(kind) {
  return `${/^[AEIO]/u.test(kind) ? "an" : "a"} ${kind}`;
}
//# sourceMappingURL=names.js.map
