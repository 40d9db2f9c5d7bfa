import type { Range } from "../../reading/mapped-text.js";
import type { Entity } from "../../reading/types.js";
import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import type { Story } from "../story.js";
import { mentionsIn } from "../subject.js";
import { quoteOf, type Tape } from "../tape.js";

const SETTLED = [
  pattern("[0-9]{1,3}个[^,;。]{0,14}项目 ~ (?:集中|签约)* (?<verb>落户|入驻|落地) 了? <to:K>"),
  pattern("签约 ,? ~ (?<verb>落户|入驻) 了? <to:K>"),
];

/** The zone in which the projects of an article settle, and the words that say so. */
export interface Settlement {
  readonly zone: Entity;
  readonly tape: Tape;
  readonly quote: Range;
}

/** By article, where n projects have settled or many have signed and settled: the first that it tells of. */
export function settlements(story: Story): Map<number, Settlement> {
  const found = new Map<number, Settlement>();
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
