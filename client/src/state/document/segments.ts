import type { Passage } from "./statements.js";

export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A name in the text. */
export interface Named extends Run {
  readonly node: string;
}

/** A piece of a line throughout which the same holds. */
export interface Segment extends Run {
  readonly text: string;
  readonly named: Named | null;
  readonly passages: readonly Passage[];
  /** Passages that end with it: their numbers stand behind it. */
  readonly ending: readonly Passage[];
  readonly hit: boolean;
  readonly marked: boolean;
}

interface Cuts {
  readonly named: readonly Named[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Run[];
  readonly marked: Run | null;
}

/** Cuts a line wherever a name, a passage, something that was searched for or the chosen run begins or ends. No character is lost. */
export function segmentsOf(
  line: { readonly start: number; readonly text: string },
  { named, passages, hits, marked }: Cuts,
): readonly Segment[] {
  const [from, to] = [line.start, line.start + line.text.length];
  const runs: readonly Run[] = [...named, ...passages, ...hits, ...(marked ? [marked] : [])];
  const cuts = new Set([from, to]);
  for (const { start, end } of runs) for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
  const edges = [...cuts].sort((a, b) => a - b);
  const over = (run: Run, start: number) => run.start <= start && start < run.end;
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? to;
    return {
      start,
      end,
      text: line.text.slice(start - from, end - from),
      named: named.find((run) => over(run, start)) ?? null,
      passages: passages.filter((run) => over(run, start)),
      ending: passages.filter((run) => run.end === end),
      hit: hits.some((run) => over(run, start)),
      marked: marked !== null && over(marked, start),
    };
  });
}

/** So many hits are enough to see that a word is everywhere. */
export const MOST_HITS = 2000;

/** Where a text says this, whatever the case and width of its letters. */
export function hitsOf(text: string, wanted: string): readonly Run[] {
  const [within, words] = [narrow(text), narrow(wanted.trim())];
  const hits: Run[] = [];
  if (words === "") return hits;
  for (let at = within.indexOf(words); at >= 0 && hits.length < MOST_HITS; at = within.indexOf(words, at + words.length)) {
    hits.push({ start: at, end: at + words.length });
  }
  return hits;
}

/** Keeps every position: each letter becomes one letter. */
function narrow(text: string): string {
  return text.replace(/[A-Z\uFF01-\uFF5E]/gu, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(code >= 0xff01 ? code - 0xfee0 : code).toLowerCase();
  });
}
