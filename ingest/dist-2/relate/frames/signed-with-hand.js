import { dateInSentence, inheritedDate } from "../dating.js";
import { matches, mayMatch, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";
import { AND, SIGN } from "../verbs.js";

const HAND = pattern(`<from:P> ~ ${AND} ~ <with:P> ~ (?:代表(?:双方|各自单位|两地|单位|各方))? ~ ${SIGN}`);
/** Two people who sign for their bodies: 甲局局长某某与乙厅厅长某某签署协议. Someone with several employers signs for none. */
export const signedWithHand = {
  id: "signed-with/hand",
  relation: "SIGNED_WITH",
  *find(story) {
    for (const tape of story.tapes) {
      if (!tape.text.includes("签") || !mayMatch(HAND, tape.marks)) continue;
      for (const match of matches(HAND, tape.text)) {
        const groups = match.indices?.groups ?? {};
        const [start, end] = match.indices?.[0] ?? [0, 0];
        const [verbStart, verbEnd] = groups["verb"] ?? [0, 0];
        const status = stanceOf(tape, verbStart, verbEnd, "will");
        const [source, target] = [groups["from"], groups["with"]].map(
          (at) => at && employerOf(story, mentionsIn(tape, ...at)[0]?.entities[0]),
        );
        if (status === "unstated" || !source || !target || source === target) continue;
        const date = dateInSentence(story, tape, verbStart) ?? inheritedDate(story, tape);
        yield { source, target, tape, quote: quoteOf(tape, start, end), status, ...(date !== undefined && { date }) };
      }
    }
  },
};
function employerOf(story, person) {
  const employers = new Set(story.recognition.posts.filter((p) => p.person === person?.id).map((p) => p.employer));
  const [employer] = employers;
  return employer !== undefined && employers.size === 1 ? story.mentions.entities.get(employer) : undefined;
}
//# sourceMappingURL=signed-with-hand.js.map
