import type { Range } from "../reading/mapped-text.js";
import type { Token } from "./lexer.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { personNameEnd } from "./person-names.js";
import { CALLED, HONORIFIC, TITLE, TITLE_STARTS } from "./titles.js";

/** A person in the text. */
export interface PersonMention extends Range {
  /** The last title before the name; people in a list share it. */
  readonly title?: Range;
  readonly rule: "title" | "called" | "speaker" | "list" | "team";
}

/** The people of a block and the titles in it. */
export interface People {
  readonly persons: readonly PersonMention[];
  readonly titles: readonly Range[];
}

const SPEAKS = /(?:说|表示|介绍|告诉|认为|指出|强调|坦言|透露|谈到|建议|解释|看来|感慨|告诉记者)/uy;
const TEAM = /(?:院士|教授|研究员|博士)?(?:科研|创新|研究)?(?:团队|课题组)/uy;

/** The people in a block, by the titles before and after their names and by what they say. */
export function peopleIn(lexicon: Lexicon, text: string, tokens: readonly Token[], bodies: readonly Mention[]): People {
  const end = tokens.at(-1)?.end ?? 0;
  const titles = titlesIn(text, tokens, bodies);
  const bodyStarts = new Set(bodies.map(({ start }) => start));
  const found: PersonMention[] = [];
  for (const title of titles) {
    let at: number | undefined = title.end;
    for (let rule: PersonMention["rule"] = "title"; at !== undefined; rule = "list") {
      const to: number | undefined =
        rule === "list" && !opensName(lexicon, text, at, bodyStarts) ? undefined : personNameEnd(lexicon, text, at, end, true);
      if (to === undefined) break;
      found.push({ start: at, end: to, title, rule });
      const after = afterHonorific(text, to);
      at = /[、和与]/u.test(text.charAt(after)) ? after + 1 : undefined;
    }
  }
  const others = [
    ...guestsIn(lexicon, text, tokens, end),
    ...calledIn(lexicon, text, tokens, titles),
    ...speakersIn(lexicon, text, tokens, end),
    ...teamsIn(lexicon, text, bodies),
  ];
  const starts = new Set(found.map(({ start }) => start));
  for (const person of others) {
    if (starts.has(person.start)) continue;
    starts.add(person.start);
    found.push(person);
  }
  return { titles, persons: apart(found.sort((a, b) => a.start - b.start || b.end - a.end)) };
}

function afterHonorific(text: string, at: number): number {
  HONORIFIC.lastIndex = at;
  return at + (HONORIFIC.exec(text)?.[0].length ?? 0);
}

