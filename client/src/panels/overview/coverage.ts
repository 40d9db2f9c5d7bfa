import type { DocumentCardFragment } from "../../api/documents.generated.js";

/** So many papers are named; the others are counted together. */
const NAMED = 3;

export interface PaperCount {
  /** `null`: not given, or one of those that are not named. */
  readonly paper: string | null;
  readonly count: number;
}

/** How many documents each paper gave, most first: a ranking reaches no further than the papers behind it. */
export function papersOf(documents: readonly Pick<DocumentCardFragment, "publication">[]): readonly PaperCount[] {
  const counts = new Map<string, number>();
  for (const { publication } of documents) {
    const paper = publication && publication !== "未注明" ? publication : "";
    counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  const named = [...counts].filter(([paper]) => paper !== "").sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const first = named.slice(0, NAMED).map(([paper, count]) => ({ paper, count }));
  const rest = documents.length - first.reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...first, { paper: null, count: rest }] : first;
}
