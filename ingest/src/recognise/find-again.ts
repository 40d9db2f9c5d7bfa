import type { Range } from "../reading/mapped-text.js";
import { Trie } from "../reading/trie.js";
import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Lexicon } from "./lexicon.js";
import { personNameEnd } from "./person-names.js";
import { type Draft, type Registry, rootOf } from "./registry.js";
import { brandsOf } from "./short-forms.js";

/** What can be asked of a word. */
export interface Words {
  isPlace(word: string): boolean;
  isWord(word: string): boolean;
}

interface Form {
  readonly draft: Draft;
  readonly by: "name" | "short";
}

/** Finds the names of the document's things once more wherever they stand, full names also within longer ones. */
export function findAgain(registry: Registry, clean: CleanText, blocks: readonly BlockNames[], lexicon: Lexicon, words: Words): void {
  const { text } = clean;
  const forms = formsOf(registry, words);
  /** Whose name each character is part of: a number for each draft, 0 for none. */
  const covered = new Uint32Array(text.length);
  const numbers = new Map<Draft, number>();
  const numberOf = (draft: Draft): number => {
    const number = numbers.get(draft) ?? numbers.size + 1;
    numbers.set(draft, number);
    return number;
  };
  /** Ranges that are names already, each as one number. */
  const taken = new Set<number>();
  const numbered = (start: number, end: number): number => start * (text.length + 1) + end;
  for (const draft of registry.drafts()) {
    for (const { start, end } of draft.uses) {
      // a place gives way to a name that it is part of: 四川 in 四川研究院; a clause that stands for a signing is no name
      if (draft.kind !== "Place" && draft.rule !== "signing") covered.fill(numberOf(draft), start, end);
      taken.add(numbered(start, end));
    }
  }
  /** Ranges of names that were found around shorter ones. */
  const containers: (Range & { readonly draft: Draft })[] = [];
  const fits = ({ draft, by }: Form, { start, end }: Range, blockEnd: number): boolean => {
    const nested = isNested(covered, start, end);
    if ((nested === "across" && !contains(covered, { start, end })) || draft.kind === "Place" || taken.has(numbered(start, end)))
      return false;
    if (nested === "inside") return by === "name" && draft.kind !== "Person" && covered[start] !== numberOf(rootOf(draft));
    return draft.kind !== "Person" || end - start > 2 || personNameEnd(lexicon, text, start, blockEnd) === end;
  };
  for (const { block } of blocks) {
    const range = clean.blocks[block] as Range;
    for (let start = range.start; start < range.end; start++) {
      for (const { length, value } of forms.all(text, start)) {
        const use = { start, end: start + length };
        if (value === "ambiguous" || !fits(value, use, range.end)) continue;
        const draft = rootOf(value.draft);
        draft.uses.push({ ...use, by: value.by });
        if (isNested(covered, use.start, use.end) === "across") {
          containers.push({ ...use, draft });
          covered.fill(numberOf(draft), use.start, use.end);
        }
        draft[value.by === "name" ? "full" : "short"].add(text.slice(start, use.end));
        if (covered[start] === 0) covered.fill(numberOf(draft), start, use.end);
      }
    }
  }
  // what is only part of an introduced name is not named there: 电子科大 in 电子科大重研院
  for (const { start, end, draft: outer } of containers) {
    for (const draft of registry.drafts()) {
      const inside = draft === outer ? [] : draft.uses.filter((use) => start <= use.start && use.end <= end);
      for (const use of inside) draft.uses.splice(draft.uses.indexOf(use), 1);
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
    const without = draft.kind === "Institution" ? withoutCity(draft, words) : [];
    for (const name of without) if (registry.find(draft.kind, name) === undefined) put(name, { draft, by: "short" });
    for (const name of brandsOf(draft, words.isPlace, words.isWord))
      if (!draft.full.has(name) && !draft.short.has(name)) put(name, { draft, by: "short" });
  }
  return forms;
}

const OF_CITY = /^(\p{Script=Han}{2,4}[市省])(\p{Script=Han}{4,})$/u;

/** How a city's paper goes on to call the city's bodies: 市综合经济研究院 of 重庆市综合经济研究院. */
function withoutCity({ full }: Draft, { isPlace }: Words): string[] {
  return [...full].flatMap((name) => {
    const [, place = "", rest] = OF_CITY.exec(name) ?? [];
    return rest !== undefined && isPlace(place) ? [`${place.slice(-1)}${rest}`] : [];
  });
}

function isNested(covered: Uint32Array, start: number, end: number): "inside" | "outside" | "across" {
  let count = 0;
  for (let i = start; i < end; i++) if (covered[i] !== 0) count += 1;
  return count === 0 ? "outside" : count === end - start ? "inside" : "across";
}

/** Whether no name reaches out of the range on either side. */
function contains(covered: Uint32Array, { start, end }: Range): boolean {
  const reaches = (inner: number, outer: number): boolean => covered[inner] !== 0 && covered[inner] === covered[outer];
  return !reaches(start, start - 1) && !reaches(end - 1, end);
}
