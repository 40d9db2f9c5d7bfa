import { matchesIn } from "../../reading/matches.js";
import type { Entity } from "../../reading/types.js";
import { inheritedDate } from "../dating.js";
import type { ReadingFrame } from "../frame.js";
import { MARKS } from "../marks.js";
import type { Story } from "../story.js";
import { quoteOf, type Tape } from "../tape.js";
import { hasMembers } from "./alliance.js";

/** 联盟20所成员高校: an alliance, how many members it has, and of what sort. */
const COUNTED = new RegExp(`(${MARKS.I})的?([0-9]{1,3})[所家个]成员(高校|大学|院校|单位|机构|企业)`, "gu");
const SORT: Readonly<Record<string, RegExp>> = {
  高校: /(?:大学|学院)$/u,
  大学: /(?:大学|学院)$/u,
  院校: /(?:大学|学院)$/u,
  企业: /(?:公司|集团|股份)$/u,
};

/**
 * An alliance said to have n members, in an article that names exactly n bodies of that sort: these are the members. One more
 * or less and nothing is said.
 */
export const memberOfCounted: ReadingFrame = {
  id: "member-of/counted",
  relation: "MEMBER_OF",
  *find(story) {
    for (const tape of story.tapes) {
      if (!tape.text.includes("成员")) continue;
      for (const match of matchesIn(COUNTED, tape.text)) {
        const alliance = tape.pieces.get(match.index)?.mention?.entities[0];
        const sort = SORT[match[3] ?? ""];
        if (!alliance || !sort || !hasMembers(alliance)) continue;
        const members = [...namedIn(story, tape.block.article)].filter((e) => e !== alliance && sort.test(e.name));
        if (members.length !== Number(match[2])) continue;
        const date = inheritedDate(story, tape);
        const quote = quoteOf(tape, match.index, match.index + match[0].length);
        for (const source of members) yield { source, target: alliance, tape, quote, status: "done", ...(date !== undefined && { date }) };
      }
    }
  },
};

/** The institutions that an article names, whether on their own or as an employer. */
function namedIn(story: Story, article: number): Set<Entity> {
  const tapes: readonly Tape[] = story.articles.get(article) ?? [];
  const start = tapes[0]?.sentence.start ?? 0;
  const end = tapes.at(-1)?.sentence.end ?? 0;
  return new Set(
    story.mentions.outer.filter((m) => m.start >= start && m.end <= end).flatMap((m) => m.entities.filter((e) => e.kind === "Institution")),
  );
}
