import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";
import type { Mention } from "./mention.js";

/** Offices that the two sides and their departments have for the economic circle; their names hold a verb: 某市推动…建设领导小组办公室. */
const OFFICE =
  /(?<=^|[,。;:、\s由])(?:\p{Script=Han}{2,8}?)?推[动进]成渝地区双城经济圈建设(?:暨推进区域协同发展)?(?:领导小组|联合办公室|专项工作组)(?:办公室|\p{Script=Han}{2,8}?专项工作组)?/gu;

const CIRCLE = "成渝地区双城经济圈建设";

/** The offices for the economic circle that a block names. */
export function circleBodiesIn(text: string, { start, end }: Range): Mention[] {
  const stretch = text.slice(start, end);
  if (!stretch.includes(CIRCLE)) return [];
  return matchesIn(OFFICE, stretch).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: "Institution" as const,
    subtype: "government",
    rule: "office",
  }));
}
