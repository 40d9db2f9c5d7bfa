import type { CleanText, FoundIndicator } from "../../reading/types.js";
import { indexOfSentence } from "../document-dates.js";
import { kindOf } from "../units.js";

/** Numbers from here on do not agree by chance. */
const TELLING = 10;

/** The last word of a measure, near enough to see that 24个项目 are the 24个高校、科研院所项目. */
const head = (measure: string) => measure.slice(-2);

function sameThing(a: FoundIndicator, b: FoundIndicator): boolean {
  if (a.value !== b.value || (a.unit !== b.unit && (kindOf(a.unit) !== "count" || kindOf(b.unit) !== "count"))) return false;
  const alike = head(a.measure) === head(b.measure) || a.measure.includes(b.measure) || b.measure.includes(a.measure);
  return alike && (a.value >= TELLING || a.subjectName === b.subjectName);
}

/**
 * Leaves out what is said again: the same number of the same thing. Of a headline and the body the body's stays, since it
 * says more; of two in the body the first.
 */
export function withoutRepeats(found: readonly FoundIndicator[], clean: CleanText): readonly FoundIndicator[] {
  const isHeadline = ({ quote }: FoundIndicator) => {
    const sentence = clean.sentences[indexOfSentence(clean, quote.start)];
    return sentence !== undefined && clean.blocks[sentence.block]?.role === "headline";
  };
  const byValue = new Map<number, FoundIndicator[]>();
  for (const indicator of found) {
    const others = byValue.get(indicator.value) ?? [];
    const at = others.findIndex((other) => sameThing(other, indicator));
    if (at < 0) others.push(indicator);
    else if (isHeadline(others[at] as FoundIndicator) && !isHeadline(indicator)) others[at] = indicator;
    byValue.set(indicator.value, others);
  }
  const kept = new Set([...byValue.values()].flat());
  return found.filter((indicator) => kept.has(indicator));
}
