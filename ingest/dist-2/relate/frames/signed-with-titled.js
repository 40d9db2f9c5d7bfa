import { fits } from "@chengyu-atlas/model";
import { dateInSentence, inheritedDate } from "../dating.js";
import { MARKS } from "../marks.js";
import { stanceOf } from "../stance.js";
import { quoteOf } from "../tape.js";

const SIGN = /签署|签订|签定|签约|签了|签下|达成/u;
/** What may stand before a party: a conjunction, and the province that its name leaves out. */
const BETWEEN = /^[、和与及暨\s]?(?:\p{Script=Han}{2,3}[省市])?$/u;
/** Parties that are named only in the title of what they sign: 签署《甲市政府 乙大学战略合作协议》. */
export const signedWithTitled = {
  id: "signed-with/titled",
  relation: "SIGNED_WITH",
  *find(story) {
    for (const tape of story.tapes) {
      const verb = tape.text.includes(MARKS.Y) ? SIGN.exec(tape.text) : null;
      if (verb === null) continue;
      const end = verb.index + verb[0].length;
      const status = stanceOf(tape, verb.index, end, "will");
      if (status === "unstated") continue;
      const date = dateInSentence(story, tape, verb.index) ?? inheritedDate(story, tape);
      for (const [at, { mention }] of tape.pieces) {
        const parties = mention === undefined ? [] : partiesOf(story, tape, at, mention);
        for (const [i, source] of parties.entries()) {
          for (const target of parties.slice(i + 1)) {
            if (source === target || !fits("SIGNED_WITH", source.kind, target.kind)) continue;
            const quote = quoteOf(tape, Math.min(at, verb.index), Math.max(at + 1, end));
            yield { source, target, tape, quote, status, ...(date !== undefined && { date }) };
          }
        }
      }
    }
  },
};
/** The names that open a title, one right after the other. */
function partiesOf({ clean, mentions }, tape, at, title) {
  if (tape.text[at] !== MARKS.Y) return [];
  const inner = mentions.inner.filter(({ start, end }) => start >= title.start && end <= title.end);
  const parties = [];
  let edge = title.start + (clean.text[title.start] === "《" ? 1 : 0);
  for (const mention of inner) {
    if (mention.start < edge) continue;
    if (!BETWEEN.test(clean.text.slice(edge, mention.start))) break;
    parties.push(mention);
    edge = mention.end;
  }
  return parties.length > 1 ? parties.flatMap(({ entities }) => entities) : [];
}
//# sourceMappingURL=signed-with-titled.js.map
