import { dateInSentence, inheritedDate } from "../dating.js";
import { tapeAt } from "../locate.js";
import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";

/** A happening whose name is a clause takes place where its clause says: 甲与乙在丙签署协议; 某中心在丙揭牌. */
const AT = pattern("在 <to:KGIL> ~ (?:正式|共同|隆重)* (?<verb>签署|签订|签约|揭牌|挂牌|成立|启动|开工|奠基)");
/** The place of a happening that is named by its clause. */
export const locatedClause = {
  id: "located-in/clause",
  relation: "LOCATED_IN",
  *find(story) {
    const events = story.recognition.entities.filter((e) => e.kind === "Event");
    if (events.length === 0) return;
    for (const tape of story.tapes) {
      if (!tape.text.includes("在")) continue;
      for (const match of matches(AT, tape.text)) yield* placed(story, tape, match);
    }
  },
};
function* placed(story, tape, match) {
  const [start, end] = match.indices?.[0] ?? [0, 0];
  const [verbStart, verbEnd] = match.indices?.groups?.["verb"] ?? [0, 0];
  const status = stanceOf(tape, verbStart, verbEnd, "will");
  if (status === "unstated") return;
  const clauseStart = Math.max(tape.text.lastIndexOf(",", start - 1), tape.text.lastIndexOf(";", start - 1)) + 1;
  const verb = tape.text.slice(verbStart, verbEnd);
  const subjects = mentionsIn(tape, clauseStart, start).flatMap((m) => m.entities);
  const sites = mentionsIn(tape, ...(match.indices?.groups?.["to"] ?? [0, 0])).flatMap((m) => m.entities);
  const date = dateInSentence(story, tape, verbStart) ?? inheritedDate(story, tape);
  for (const event of story.recognition.entities) {
    if (event.kind !== "Event" || !isNamedBy(story, tape, event.id, event.name, subjects, verb)) continue;
    for (const site of sites) {
      // 某新区揭牌 is no happening of what was unveiled there
      if ([site.name, ...site.aliases].some((n) => event.name.startsWith(n))) continue;
      const quote = quoteOf(tape, clauseStart, end);
      yield { source: event, target: site, tape, quote, status, ...(date !== undefined && { date }) };
    }
  }
}
/** Whether an event is the happening of a clause: named in it as a whole, or by its subject and verb. */
function isNamedBy(story, tape, id, name, subjects, verb) {
  if (story.mentions.clausal.some((m) => m.entities[0]?.id === id && tapeAt(story, m.start) === tape)) return true;
  return name.includes(verb) && subjects.length > 0 && subjects.every((s) => [s.name, ...s.aliases].some((n) => name.includes(n)));
}
//# sourceMappingURL=located-clause.js.map
