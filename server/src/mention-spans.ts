import type { NodeId } from "@chengyu-atlas/model";
import type { StoredNode } from "@chengyu-atlas/store";
import { folded, type Span } from "./spans.js";

/** A name in a text, and the node that it stands for. */
export interface MentionSpan extends Span {
  readonly node: NodeId;
}

/** One character is too little to tell a name from a word. */
const LEAST = 2;

/**
 * Where a text names these nodes, in order and none over another: at each place the longest name or alias that begins there,
 * 重庆大学附属肿瘤医院 before 重庆大学. A wording that several nodes share stands for the one whose own name it is, else for the
 * best connected.
 */
export function mentionSpans(document: string, nodes: readonly StoredNode[]): readonly MentionSpan[] {
  const { text, at } = folded(document);
  const { owners, lengths } = wordings(nodes);
  const spans: MentionSpan[] = [];
  for (let i = 0; i < text.length; i++) {
    const length = lengths.get(text.slice(i, i + LEAST))?.find((each) => owners.has(text.slice(i, i + each)) && isWhole(text, i, i + each));
    if (length === undefined) continue;
    const last = i + length - 1;
    const node = owners.get(text.slice(i, last + 1));
    if (node !== undefined) spans.push({ start: at[i] ?? 0, end: (at[last] ?? 0) + 1, node });
    i = last;
  }
  return spans;
}

interface Wordings {
  /** Whose each wording is. */
  readonly owners: ReadonlyMap<string, NodeId>;
  /** How long the wordings are that begin with these letters, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

function wordings(nodes: readonly StoredNode[]): Wordings {
  const best = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const owners = new Map<string, NodeId>();
  const claim = (name: string, node: NodeId) => {
    const words = folded(name).text;
    if (words.length >= LEAST && !owners.has(words)) owners.set(words, node);
  };
  for (const { id, name } of best) claim(name, id);
  for (const { id, aliases } of best) for (const alias of aliases) claim(alias, id);
  const lengths = new Map<string, Set<number>>();
  for (const words of owners.keys()) {
    const first = words.slice(0, LEAST);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return { owners, lengths: new Map([...lengths].map(([first, all]) => [first, [...all].sort((a, b) => b - a)])) };
}

const LATIN = /[a-z0-9]/u;

/** Whether Latin letters or digits do not go on where the wording ends: AI is not named in AIoT. */
function isWhole(text: string, start: number, end: number): boolean {
  const goesOn = (at: number) => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
  return !goesOn(start) && !goesOn(end);
}
