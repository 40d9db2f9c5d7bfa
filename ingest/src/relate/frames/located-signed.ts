import type { Range } from "../../reading/mapped-text.js";
import type { Entity } from "../../reading/types.js";
import { inheritedDate } from "../dating.js";
import type { ReadingFrame } from "../frame.js";
import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";

import { mentionsIn } from "../subject.js";
import { quoteOf, type Tape } from "../tape.js";
import { signedProjects } from "./signed-projects.js";

const SETTLED = pattern("[0-9]{1,3}个[^,;。]{0,14}项目 ~ (?:集中|签约)* (?<verb>落户|入驻|落地) 了? <to:K>");

/** Where the projects of an article settle, and the words that say so. */
interface Site {
  readonly zones: readonly Entity[];
  readonly tape: Tape;
  readonly quote: Range;
}

/** An article on n projects that settle in a zone: each project that the zone signs in it settles there. */
export const locatedSigned: ReadingFrame = {
  id: "located-in/signed",
  relation: "LOCATED_IN",
  *find(story) {
    const sites = new Map<number, Site>();
    for (const tape of story.tapes) {
      if (!tape.text.includes("项目") || sites.has(tape.block.article)) continue;
      for (const match of matches(SETTLED, tape.text)) {
        const [start, end] = match.indices?.[0] ?? [0, 0];
        if (stanceOf(tape, end - 1, end, "will") !== "done") continue;
        const zones = mentionsIn(tape, ...(match.indices?.groups?.["to"] ?? [0, 0])).flatMap((m) => m.entities);
        sites.set(tape.block.article, { zones, tape, quote: quoteOf(tape, start, end) });
      }
    }
    if (sites.size === 0) return;
    for (const { hosts, projects, tape } of signedProjects(story)) {
      const site = sites.get(tape.block.article);
      if (!site) continue;
      const zone = site.zones[0];
      const date = inheritedDate(story, tape);
      if (!zone || hosts.length === 0) continue;
      for (const source of projects) {
        yield { source, target: zone, tape: site.tape, quote: site.quote, status: "done", ...(date !== undefined && { date }) };
      }
    }
  },
};
