import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Lexicon } from "./lexicon.js";
import { personNameEnd } from "./person-names.js";
import { type Draft, type Registry, rootOf } from "./registry.js";
import { brandsOf } from "./short-forms.js";
import { Trie } from "./trie.js";

/** What can be asked of a word. */
export interface Words {
  isPlace(word: string): boolean;
  isWord(word: string): boolean;
}

interface Form {
  readonly draft: Draft;
  readonly by: "name" | "short";
}

/** Finds the names of the document's things once more wherever they stand, also within longer names. */
export function findAgain(registry: Registry, clean: CleanText, blocks: readonly BlockNames[], lexicon: Lexicon, words: Words): void {
  const forms = formsOf(registry, words);
  const covered = new Uint8Array(clean.text.length);
  const taken = new Set<string>();
  for (const draft of registry.drafts()) {
    for (const { start, end } of draft.uses) {
      // a place gives way to a name that it is part of: 四川 in 四川研究院
      if (draft.kind !== "Place") covered.fill(1, start, end);
      taken.add(`${start}-${end}`);
    }
  }
  for (const { block } of blocks) {
    const range = clean.blocks[block];
    if (range === undefined) continue;
    for (let at = range.start; at < range.end; at++) {
      const hit = forms.longest(clean.text, at);
      if (hit === undefined || hit.value === "ambiguous") continue;
      const end = at + hit.length;
      const { draft, by } = hit.value;
      const nested = isNested(covered, at, end);
      if (nested === "across" || taken.has(`${at}-${end}`)) continue;
      if (draft.kind === "Place" || (nested === "inside" && (by === "short" || draft.kind === "Person"))) continue;
      if (draft.kind === "Person" && hit.length === 2 && personNameEnd(lexicon, clean.text, at, range.end) !== end) continue;
      rootOf(draft).uses.push({ start: at, end, by });
      rootOf(draft)[by === "name" ? "full" : "short"].add(clean.text.slice(at, end));
      covered.fill(1, at, end);
      at = end - 1;
    }
  }
  for (const draft of registry.drafts()) {
    if (draft.kind !== "Place") continue;
    const alone = draft.uses.filter(({ start, end }) => isNested(covered, start, end) === "outside");
    draft.uses.splice(0, draft.uses.length, ...alone);
  }
}

function formsOf(registry: Registry, words: Words): Trie<Form | "ambiguous"> {
  const forms = new Trie<Form | "ambiguous">();
  const put = (name: string, form: Form) =>
    forms.add(name, form, (old, more) => (old !== "ambiguous" && more !== "ambiguous" && old.draft === more.draft ? old : "ambiguous"));
  for (const draft of registry.drafts()) {
    if (draft.kind === "Policy") continue;
    for (const name of draft.full) put(name, { draft, by: "name" });
    for (const name of draft.short) if (!draft.full.has(name)) put(name, { draft, by: "short" });
    for (const name of brandsOf(draft, words.isPlace, words.isWord))
      if (!draft.full.has(name) && !draft.short.has(name)) put(name, { draft, by: "short" });
  }
  return forms;
}

function isNested(covered: Uint8Array, start: number, end: number): "inside" | "outside" | "across" {
  let count = 0;
  for (let i = start; i < end; i++) count += covered[i] ?? 0;
  return count === 0 ? "outside" : count === end - start ? "inside" : "across";
}
