import type { Claim } from "@chengyu-atlas/model";
import { idOf, keyOf } from "./keys.js";
import type { Properties } from "./properties.js";
import type { EdgeRead } from "./rows.js";

/**
 * What the claims of an edge say is kept on its relationship too, so that a question "as of a day" reads relationships
 * alone. Rejected claims are left out, since no filter makes an edge of them; the full claims are nodes of their own.
 */
type SaidClaim = Omit<Claim, "relation" | "source" | "target" | "method" | "evidence"> & { readonly documents: readonly string[] };

/** Properties that let `saidClaims` give back all that a filter may ask. */
export function saidProperties(claims: readonly Claim[]): Properties {
  const said = claims
    .filter((claim) => claim.state !== "rejected")
    .map(({ relation: _r, source: _s, target: _t, method: _m, evidence, ...rest }) => ({ ...rest, documents: documentsOf(evidence) }));
  const documents = [...new Set(said.flatMap((claim) => claim.documents))].map(keyOf);
  // a single claim says what the edge says
  return said.length === 1 ? { documents } : { documents, said: JSON.stringify(said satisfies readonly SaidClaim[]) };
}

/** The claims of an edge, as far as filters and the bundle need them: evidence names documents and no places. */
export function saidClaims({ edge, documents: keys = [], said }: EdgeRead, methods?: ReadonlyMap<string, string>): readonly Claim[] {
  const { relation, source, target } = edge;
  const claims: readonly SaidClaim[] = said === undefined ? [{ ...edge, documents: keys.map(idOf) }] : JSON.parse(said);
  return claims.map(({ documents, ...claim }) => ({
    ...claim,
    ...{ relation, source, target, method: methodIn(methods, claim.id) },
    evidence: documents.map((document) => ({ document, start: 0, end: 1 })),
  }));
}

/** A single claim bears the edge's id here. */
function methodIn(methods: ReadonlyMap<string, string> | undefined, id: string): string {
  if (methods === undefined) return "";
  return methods.get(id) ?? [...methods.values()][0] ?? "";
}

function documentsOf(evidence: Claim["evidence"]): readonly string[] {
  return [...new Set(evidence.map((e) => e.document))];
}
