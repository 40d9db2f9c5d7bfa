import { fits } from "@chengyu-atlas/model";
import { dateInSentence, inheritedDate } from "../dating.js";
import { MARKS } from "../marks.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";

const SIGN = /签署|签订|签定|签下|签了/u;
/** What an agreement says in its title that is to be built. */
const BUILT =
  /^(?:关于)?(?:合作|联合|共同|协同)?(?:共建|建设|组建|设立|成立)(.{4,40}?)(?:项目)?(?:的)?(?:战略|全面|框架|合作|建设)*(?:协议书?|备忘录|合同)$/u;
/** What the sides of an agreement build that says so in its title: 甲与乙签订《共建丙合作协议》. */
export const coBuiltTitled = {
  id: "co-built/titled",
  relation: "CO_BUILT",
  *find(story) {
    for (const tape of story.tapes) {
      for (const [at, piece] of tape.pieces) {
        const title = piece.mark === MARKS.Y ? piece.mention?.entities[0] : undefined;
        const thing = title && thingOf(story, title);
        if (!thing) continue;
        const clause = tape.text.lastIndexOf(";", at) + 1;
        const verb = SIGN.exec(tape.text.slice(clause, at));
        if (!verb) continue;
        const [start, end] = [clause + verb.index, clause + verb.index + verb[0].length];
        if (stanceOf(tape, start, end, "will") !== "done") continue;
        const sides = new Set(mentionsIn(tape, clause, start).flatMap(({ entities }) => entities));
        const parties = story.signings.filter(({ index, parties: [a, b] }) => index === tape.index && sides.has(a) && sides.has(b));
        const builders = new Set(parties.flatMap(({ parties: both }) => both));
        const date = dateInSentence(story, tape, start) ?? inheritedDate(story, tape);
        for (const source of builders) {
          if (!fits("CO_BUILT", source.kind, thing.kind) || source === thing) continue;
          yield {
            source,
            target: thing,
            tape,
            quote: quoteOf(tape, clause, at + 1),
            status: "planned",
            ...(date !== undefined && { date }),
          };
        }
      }
    }
  },
};
/** The thing that an agreement's title says is to be built, where the document names it. */
function thingOf({ recognition }, title) {
  const name = BUILT.exec(title.name)?.[1];
  return name === undefined ? undefined : recognition.entities.find((e) => e !== title && (e.name === name || e.aliases.includes(name)));
}
//# sourceMappingURL=co-built-titled.js.map
