import type { Range } from "../reading/mapped-text.js";
import type { Token } from "./lexer.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { personNameEnd } from "./person-names.js";
import { CALLED, TITLE } from "./titles.js";

/** A title in the text, with the place where its employer's name would end. */
export type Title = Range;

/** A person in the text, with the titles that stand before the name. */
export interface PersonMention extends Range {
  /** Titles from the first to the last one before the name, each with the employer's name that it follows, if it follows one. */
  readonly titles: readonly { readonly title: Title; readonly employer?: Mention }[];
  readonly rule: "title" | "called" | "speaker" | "list";
}

/** Titles that make a person a member, or say what sort of person it is, and give no post. */
const NO_POST = /院士$|政协委员$|人大代表$|^(?:专家|学者|成员|骨干|科学家|学生|研究生|博士生|博士|硕士|博士后|同志|委员)$/u;
const SPEAKS = /(?:说|表示|介绍|告诉|认为|指出|强调|坦言|透露|谈到|建议|解释|看来|感慨)/uy;

/** The people in a block, by the titles before and after their names and by what they say. */
export function personsIn(lexicon: Lexicon, text: string, tokens: readonly Token[], bodies: readonly Mention[]): PersonMention[] {
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const end = last.end;
  const titles = titlesIn(text, tokens, bodies);
  const bodyEnding = new Map(bodies.map((body) => [body.end, body]));
  const titleEnding = new Map(titles.map((title) => [title.end, title]));
  const found: PersonMention[] = [];
  const taken = new Map<number, PersonMention>();
  const add = (person: PersonMention) => {
    found.push(person);
    taken.set(person.end, person);
  };
  for (const title of titles) {
    if (bodies.some((body) => body.start < title.end && title.end < body.end)) continue;
    const to = personNameEnd(lexicon, text, title.end, end);
    if (to === undefined) continue;
    const chain = chainOf(text, title, titleEnding, bodyEnding, taken);
    add({ start: title.end, end: to, titles: chain, rule: "title" });
    for (let next = afterSeparator(text, to); next !== undefined; ) {
      const nextEnd = lexicon.longest(text, next)?.value.title === true ? undefined : personNameEnd(lexicon, text, next, end);
      if (nextEnd === undefined || bodies.some(({ start }) => start === next)) break;
      add({ start: next, end: nextEnd, titles: chain, rule: "list" });
      next = afterSeparator(text, nextEnd);
    }
  }
  for (const person of [...calledIn(lexicon, text, tokens, titles), ...speakersIn(lexicon, text, tokens, end)]) {
    if (!found.some((other) => other.start < person.end && person.start < other.end)) add(person);
  }
  return found.sort((a, b) => a.start - b.start);
}

function afterSeparator(text: string, at: number): number | undefined {
  return /[、和与]/u.test(text.charAt(at)) ? at + 1 : undefined;
}

/** Whether a title gives a post at its employer. */
export function isPost(title: string): boolean {
  return !NO_POST.test(title);
}

function titlesIn(text: string, tokens: readonly Token[], bodies: readonly Mention[]): Title[] {
  const titles: Title[] = [];
  const inside = new Set<number>();
  for (const body of bodies) for (let i = body.start; i < body.end; i++) inside.add(i);
  let from = 0;
  for (const { start } of tokens) {
    if (start < from || inside.has(start)) continue;
    TITLE.lastIndex = start;
    const match = TITLE.exec(text);
    if (match === null) continue;
    titles.push({ start, end: start + match[0].length });
    from = start + match[0].length;
  }
  return titles;
}

/** The titles that lead up to `title`, joined by 、 or a comma, and the employers among them. */
function chainOf(
  text: string,
  title: Title,
  titleEnding: ReadonlyMap<number, Title>,
  bodyEnding: ReadonlyMap<number, Mention>,
  persons: ReadonlyMap<number, PersonMention>,
): PersonMention["titles"] {
  const chain: { title: Title; employer?: Mention }[] = [];
  for (let current: Title | undefined = title; current !== undefined; ) {
    const employer = bodyEnding.get(current.start);
    chain.unshift({ title: current, ...(employer ? { employer } : {}) });
    const edge = employer?.start ?? current.start;
    if (!/[、,]/u.test(text.charAt(edge - 1))) break;
    const before = titleEnding.get(edge - 1);
    if (before === undefined && employer === undefined && text.charAt(edge - 1) === "、") {
      const colleague = persons.get(edge - 1)?.titles.findLast(({ employer: known }) => known !== undefined);
      const [first] = chain;
      if (colleague?.employer && first) chain[0] = { ...first, employer: colleague.employer };
    }
    current = before;
  }
  return chain;
}

/** People called by a title after their names: 甲书记. */
function calledIn(lexicon: Lexicon, text: string, tokens: readonly Token[], titles: readonly Title[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.word?.title !== true) continue;
    CALLED.lastIndex = token.start;
    if (!CALLED.test(text)) continue;
    let from = i;
    while (from > 0 && i - from < 4 && tokens[from - 1]?.type === "char") from -= 1;
    const length = i - from;
    const start = tokens[from]?.start ?? token.start;
    if (length < 2 || length > 3 || titles.some((title) => title.start < token.start && token.start < title.end)) continue;
    if (personNameEnd(lexicon, text, start, token.start) === token.start)
      found.push({ start, end: token.start, titles: [], rule: "called" });
  }
  return found;
}

/** People who open a clause and say something: 甲说. */
function speakersIn(lexicon: Lexicon, text: string, tokens: readonly Token[], end: number): PersonMention[] {
  const found: PersonMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (token.type !== "char" || !(before === undefined || before.type === "mark" || before.type === "quote" || before.text === "在"))
      continue;
    const to = personNameEnd(lexicon, text, token.start, end);
    if (to === undefined) continue;
    SPEAKS.lastIndex = to;
    if (SPEAKS.test(text)) found.push({ start: token.start, end: to, titles: [], rule: "speaker" });
  }
  return found;
}
