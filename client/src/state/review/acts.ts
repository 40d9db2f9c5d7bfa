import type { Relation } from "@chengyu-atlas/model";
import type { Entry } from "./queue.js";

export type Verdict = "accept" | "reject" | "edit" | "merge" | "split" | "acceptFrame" | "rejectFrame";

/** What an act is said to be about: a claim in words, or a name, or a number of claims. */
export interface About {
  readonly source: string;
  readonly target?: string;
  readonly relation?: Relation;
  readonly count?: number;
}

/** One decision of this tab. */
export interface Act {
  readonly key: number;
  readonly verdict: Verdict;
  readonly about: About;
  /** What it took out of the queue, while that is known. */
  readonly entry: Entry | null;
  /** The claim that it was made on. */
  readonly before: string | null;
  /** Its number in the journal, once the server has given one. */
  readonly seq: number | null;
  readonly state: "sent" | "done" | "failed" | "undone";
}

export function aboutEntry({ claim }: Entry): About {
  return { source: claim.source.name, target: claim.target.name, relation: claim.relation };
}

/** The act that "undo" takes back: the last that stands. */
export function lastStanding(acts: readonly Act[]): Act | undefined {
  return acts.findLast(({ state }) => state === "sent" || state === "done");
}

const KEY = "atlas.review.acts";
/** How many acts outlast a reload. */
const KEPT = 100;

/** The acts of this tab before it was loaded anew. */
export function readActs(): readonly Act[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((act: Partial<Act>, key) =>
      typeof act.seq === "number" && act.verdict && act.about
        ? [
            {
              key: -1 - key,
              verdict: act.verdict,
              about: act.about,
              entry: null,
              before: act.before ?? null,
              seq: act.seq,
              state: "done" as const,
            },
          ]
        : [],
    );
  } catch {
    return [];
  }
}

export function keepActs(acts: readonly Act[]): void {
  try {
    const standing = acts.filter(({ state, seq }) => state === "done" && seq !== null).slice(-KEPT);
    sessionStorage.setItem(KEY, JSON.stringify(standing.map(({ verdict, about, before, seq }) => ({ verdict, about, before, seq }))));
  } catch {
    // then undo reaches back to the last loading only
  }
}
