import type { Entity } from "../../reading/types.js";
import type { Finding, ReadingFrame } from "../frame.js";
import { postFindings } from "../post-findings.js";
import { hasMembers } from "./alliance.js";

/** Bodies whose 院士 and 委员 are members, not staff. */
const OF_MEMBERS = /^(?:中国科学院|中国工程院|中科院|工程院|(?:第.{1,4}届)?全国政协(?:.{2,8}委员会)?|中国人民政治协商会议全国委员会)$/u;

/** Whether a post makes its holder a member of the body, as 院士, 全国政协委员 and the plain 委员 of a committee do. */
export function isMembership({ title, target }: Finding): boolean {
  if (/^(?:委员|理事|成员)$/u.test(title ?? "") && hasMembers(target)) return true;
  return /^(?:院士|委员|常委)$/u.test(title ?? "") && isOfMembers(target);
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
