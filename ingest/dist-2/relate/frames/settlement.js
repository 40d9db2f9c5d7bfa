import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";

const SETTLED = [
  pattern("[0-9]{1,3}个[^,;。]{0,14}项目 ~ (?:集中|签约)* (?<verb>落户|入驻|落地) 了? <to:K>"),
  pattern("签约 ,? ~ (?<verb>落户|入驻) 了? <to:K>"),
];
/** By article, where n projects have settled or many have signed and settled: the first that it tells of. */
export function settlements(story) {
  const found = new Map();
  for (const tape of story.tapes) {
    if (found.has(tape.block.article) || !/落户|入驻|落地/u.test(tape.text)) continue;
    for (const match of SETTLED.flatMap((form) => matches(form, tape.text))) {
      const [start, end] = match.indices?.[0] ?? [0, 0];
      const zone = mentionsIn(tape, ...(match.indices?.groups?.["to"] ?? [0, 0]))[0]?.entities[0];
      if (zone && stanceOf(tape, ...(match.indices?.groups?.["verb"] ?? [0, 0]), "will") === "done") {
        found.set(tape.block.article, { zone, tape, quote: quoteOf(tape, start, end) });
      }
    }
  }
  return found;
}
//# sourceMappingURL=settlement.js.map
