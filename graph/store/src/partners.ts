import { AtlasError, compareText, type Edge, type NodeId } from "@chengyu-atlas/model";
import type { EdgeFilter, StoredNode } from "./graph-store.js";
import { checkLimit, LIMITS } from "./limits.js";

/** Nodes that are linked to several given ones. */
export interface PartnersQuery {
  /** 2 to 50 of them. */
  readonly of: readonly NodeId[];
  /** To how many of them at least, from 2; all of them unless given. */
  readonly atLeast?: number;
  /** The edges that link. Default: accepted ones. */
  readonly edges?: EdgeFilter;
  /** Most partners, 1 to 200. */
  readonly limit: number;
}

/** A node, none of the given, with the edges that link it to them in the order of `listEdges`. */
export interface Partner {
  readonly node: StoredNode;
  /** To how many of the given nodes. */
  readonly linked: number;
  readonly edges: readonly Edge[];
}

/** The first partners, those of most given nodes first, then by degree, then by id; and how many there are. */
export interface Partners {
  readonly total: number;
  readonly partners: readonly Partner[];
}

/** The given nodes, each once, and to how many a partner must be linked. Throws INVALID_INPUT. */
export function checkPartners({ of, atLeast, limit }: PartnersQuery): { readonly given: readonly NodeId[]; readonly least: number } {
  const given = [...new Set(of)];
  if (given.length < 2) throw new AtlasError("INVALID_INPUT", `"of" names ${given.length} nodes; shared partners need at least two.`);
  checkLimit("of", given.length, LIMITS.partnersOf);
  checkLimit("first", limit, LIMITS.partners);
  if (atLeast !== undefined) checkLimit("atLeast", atLeast, { least: 2, most: given.length });
  return { given, least: atLeast ?? given.length };
}

interface Ranked {
  readonly linked: number;
  readonly degree: number;
  readonly id: NodeId;
}

export function byLinks(a: Ranked, b: Ranked): number {
  return b.linked - a.linked || b.degree - a.degree || compareText(a.id, b.id);
}
