import { normaliseName } from "@chengyu-atlas/model";
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

const simplify = Converter({ from: "t", to: "cn" });

/** A text as search compares it: normalised, simplified, lower case, without spaces and punctuation but brackets' contents. */
export function fold(text: string): string {
  return simplify(normaliseName(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const HAN = /\p{Script=Han}/u;

/** The forms under which a name is found: itself, its pinyin and its pinyin initials, all folded. */
export function searchTerms(names: readonly string[]): readonly string[] {
  const terms = new Set<string>();
  for (const name of names) {
    const folded = fold(name);
    if (folded === "") continue;
    terms.add(folded);
    if (!HAN.test(folded)) continue;
    const syllables = syllablesOf(folded);
    terms.add(syllables.join("").toLowerCase());
    terms.add(
      syllables
        .map((syllable) => syllable.charAt(0))
        .join("")
        .toLowerCase(),
    );
  }
  return [...terms];
}

/** The key by which names are listed: pinyin without tones, so that 成都 stands before 重庆. */
export function sortKey(name: string): string {
  return syllablesOf(fold(name)).join(" ").toLowerCase();
}

let last: { readonly folded: string; readonly syllables: readonly string[] } = { folded: "", syllables: [] };

/** The pinyin of a folded text. A name is asked for twice when it is written, for its terms and for its key. */
function syllablesOf(folded: string): readonly string[] {
  if (last.folded !== folded) last = { folded, syllables: pinyin(folded, { toneType: "none", type: "array", v: true }) };
  return last.syllables;
}
