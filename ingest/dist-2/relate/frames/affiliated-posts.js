import { postFindings } from "../post-findings.js";
import { isMembership } from "./member-of-post.js";
/** A post that the text gives to a person: 重庆市科技局局长某某. */
export const affiliatedPosts = {
  id: "affiliated-with/post",
  relation: "AFFILIATED_WITH",
  *find(story) {
    for (const finding of postFindings(story)) if (!isMembership(finding)) yield finding;
  },
};
//# sourceMappingURL=affiliated-posts.js.map
