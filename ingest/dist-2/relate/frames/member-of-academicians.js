import { pattern } from "../pattern.js";
import { isOfMembers } from "./member-of-post.js";
/** Academicians that are listed as such: 到会的中国工程院院士有三位:甲,乙,丙. */
export const memberOfAcademicians = {
  id: "member-of/academicians",
  relation: "MEMBER_OF",
  triggers: ["院士"],
  patterns: [pattern("<to:I> (?<verb>院士) (?:有|是|包括|为|还有)? [^\\uE001-\\uE00C,;。:]{0,6} :? <from:P+>")],
  plannedBy: "never",
  date: "none",
  titled: true,
  refuses: (_, target) => !isOfMembers(target),
};
//# sourceMappingURL=member-of-academicians.js.map
