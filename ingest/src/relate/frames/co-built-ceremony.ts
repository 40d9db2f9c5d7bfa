import { fits } from "@chengyu-atlas/model";
import { dateInSentence, inheritedDate } from "../dating.js";
import type { ReadingFrame } from "../frame.js";
import { tapeAt } from "../locate.js";

const BUILD = /^(?:联合|共同|合作|携手)?(?:共建|建设|组建|打造|筹建)$/u;
const AND = /^[与和同、]$/u;
/** What is to be built is named up to here. */
const AGREEMENT = /^(?:战略|全面|框架|合作|项目|协议|建设|的)*(?:签约|签署|签字|签订)/u;
const SIGNING = /签约|签署|签订|签字/u;

/** What is to be built by the parties in the name of a ceremony of signing: 甲与乙共建丙签约仪式. */
export const coBuiltCeremony: ReadingFrame = {
  id: "co-built/ceremony",
  relation: "CO_BUILT",
  *find(story) {
    const { text } = story.clean;
    for (const event of story.mentions.outer) {
      if (event.entities[0]?.kind !== "Event" || !SIGNING.test(text.slice(event.start, event.end))) continue;
      const within = story.mentions.inner.filter(({ start, end }) => start >= event.start && end <= event.end);
      const first = within.find(({ start }) => start === event.start);
      const second = first && within.find(({ start }) => start === first.end + 1 && AND.test(text.slice(first.end, start)));
      const thing =
        second &&
        within.find(
          ({ start, end }) => start > second.end && BUILD.test(text.slice(second.end, start)) && AGREEMENT.test(text.slice(end, event.end)),
        );
      const tape = thing && tapeAt(story, event.start);
      const target = thing?.entities[0];
      if (!first || !second || !tape || !target) continue;
      const at = Math.min(event.start - tape.sentence.start, tape.text.length - 1);
      const date = dateInSentence(story, tape, at) ?? inheritedDate(story, tape);
      const quote = { start: event.start, end: event.end };
      for (const source of [first, second].flatMap(({ entities }) => entities.slice(0, 1))) {
        if (source === target || !fits("CO_BUILT", source.kind, target.kind) || source.kind === "Place") continue;
        yield { source, target, tape, quote, status: "planned", ...(date !== undefined && { date }) };
      }
    }
  },
};
