import { fits } from "@chengyu-atlas/model";
import { inheritedDate } from "../dating.js";
import { quoteOf } from "../tape.js";
import { signedProjects } from "./signed-projects.js";
/** A project that is signed is to be built by its sides: 甲与乙签约的某项目. */
export const coBuiltSigned = {
  id: "co-built/signed",
  relation: "CO_BUILT",
  *find(story) {
    for (const { hosts, guests, projects, tape, start, end } of signedProjects(story)) {
      if (hosts.length === 0) continue;
      const date = inheritedDate(story, tape);
      for (const source of [...hosts, ...guests]) {
        for (const target of projects) {
          if (!fits("CO_BUILT", source.kind, target.kind)) continue;
          yield { source, target, tape, quote: quoteOf(tape, start, end), status: "planned", ...(date !== undefined && { date }) };
        }
      }
    }
  },
};
//# sourceMappingURL=co-built-signed.js.map
