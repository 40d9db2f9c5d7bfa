import type { StoredNode } from "@chengyu-atlas/store";

/** A run of a text: UTF-16 code units from 0, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence names two nodes; `undefined` for one that it does not name. */
export interface EndSpans {
  readonly source: Span | undefined;
  readonly target: Span | undefined;
}

/**
 * Finds the ends of a claim in its sentence, by the longest of their names and aliases that stands there. The end with the
 * longer one is placed first, and the other beside it: 重庆大学 is not seen within 重庆大学附属肿瘤医院 where that is the other end.
 */
export function endSpans(sentence: string, source: StoredNode | undefined, target: StoredNode | undefined): EndSpans {
  const text = folded(sentence);
  const [a, b] = [find(text, source, undefined), find(text, target, undefined)];
  if (a === undefined || b === undefined || !overlap(a, b)) return { source: a, target: b };
  const sourceFirst = a.end - a.start >= b.end - b.start;
  return sourceFirst ? { source: a, target: find(text, target, a) } : { source: find(text, source, b), target: b };
}

/** A text without white space and differences of width and case, and where each of its units stood. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

export function folded(sentence: string): Folded {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const unit = sentence.charCodeAt(i);
    // full-width forms of ASCII
    const narrow = unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : sentence.charAt(i);
    if (/\s/u.test(narrow)) continue;
    text += narrow.toLowerCase().length === 1 ? narrow.toLowerCase() : narrow;
    at.push(i);
  }
  return { text, at };
}

function find({ text, at }: Folded, node: StoredNode | undefined, beside: Span | undefined): Span | undefined {
  const names = node === undefined ? [] : [node.name, ...node.aliases].map((name) => folded(name).text).filter((name) => name !== "");
  for (const name of names.sort((a, b) => b.length - a.length)) {
    for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      const span = { start: at[i] ?? 0, end: (at[i + name.length - 1] ?? 0) + 1 };
      if (beside === undefined || !overlap(span, beside)) return span;
    }
  }
  return undefined;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
