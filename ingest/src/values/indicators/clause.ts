import { endOfMeasure, leadsIn, nounFrom, startOfMeasure } from "./noun.js";
import type { Spot } from "./spot.js";

/** Marks at which the stretch that may name a measure begins. */
export const MARK = /[,;:、,。;:!?()“”《》\n]/;

/** No measure is named further back than this. */
const LONGEST = 60;
/** What a list may have before 、 that belongs to one number: 博士、硕士研究生120名. */
const ITEM = { shortest: 2, longest: 15 };

/** The start of the stretch before an offset in which its measure may stand, no further back than `left`. */
export function clauseStart(text: string, at: number, left: number): number {
  for (let end = at; ; ) {
    const { from, opened } = stretchBefore(text, end, left);
    if (opened === undefined) return from;
    end = opened;
  }
}

/** Where the stretch before an offset begins, and what opens right before it and belongs to it, brackets and all. */
function stretchBefore(text: string, at: number, left: number): { readonly from: number; readonly opened: number | undefined } {
  const furthest = Math.max(left, at - LONGEST);
  let from = at;
  while (from > furthest && !MARK.test(text[from - 1] as string)) from--;
  while (text[from - 1] === "、" && from - 1 > furthest && !leadsIn(text, from)) {
    let before = from - 1;
    while (before > furthest && !MARK.test(text[before - 1] as string)) before--;
    const length = from - 1 - before;
    if (/[”》)]/.test(text[before - 1] ?? "") || length < ITEM.shortest || length > ITEM.longest || /\d/.test(text.slice(before, from)))
      break;
    from = before;
  }
  // 产值(营收)达到, 国家级“星创天地”10个: what closes just before the stretch belongs to it
  const open = text[from - 1] === ")" ? "(" : text[from - 1] === "”" && from === at ? "“" : undefined;
  const opened = open === undefined ? -1 : text.lastIndexOf(open, from - 1);
  return { from, opened: opened > furthest ? opened : undefined };
}

/** The start of a number's clause. */
export function clauseOf({ scene, quantity, floor }: Spot): number {
  return clauseStart(scene.text, quantity.start, Math.max(scene.start, floor));
}

/** The words that name a measure before `end`, without what leads to them and from them to the number. */
export function wordsBefore({ scene }: Spot, from: number, end: number): { start: number; end: number; words: string } {
  const last = endOfMeasure(scene.text, from, end);
  const start = startOfMeasure(scene.text, from, last, scene.skips);
  return { start, end: last, words: tidy(scene.text.slice(start, last)) };
}

/** The noun of the clause before a number's own: 销售业绩再创新高,同比增长80%. */
export function nounOfClauseBefore(spot: Spot): string {
  const { scene, floor } = spot;
  const { text, skips, start } = scene;
  const end = clauseOf(spot) - 1;
  const left = Math.max(start, floor);
  if (end <= left || text[end] !== ",") return "";
  const from = startOfMeasure(text, clauseStart(text, end, left), end, skips, []);
  const noun = nounFrom(text, from, end, skips);
  return noun.end - noun.start >= 2 ? tidy(text.slice(noun.start, noun.end)) : "";
}

const UNTIDY = /[\s*、和及与“”]/;

/** A name without spaces and bold marks, and without a quotation mark that has no other. */
export function tidy(name: string): string {
  if (!UNTIDY.test(name)) return name;
  const bare = name.replace(/[\s*]/g, "").replace(/^[、和及与]+|、+$/g, "");
  return bare.split("“").length === bare.split("”").length ? bare : bare.replace(/[“”]/g, "");
}
