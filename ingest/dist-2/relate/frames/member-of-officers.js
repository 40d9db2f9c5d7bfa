import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";
import { hasMembers } from "./alliance.js";

const OFFICE = pattern(
  "<from:I+> ~ (?:分别)? (?<verb>为|是|任|当选为?|担任|出任|成为|被推选为|入选) (?:首任|首届|首批|联盟|协会|其|[0-9一二三四五六七八九十]+家){0,2} (?:副?理事长|常务理事|理事|会长|副会长|成员|会员|轮值主席|主席|秘书长|发起) (?:单位|高校|院校|机构|企业)",
);
/** Members that hold an office of an alliance that was named before: 联盟成立,甲当选首任理事长单位,乙、丙为副理事长单位. */
export const memberOfOfficers = {
  id: "member-of/officers",
  relation: "MEMBER_OF",
  *find(story) {
    for (const [i, tape] of story.tapes.entries()) {
      if (!/[长事员席起](?:单位|高校|院校|机构|企业)/u.test(tape.text)) continue;
      for (const match of matches(OFFICE, tape.text)) {
        const [start, end] = match.indices?.[0] ?? [0, 0];
        const [verbStart, verbEnd] = match.indices?.groups?.["verb"] ?? [0, 0];
        const status = stanceOf(tape, verbStart, verbEnd, "will");
        const alliance = allianceBefore(story, i, start);
        if (status === "unstated" || !alliance) continue;
        for (const source of mentionsIn(tape, ...(match.indices?.groups?.["from"] ?? [0, 0])).flatMap((m) => m.entities)) {
          if (source !== alliance) yield { source, target: alliance, tape, quote: quoteOf(tape, start, end), status };
        }
      }
    }
  },
};
/** The alliance named last before a place of the sentence, or in the sentence before it of the same paragraph. */
function allianceBefore(story, index, at) {
  const tape = story.tapes[index];
  const own = alliancesIn(tape, at);
  const previous = story.tapes[index - 1];
  return (
    own.at(-1) ??
    (previous && previous.sentence.block === tape.sentence.block ? alliancesIn(previous, previous.text.length).at(-1) : undefined)
  );
}
function alliancesIn(tape, end) {
  return mentionsIn(tape, 0, end).flatMap((m) => m.entities.filter(hasMembers));
}
//# sourceMappingURL=member-of-officers.js.map
