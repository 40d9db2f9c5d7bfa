import { AtlasError, type Claim, compareText, type DocumentBundle, type NodeId, nameInId, type Origin } from "@chengyu-atlas/model";
import type { Journal } from "./journal.js";

/** What an engine found for a decision. */
export interface Concerned {
  /** The documents, as they were read. */
  readonly raw: readonly DocumentBundle[];
  /** Names of the nodes that are in the graph, by id. */
  readonly names: ReadonlyMap<NodeId, string>;
}

/** The concerned documents as the journal leaves them. */
export class Now {
  readonly claims = new Map<string, Claim>();
  readonly #origins = new Map<string, Origin[]>();
  readonly #mentioned = new Map<string, ReadonlySet<NodeId>>();

  constructor(
    private readonly journal: Journal,
    readonly concerned: Concerned,
  ) {
    for (const raw of concerned.raw) {
      const { bundle, origins } = journal.replay.apply(raw);
      this.#mentioned.set(raw.document.id, new Set(bundle.mentions.map(({ id }) => id)));
      for (const claim of bundle.claims) {
        this.claims.set(claim.id, claim);
        const own = [...(origins.get(claim.id) ?? [])];
        // a claim that has the id with which it was read is found by that
        if (own.length === 1 && own[0] === claim.id) continue;
        const known = this.#origins.get(claim.id) ?? [];
        known.push(...own.map((id) => [raw.document.id, id] as const));
        this.#origins.set(claim.id, known);
      }
    }
  }

  needClaims(ids: readonly string[]): void {
    const unknown = ids.filter((id) => !this.claims.has(id));
    if (unknown.length > 0) throw missing(`There is no claim ${unknown.slice(0, 3).join(", ")}${unknown.length > 3 ? ", …" : ""}.`);
  }

  originsOf(ids: readonly string[]): { readonly origins?: readonly Origin[] } {
    const origins = ids.flatMap((id) => this.#origins.get(id) ?? []);
    origins.sort(([d, c], [e, f]) => compareText(d, e) || compareText(c, f));
    return origins.length === 0 ? {} : { origins };
  }

  mentions(document: string, id: NodeId): boolean {
    return this.#mentioned.get(document)?.has(id) === true;
  }

  /** The name of a node that must be in the graph under this very id. */
  nameOf(id: NodeId): string {
    const name = this.concerned.names.get(id);
    if (name !== undefined) return name;
    const current = this.journal.replay.currentId(id);
    if (current !== id) throw new AtlasError("CONFLICT", `"${id}" has been merged into "${current}" (${nameInId(current)}).`);
    throw missing(`There is no node "${id}".`);
  }
}

const missing = (message: string) => new AtlasError("NOT_FOUND", message);
