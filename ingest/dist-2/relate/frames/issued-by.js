import { pattern } from "../pattern.js";

const ISSUE = "(?<verb>印发|出台|发布|制定|制订|公布|颁布|下发|发出|推出|审议通过|修订|编制印发|出具|实施印发)";
/** Who put out a policy: 甲印发《乙》; 《乙》由甲发布. */
export const issuedBy = {
  id: "issued/by",
  relation: "ISSUED",
  triggers: ["印发", "出台", "发布", "制定", "制订", "公布", "颁布", "下发", "发出", "推出", "通过", "修订"],
  patterns: [
    pattern(`<from:I+> (?:联合<at:I+>)? ~ ${ISSUE} (?:实施|施行)? [了的]? .. <to:Y+>`),
    pattern(`<to:Y+> ~ 由 <from:I+> ~ ${ISSUE}`),
    pattern(`(?:^|,) ~ ${ISSUE} [了]? .. <to:Y+>`),
    pattern(`<to:Y+> ~ [是为] <from:I+> ~ ${ISSUE} 的`),
    pattern("<from:I+> ~ (?<verb>关于印发) <to:Y> 的通知"),
  ],
  plannedBy: "progress",
  date: "sentence",
  carries: "from",
};
//# sourceMappingURL=issued-by.js.map