/** Without those that overlap the one before. */
function apart(persons: readonly PersonMention[]): PersonMention[] {
  let last = -1;
  return persons.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Whether the next one of a list can be a person: no title, no body begins there. */
function opensName(lexicon: Lexicon, text: string, at: number, bodyStarts: ReadonlySet<number>): boolean {
  if (bodyStarts.has(at)) return false;
  TITLE.lastIndex = at;
  return !TITLE.test(text) && lexicon.longest(text, at)?.value.place === undefined;
}

function titlesIn(text: string, tokens: readonly Token[], bodies: readonly Mention[]): Range[] {
  const titles: Range[] = [];
  const order = [...bodies].sort((a, b) => a.start - b.start);
  let body = 0;
  let from = 0;
  let covered = 0;
  for (const { start, end: tokenEnd, type, word } of tokens) {
    for (; body < order.length && (order[body] as Mention).start <= start; body++)
      covered = Math.max(covered, (order[body] as Mention).end);
    if (
      start < from ||
      start < covered ||
      (type !== "word" && type !== "char" && type !== "latin") ||
      TITLE_STARTS[text.charCodeAt(start)] !== 1
    )
      continue;
    TITLE.lastIndex = start;
    const match = TITLE.exec(text);
    if (match === null) continue;
    // 领导班子 is no title with a name behind it
    if (word?.plain === true && word.title !== true && tokenEnd > start + match[0].length) continue;
    titles.push({ start, end: start + match[0].length });
    from = start + match[0].length;
  }
  return titles;
}

/** A list of bare names, and what its people are: 甲、乙、丙等十位院士. */
const GUESTS =
  /(\p{Script=Han}{2,24}(?:、\p{Script=Han}{2,4}){2,30})等(?:[\d一二三四五六七八九十]{1,4}[余多]?[位名])?(?:[^,。;:、“”]{0,12}、)?[^,。;:、“”]{0,12}?(?:院士|专家|学者|教授|嘉宾|企业家|科学家)/gu;

/** People who are listed by their names alone, before the word that says who they are. */
function guestsIn(lexicon: Lexicon, text: string, tokens: readonly Token[], end: number): PersonMention[] {
  const from = tokens[0]?.start ?? 0;
  return [...text.slice(from, end).matchAll(GUESTS)].flatMap((match) => {
    const [first = "", ...rest] = (match[1] ?? "").split("、");
    let at = from + match.index + first.length;
    const found: PersonMention[] = [];
    for (const name of rest) {
      const start = at + 1;
      at = start + name.length;
      if (personNameEnd(lexicon, text, start, end) !== at) return [];
      found.push({ start, end: at, rule: "list" });
    }
    const edge = from + match.index + first.length;
    const opening = [3, 2, 4].map((length) => edge - length).find((start) => personNameEnd(lexicon, text, start, end) === edge);
    return opening === undefined ? found : [{ start: opening, end: edge, rule: "list" as const }, ...found];
  });
}

/** People called by a title after their names: 甲书记. */
function calledIn(lexicon: Lexicon, text: string, tokens: readonly Token[], titles: readonly Range[]): PersonMention[] {
  const found: PersonMention[] = [];
  if (titles.length === 0) return found;
  const titleStarts = new Set(titles.map(({ start }) => start));
  let tokenStarts: ReadonlySet<number> | undefined;
  for (const { start: at, word } of tokens) {
    if (word?.title !== true || !titleStarts.has(at)) continue;
    CALLED.lastIndex = at;
    if (!CALLED.test(text)) continue;
    tokenStarts ??= new Set(tokens.map(({ start }) => start));
    const starts = tokenStarts;
    const start = [at - 4, at - 3, at - 2].find((from) => starts.has(from) && personNameEnd(lexicon, text, from, at) === at);
    if (start !== undefined) found.push({ start, end: at, rule: "called" });
  }
  return found;
}

/** People who open a clause and say something: 甲说. */
function speakersIn(lexicon: Lexicon, text: string, tokens: readonly Token[], end: number): PersonMention[] {
  const found: PersonMention[] = [];
  for (const [i, { start }] of tokens.entries()) {
    const before = i > 0 ? tokens[i - 1] : undefined;
    if (!(before === undefined || before.type === "mark" || before.type === "quote" || before.text === "在" || before.text === "的"))
      continue;
    const to = personNameEnd(lexicon, text, start, end);
    if (to === undefined) continue;
    SPEAKS.lastIndex = to;
    if (SPEAKS.test(text)) found.push({ start, end: to, rule: "speaker" });
  }
  return found;
}

/** People whose team is named after them, behind the body where it works: 某大学甲团队. */
function teamsIn(lexicon: Lexicon, text: string, bodies: readonly Mention[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (const { end } of bodies) {
    for (const length of [3, 2]) {
      TEAM.lastIndex = end + length;
      if (!TEAM.test(text) || (personNameEnd(lexicon, text, end, end + length) !== end + length && !isNoWord(lexicon, text, end, length)))
        continue;
      found.push({ start: end, end: end + length, rule: "team" });
      break;
    }
  }
  return found;
}

/** Whether the three characters make no word: then they are a name even where the family name is a rare one. */
function isNoWord(lexicon: Lexicon, text: string, at: number, length: number): boolean {
  if (length !== 3) return false;
  for (let i = at; i < at + length; i++)
    if (lexicon.longest(text, i) !== undefined || !/\p{Script=Han}/u.test(text.charAt(i))) return false;
  return true;
}
