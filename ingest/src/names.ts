import { compareText, type Kind, kindOfId, type NodeId, normaliseName } from "@chengyu-atlas/model";

/** How directly a handle names its node. A ref or id beats a name, a name beats an alias. */
const RANKS = ["ref", "name", "alias"] as const;
export type HandleRank = (typeof RANKS)[number];

/** What a handle leads to: one node, several, or none (`undefined`). */
export type Found = { readonly id: NodeId } | { readonly ambiguous: readonly NodeId[] };

/** Names of nodes, compared in normalised form. */
export class Names {
  private readonly table = new Map<string, Map<NodeId, number>>();

  add(handle: string, id: NodeId, rank: HandleRank): void {
    const key = normaliseName(handle);
    if (key === "") return;
    const ids = this.table.get(key) ?? new Map<NodeId, number>();
    this.table.set(key, ids);
    ids.set(id, Math.min(ids.get(id) ?? RANKS.length, RANKS.indexOf(rank)));
  }

  /** What `handle` names, among nodes of `kind` where one is given. */
  find(handle: string, kind?: Kind): Found | undefined {
    const ids = [...(this.table.get(normaliseName(handle)) ?? [])].filter(([id]) => kind === undefined || kindOfId(id) === kind);
    if (ids.length === 0) return undefined;
    const best = Math.min(...ids.map(([, rank]) => rank));
    const meant = ids.filter(([, rank]) => rank === best).map(([id]) => id);
    const [first] = meant;
    return first !== undefined && meant.length === 1 ? { id: first } : { ambiguous: meant.sort(compareText) };
  }

  handles(): Iterable<string> {
    return this.table.keys();
  }
}

/** A kind with its article, for messages. */
export function aKind(kind: Kind): string {
  return `${/^[AEIO]/u.test(kind) ? "an" : "a"} ${kind}`;
}
