import { type Claim, compareText, type DocumentBundle, type Replay } from "@chengyu-atlas/model";
import type { ClosedProposal } from "../../curation/counts.js";
import type { ReviewFilter } from "../../curation/curation.js";
import type { PlainGraph } from "./graph.js";

/** A claim that waits, with one of the documents that propose it. */
export interface Proposal {
  readonly claim: Claim;
  readonly document: string;
  /** Where the document first says so. */
  readonly start: number;
  /** Whether no document before this one proposes it. */
  readonly first: boolean;
}

export function proposalsIn(documents: readonly DocumentBundle[], graph: PlainGraph, filter: ReviewFilter): readonly Proposal[] {
  const { methods, relations, documents: chosen } = filter;
  const seen = new Set<string>();
  return documents
    .filter(({ document }) => chosen?.includes(document.id) !== false)
    .toSorted((a, b) => compareText(a.document.id, b.document.id))
    .flatMap(({ document, claims }) =>
      claims.flatMap((said) => {
        const claim = graph.claims.get(said.id);
        if (said.state !== "proposed" || claim?.state !== "proposed") return [];
        if (methods?.includes(claim.method) === false || relations?.includes(claim.relation) === false) return [];
        const first = !seen.has(claim.id);
        seen.add(claim.id);
        return [{ claim, document: document.id, start: Math.min(...said.evidence.map((e) => e.start)), first }];
      }),
    );
}

export function decidedIn(replay: Replay, raw: DocumentBundle, { methods, relations, documents }: ReviewFilter): readonly ClosedProposal[] {
  const document = raw.document.id;
  if (documents?.includes(document) === false) return [];
  return replay
    .apply(raw)
    .decided.filter(({ method, relation }) => methods?.includes(method) !== false && relations?.includes(relation) !== false)
    .map((proposal) => ({ ...proposal, document }));
}
