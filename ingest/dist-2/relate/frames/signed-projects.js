import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { AND } from "../verbs.js";

const SIGNED = pattern(`(?:<from:IKRG-> ~ ,? ~ )? ${AND} ~ <with:IKRG+> ~ 签约 (?:的|了|建设)? .. (?<things><to:JL>)`);
const COUNTED = pattern(`<from:IKRG-> ~ ${AND} ~ <with:IKRG+> ~ 签约 了? [0-9一二两三四五六七八九十]+ 个项目 :`);
const NUMBERED = pattern("(?:^|[:;,])(?:一|二|三|四|五|六|七|八|九)(?:个)?是 <to:JL>");
/** The signed projects of a document, host and guests apart. */
export function* signedProjects(story) {
  for (const tape of story.tapes) {
    if (!tape.text.includes("签约")) continue;
    for (const match of matches(SIGNED, tape.text)) {
      const groups = match.indices?.groups ?? {};
      const [start, end] = match.indices?.[0] ?? [0, 0];
      if (stanceOf(tape, end, end, "will") !== "done") continue;
      const hosts = groups["from"] ? named(tape, groups["from"]) : hostOf(story, tape);
      const guests = groups["with"] ? named(tape, groups["with"]) : [];
      const projects = groups["things"] ? named(tape, groups["things"]) : [];
      yield { hosts, guests, projects, elided: !groups["from"], tape, start, end };
    }
    for (const match of matches(COUNTED, tape.text)) {
      const groups = match.indices?.groups ?? {};
      const [start, end] = match.indices?.[0] ?? [0, 0];
      const hosts = groups["from"] ? named(tape, groups["from"]) : [];
      const guests = groups["with"] ? named(tape, groups["with"]) : [];
      for (const one of matches(NUMBERED, tape.text.slice(end - 1))) {
        const [a, b] = one.indices?.groups?.["to"] ?? [0, 0];
        yield { hosts, guests, projects: named(tape, [a + end - 1, b + end - 1]), elided: false, tape, start, end: b + end - 1 };
      }
    }
  }
}
function named(tape, [start, end]) {
  return mentionsIn(tape, start, end).flatMap((m) => m.entities);
}
/** Who signs where the text says only with whom: the side that the article's last signing shares with another, or its zone. */
function hostOf(story, tape) {
  const before = story.signings.filter((s) => s.article === tape.block.article && s.index < tape.index);
  const last = before.at(-1);
  if (!last) return [];
  const others = before.filter((s) => s.index !== last.index);
  const host = last.parties.find((p) => others.some((s) => s.parties.includes(p))) ?? last.parties.find((p) => p.kind === "Park");
  return host ? [host] : [];
}
//# sourceMappingURL=signed-projects.js.map
