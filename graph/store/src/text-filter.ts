import { fold } from "./search/fold.js";

/**
 * Which texts. All of them are folded as search folds: letter case, traditional script, width and punctuation make no
 * difference. Fields are joined by AND, and one text must meet all of them; a `contains` or `startsWith` of which folding
 * leaves nothing admits all.
 */
export interface TextFilter {
  readonly equals?: string;
  readonly in?: readonly string[];
  readonly contains?: string;
  readonly startsWith?: string;
}

/** A filter made ready to be asked of many texts: whether one of these meets it. */
export function textMeets({ equals, in: some, contains, startsWith }: TextFilter): (texts: readonly string[]) => boolean {
  const among = some && new Set(some.map(fold));
  const [whole, part, head] = [equals, contains, startsWith].map((text) => (text === undefined ? undefined : fold(text)));
  return (texts) =>
    texts.some((text) => {
      const folded = fold(text);
      return (
        (whole === undefined || folded === whole) &&
        among?.has(folded) !== false &&
        (part === undefined || folded.includes(part)) &&
        (head === undefined || folded.startsWith(head))
      );
    });
}

/** Folded texts that full text is asked for: `whole` names, or what names contain. */
export interface Sought {
  readonly texts: readonly string[];
  readonly whole: boolean;
}

/** What finds all names that may meet a filter, and few others; `undefined` where any name may meet it. */
export function sought({ equals, in: some, contains, startsWith }: TextFilter): Sought | undefined {
  const whole = equals === undefined ? some?.map(fold) : [fold(equals)];
  if (whole !== undefined) return whole.includes("") ? undefined : { texts: whole, whole: true };
  const [longest = ""] = [contains, startsWith].map((text) => fold(text ?? "")).sort((a, b) => b.length - a.length);
  return longest === "" ? undefined : { texts: [longest], whole: false };
}
