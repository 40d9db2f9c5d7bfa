/** What a text must hold for a pattern to match it, told from the pattern's expression. */
export interface Needed {
  /** Words that the expression has outside all groups, and not at will. */
  readonly words: readonly string[];
  /** The verb, where it is outside all other groups and not at will. */
  readonly verb: Verb | undefined;
}

/** A verb that many patterns have: they ask for it in the same sentence, one after the other. */
export class Verb {
  #text = "";
  #found = false;

  constructor(private readonly regex: RegExp) {}

  isIn(text: string): boolean {
    if (text !== this.#text) {
      this.#text = text;
      this.#found = this.regex.test(text);
    }
    return this.#found;
  }
}

const VERBS = new Map<string, Verb>();
const AT_WILL = "?*{";
const SPECIAL = "^$.+*?{}|";

/** What an expression needs. Nothing is told of one that is a choice. */
export function neededOf(expression: string): Needed {
  const words: string[] = [];
  let verb: Verb | undefined;
  let word = "";
  const close = () => {
    if (word !== "") words.push(word);
    word = "";
  };
  for (let i = 0; i < expression.length; ) {
    const unit = expression.charAt(i);
    const end = endOf(expression, i);
    const atWill = AT_WILL.includes(expression.charAt(end) || " ");
    if (unit === "|") return { words: [], verb: undefined };
    if (end === i + 1 && !SPECIAL.includes(unit) && !atWill) {
      word += unit;
    } else {
      close();
      if (expression.startsWith("(?<verb>", i) && !atWill) verb = verbOf(expression.slice(i, end));
    }
    i = end;
  }
  close();
  return { words, verb };
}

/** Whether a text has all that is needed. */
export function holds({ words, verb }: Needed, text: string): boolean {
  return words.every((word) => text.includes(word)) && (verb?.isIn(text) ?? true);
}

function verbOf(group: string): Verb {
  const verb = VERBS.get(group) ?? new Verb(new RegExp(group, "u"));
  VERBS.set(group, verb);
  return verb;
}

/** Where the part of an expression ends that begins at `at`: a group, a class, an escape, a number of times or one unit. */
function endOf(expression: string, at: number): number {
  const unit = expression[at];
  if (unit === "\\") return at + (/^\\(?:u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|.)/u.exec(expression.slice(at))?.[0].length ?? 1);
  if (unit === "[" || unit === "{") return afterClass(expression, at, unit === "[" ? "]" : "}");
  if (unit !== "(") return at + 1;
  let depth = 0;
  for (let i = at; i < expression.length; i++) {
    const inner = expression[i];
    if (inner === "\\") i++;
    else if (inner === "[") i = afterClass(expression, i, "]") - 1;
    else if (inner === "(") depth++;
    else if (inner === ")" && --depth === 0) return i + 1;
  }
  return expression.length;
}

function afterClass(expression: string, at: number, close: string): number {
  let end = at + 1;
  while (end < expression.length && expression[end] !== close) end += expression[end] === "\\" ? 2 : 1;
  return end + 1;
}
