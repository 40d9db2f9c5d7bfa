import { isPartialDate, type Kind, type PartialDate, type Region, type Relation, type Status } from "@chengyu-atlas/model";
import { CROSSING_WORDS, FILLERS, KIND_WORDS, REGION_WORDS, RELATION_WORDS, STATUS_WORDS, type Way } from "./words.js";

/** A question as it was understood: each part is a chip that can be changed or taken away. */
export interface Asked {
  /** The name that the question is about, as it was written; empty where it names none. */
  readonly about: string;
  readonly relation: Relation | null;
  readonly way: Way;
  readonly kinds: readonly Kind[];
  readonly subtypes: readonly string[];
  readonly regions: readonly Region[];
  readonly status: Status | null;
  readonly crossing: boolean;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export const NOTHING_ASKED: Asked = {
  about: "",
  relation: null,
  way: "BOTH",
  kinds: [],
  subtypes: [],
  regions: [],
  status: null,
  crossing: false,
  from: null,
  to: null,
};

const DATE = "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)";
const SPANS: readonly (readonly [RegExp, (first: string, second: string) => Pick<Asked, "from" | "to">])[] = [
  [new RegExp(`${DATE}\\s*年?\\s*(?:至|到|—|–|~|to)\\s*${DATE}\\s*年?`, "u"), (from, to) => ({ from, to })],
  [new RegExp(`(?:since|after)\\s*${DATE}|${DATE}\\s*年?\\s*(?:以来|之后|以后|后|起)`, "u"), (a, b) => ({ from: a ?? b, to: null })],
  [new RegExp(`(?:until|before)\\s*${DATE}|${DATE}\\s*年?\\s*(?:之前|以前|前|为止)`, "u"), (a, b) => ({ from: null, to: a ?? b })],
  [new RegExp(`(?:in\\s*)?${DATE}\\s*年?`, "u"), (date) => ({ from: date, to: date })],
];

/** Takes the longest of some words out of a text, and says which it was. */
function take<T>(text: string, table: readonly { readonly words: readonly string[]; readonly means: T }[]) {
  let best: { readonly word: string; readonly at: number; readonly means: T } | undefined;
  for (const { words, means } of table) {
    for (const word of words) {
      const at = text.indexOf(word);
      if (at >= 0 && (!best || word.length > best.word.length)) best = { word, at, means };
    }
  }
  if (!best) return undefined;
  return { means: best.means, rest: `${text.slice(0, best.at)} ${text.slice(best.at + best.word.length)}` };
}

/**
 * Reads a question such as `谁与[西部(重庆)科学城]签约 2020年以来`. What stands in brackets is the name; without brackets it is
 * what no other part explains. `null` where the text holds nothing of a question: it is a name to be searched then.
 */
export function parseQuestion(typed: string): Asked | null {
  let asked: Asked = NOTHING_ASKED;
  let text = typed.trim().toLowerCase();
  const bracketed = /\[([^\]]+)\]|【([^】]+)】/u.exec(typed);
  if (bracketed) {
    asked = { ...asked, about: (bracketed[1] ?? bracketed[2] ?? "").trim() };
    text = typed.replace(bracketed[0], " ").toLowerCase();
  }
  for (const [pattern, span] of SPANS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { from, to } = span(found[1] as string, found[2] as string);
    if ([from, to].some((date) => date !== null && !isPartialDate(date))) continue;
    asked = { ...asked, from, to };
    text = text.replace(found[0], " ");
    break;
  }
  const relation = take(text, RELATION_WORDS);
  if (relation) {
    asked = { ...asked, ...relation.means };
    text = relation.rest;
  }
  const crossing = take(text, [{ words: CROSSING_WORDS, means: true }]);
  if (crossing) {
    asked = { ...asked, crossing: true };
    text = crossing.rest;
  }
  const status = take(text, STATUS_WORDS);
  if (status) {
    asked = { ...asked, status: status.means };
    text = status.rest;
  }
  const region = take(text, REGION_WORDS);
  if (region) {
    asked = { ...asked, regions: region.means };
    text = region.rest;
  }
  const left = () => stripped(text);
  // a noun that ends a name (重庆大学) is part of it: it is a kind only where it stands by itself
  for (const { words, means } of KIND_WORDS) {
    const word = words.find((each) => left().some((piece) => piece === each || JOINS.some((join) => piece.startsWith(each + join))));
    if (!word) continue;
    asked = { ...asked, kinds: [means.kind], subtypes: means.subtype ? [means.subtype] : [] };
    text = text.replace(word, " ");
    break;
  }
  if (asked.about === "") asked = { ...asked, about: original(left().join(" ").trim(), typed) };
  const { relation: type, kinds, regions, status: state, from, to } = asked;
  const parts = [type, kinds[0], regions[0], state, asked.crossing || null, from ?? to].filter(
    (part) => part !== null && part !== undefined,
  );
  return parts.length === 0 || (parts.length === 1 && kinds.length === 1) ? null : asked;
}

/** What joins the noun that is asked for to the name: 哪些高校与…. */
const JOINS = ["与", "和", "跟", "同", "在"];

/** The pieces of a text between its fillers. A filler within a name stays: 和平 is not 平. */
function stripped(text: string): readonly string[] {
  const pattern = new RegExp(
    `^(?:${FILLERS.map((word) => word.replace(/[?]/gu, "\\?")).join("|")})+|(?:${["的", "了", "过", "吗", "呢", "？", "\\?", "，", "。", "有"].join("|")})+$`,
    "gu",
  );
  return text
    .split(/\s+/u)
    .flatMap((piece) => piece.split(/[，。？?]/u))
    .map((piece) => {
      let before = "";
      let now = piece;
      while (before !== now) {
        before = now;
        now = now.replace(pattern, "");
      }
      return now.replace(/(?:与|和|跟|同)$/u, "");
    })
    .filter((piece) => piece !== "");
}

/** A piece as it was typed, with its own letter case. */
function original(piece: string, typed: string): string {
  const at = typed.toLowerCase().indexOf(piece);
  return at < 0 ? piece : typed.slice(at, at + piece.length);
}

/** The question as text again, so that an address and a saved question can hold it. */
export function writeQuestion(asked: Asked): string {
  const { about, relation, way, kinds, subtypes, regions, status, crossing, from, to } = asked;
  const verb = RELATION_WORDS.find(({ means }) => means.relation === relation && means.way === way)?.words[0];
  const noun = KIND_WORDS.find(({ means }) => means.kind === kinds[0] && (means.subtype ?? "") === (subtypes[0] ?? ""))?.words[0];
  const where = REGION_WORDS.find(({ means }) => means[0] === regions[0])?.words[0];
  const how = STATUS_WORDS.find(({ means }) => means === status)?.words[0];
  const when = from && to ? (from === to ? from : `${from}至${to}`) : from ? `${from}以来` : to ? `${to}以前` : "";
  const parts = [about && `[${about}]`, verb, crossing && CROSSING_WORDS[0], how, where, noun, when];
  return parts.filter(Boolean).join(" ");
}
