import { dateInSentence, inheritedDate } from "../dating.js";
import { tapeAt } from "../locate.js";

const CEREMONY = /^[^,。;、]{0,24}?(?:签约|签署|签字|签订)(?:(?:仪式|活动|会)$|暨)/u;
const AND = /^[与同和]$/u;
const WILL = /将(?:于|在)|即将|定于|拟于/u;
/** The parties that stand in the name of a ceremony of signing: 某校与某区政府合作协议签约仪式. */
export const signedWithCeremony = {
  id: "signed-with/ceremony",
  relation: "SIGNED_WITH",
  *find(story) {
    for (const event of story.mentions.outer) {
      if (event.entities[0]?.kind !== "Event") continue;
      const parties = partiesOf(story, event);
      const tape = parties && tapeAt(story, event.start);
      if (!tape) continue;
      const [source, target] = parties;
      const at = event.start - tape.sentence.start;
      const date = dateInSentence(story, tape, Math.min(at, tape.text.length - 1)) ?? inheritedDate(story, tape);
      const planned = WILL.test(story.clean.text.slice(event.end, tape.sentence.end));
      const quote = { start: event.start, end: event.end };
      yield { source, target, tape, quote, status: planned ? "planned" : "done", ...(date !== undefined && { date }) };
    }
  },
};
/** The two names that open the event's, joined by 与; what follows them says that they sign. */
function partiesOf({ clean: { text }, mentions: { inner } }, event) {
  const within = inner.filter(({ start, end }) => start >= event.start && end <= event.end);
  const first = within.find(({ start }) => start === event.start);
  const second = first && within.find(({ start }) => start === first.end + 1 && AND.test(text.slice(first.end, start)));
  const [a, b] = [first?.entities[0], second?.entities[0]];
  if (!second || !a || !b || a === b || !canSign(a) || !canSign(b)) return undefined;
  return CEREMONY.test(text.slice(second.end, event.end)) ? [a, b] : undefined;
}
const canSign = ({ kind }) => kind === "Institution" || kind === "Park";
//# sourceMappingURL=signed-with-ceremony.js.map
