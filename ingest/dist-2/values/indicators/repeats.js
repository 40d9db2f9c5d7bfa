import { indexOfSentence } from "../document-dates.js";
import { kindOf } from "../units.js";

/** Numbers from here on do not agree by chance. */
const TELLING = 10;
/** The last word of a measure, near enough to see that 24个项目 are the 9个院校、企业项目. */
const head = (measure) => measure.slice(-2);
function sameThing(a, b, oneSentence) {
  if (a.value !== b.value || (a.unit !== b.unit && (kindOf(a.unit) !== "count" || kindOf(b.unit) !== "count"))) return false;
  // 北碚区16个,璧山区16个
  if (oneSentence && a.subjectName !== b.subjectName) return false;
  const within = a.measure.includes(b.measure) || b.measure.includes(a.measure);
  if (a.value < TELLING) return within && a.subjectName === b.subjectName;
  return within || head(a.measure) === head(b.measure);
}
/**
 * Leaves out what is said again: the same number of the same thing. Of a headline and the body the body's stays, of two in
 * the body the one with the fuller measure, so that the order of paragraphs does not decide.
 */
export function withoutRepeats(found, clean) {
  const sentences = new Map(found.map((indicator) => [indicator, indexOfSentence(clean, indicator.quote.start)]));
  const sentenceOf = (indicator) => sentences.get(indicator) ?? -1;
  const isHeadline = (indicator) => {
    const sentence = clean.sentences[sentenceOf(indicator)];
    return sentence !== undefined && clean.blocks[sentence.block]?.role === "headline";
  };
  const saysMore = (one, other) => {
    if (isHeadline(one) !== isHeadline(other)) return isHeadline(other);
    const longer = one.measure.length - other.measure.length;
    return longer === 0 ? one.subjectName < other.subjectName : longer > 0;
  };
  // small numbers are the same only of one subject
  const keyOf = ({ value, subjectName }) => (value < TELLING ? `${value} ${subjectName}` : `${value}`);
  const byValue = new Map();
  for (const indicator of found) {
    const key = keyOf(indicator);
    const others = byValue.get(key) ?? [];
    const at = others.findIndex((other) => sameThing(other, indicator, sentenceOf(other) === sentenceOf(indicator)));
    if (at < 0) others.push(indicator);
    else if (saysMore(indicator, others[at])) others[at] = indicator;
    byValue.set(key, others);
  }
  const kept = new Set([...byValue.values()].flat());
  return found.filter((indicator) => kept.has(indicator));
}
//# sourceMappingURL=repeats.js.map
