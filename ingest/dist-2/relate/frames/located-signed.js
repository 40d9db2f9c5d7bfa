import { fits } from "@chengyu-atlas/model";
import { inheritedDate } from "../dating.js";
import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";
import { settlements } from "./settlement.js";
import { signedProjects } from "./signed-projects.js";

const LISTED = pattern("(?:签约|落户|引进)的?项目 ~ (?:还|主要)? (?<verb>包括|有|涵盖|包含) 了? :? <from:JL+>");
/** An article on projects that settle in a zone: each that is signed in it, or listed as one of them, settles there. */
export const locatedSigned = {
  id: "located-in/signed",
  relation: "LOCATED_IN",
  *find(story) {
    const sites = settlements(story);
    if (sites.size === 0) return;
    for (const { hosts, projects, tape } of signedProjects(story)) {
      const site = sites.get(tape.block.article);
      if (!site || hosts.length === 0) continue;
      const date = inheritedDate(story, tape);
      for (const source of projects) {
        yield { source, target: site.zone, tape: site.tape, quote: site.quote, status: "done", ...(date !== undefined && { date }) };
      }
    }
    for (const [article, site] of sites) yield* listed(story, article, site);
  },
};
function* listed(story, article, { zone }) {
  for (const tape of story.articles.get(article) ?? []) {
    if (!tape.text.includes("项目")) continue;
    for (const match of matches(LISTED, tape.text)) {
      const [start, end] = match.indices?.[0] ?? [0, 0];
      if (stanceOf(tape, start, end, "will") !== "done") continue;
      const date = inheritedDate(story, tape);
      for (const source of mentionsIn(tape, ...(match.indices?.groups?.["from"] ?? [0, 0])).flatMap((m) => m.entities)) {
        if (!fits("LOCATED_IN", source.kind, zone.kind)) continue;
        yield { source, target: zone, tape, quote: quoteOf(tape, start, end), status: "done", ...(date !== undefined && { date }) };
      }
    }
  }
}
//# sourceMappingURL=located-signed.js.map
