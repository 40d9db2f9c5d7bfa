import { compareText, type DecidedProposal, type Relation, relationRank } from "@chengyu-atlas/model";
import type { Progress, ReviewCounts } from "./curation.js";

/** Proposals of one document that are alike, and how many; `first` where no earlier document makes them too. */
export interface OpenProposals {
  readonly method: string;
  readonly relation: Relation;
  readonly document: string;
  readonly first: boolean;
  readonly count: number;
}

/** A proposal of a document that was decided. */
export type ClosedProposal = DecidedProposal & { readonly document: string };

export function countsOf(open: readonly OpenProposals[], closed: readonly ClosedProposal[]): ReviewCounts {
  const first = open.filter((proposals) => proposals.first);
  const by = <K extends string>(openOf: readonly OpenProposals[], key: (row: OpenProposals | ClosedProposal) => K) => {
    const waiting = new Map<K, number>();
    for (const row of openOf) waiting.set(key(row), (waiting.get(key(row)) ?? 0) + row.count);
    const done = new Map<K, Set<string>>();
    for (const row of closed) done.set(key(row), (done.get(key(row)) ?? new Set<string>()).add(row.claim));
    return [...new Set([...waiting.keys(), ...done.keys()])].map((name): readonly [K, Progress] => {
      return [name, { proposed: waiting.get(name) ?? 0, decided: done.get(name)?.size ?? 0 }];
    });
  };
  return {
    proposed: first.reduce((sum, { count }) => sum + count, 0),
    decided: new Set(closed.map(({ claim }) => claim)).size,
    byMethod: by(first, ({ method }) => method)
      .map(([method, progress]) => ({ method, ...progress }))
      .sort((a, b) => compareText(a.method, b.method)),
    byRelation: by(first, ({ relation }) => relation)
      .map(([relation, progress]) => ({ relation, ...progress }))
      .sort((a, b) => relationRank(a.relation) - relationRank(b.relation)),
    byDocument: by(open, ({ document }) => document)
      .map(([document, progress]) => ({ document, ...progress }))
      .sort((a, b) => compareText(a.document, b.document)),
  };
}
