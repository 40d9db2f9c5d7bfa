import type { Entity } from "../../reading/types.js";
import type { Finding, ReadingFrame } from "../frame.js";
import { postFindings } from "../post-findings.js";

/** Bodies whose 院士 and 委员 are members, not staff. */
const OF_MEMBERS = /^(?:中国科学院|中国工程院|中科院|工程院|全国政协|中国人民政治协商会议全国委员会)$/u;

/** Whether a post makes its holder a member of the body, as 院士 and 全国政协委员 do. */
export function isMembership({ title, target }: Finding): boolean {
  return /^(?:院士|委员)$/u.test(title ?? "") && isOfMembers(target);
}

/** Whether a body is one of those. */
export function isOfMembers({ name, aliases }: Entity): boolean {
  return [name, ...aliases].some((n) => OF_MEMBERS.test(n));
}

/** A title that is a membership: 中国工程院院士某某. */
export const memberOfPost: ReadingFrame = {
  id: "member-of/post",
  relation: "MEMBER_OF",
  *find(story) {
    for (const finding of postFindings(story)) if (isMembership(finding)) yield finding;
  },
};
