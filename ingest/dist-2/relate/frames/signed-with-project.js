import { inheritedDate } from "../dating.js";
import { quoteOf } from "../tape.js";
import { signedProjects } from "./signed-projects.js";
/** A signed project whose host stands in an earlier sentence: 与乙签约的某项目. */
export const signedWithProject = {
  id: "signed-with/project",
  relation: "SIGNED_WITH",
  *find(story) {
    for (const { hosts, guests, elided, tape, start, end } of signedProjects(story)) {
      if (!elided) continue;
      const date = inheritedDate(story, tape);
      for (const source of hosts) {
        for (const target of guests) {
          if (source === target) continue;
          yield { source, target, tape, quote: quoteOf(tape, start, end), status: "done", ...(date !== undefined && { date }) };
        }
      }
    }
  },
};
//# sourceMappingURL=signed-with-project.js.map
