import { pattern } from "../pattern.js";
/** Who paid for what was named before: 乙占地36亩,由甲出资25亿元建设. */
export const fundedBy = {
  id: "funded/by",
  relation: "FUNDED",
  triggers: ["投资", "出资", "投入", "斥资", "捐资", "资助"],
  patterns: [
    pattern(
      "(?:^|,) ~ (?:首期|一期|先期|前期|每年)? 由 <from:IK+> ~ 各? (?<verb>投资|出资|投入|资助) 了? [^,;。、]{0,8}? {M} (?=[,;。]|$)",
    ),
    pattern(
      "(?:^|,) ~ [是为]? 由 <from:IK+> ~ 各? (?<verb>投资|出资|斥资|捐资|资助) 了? (?:{M})? ~ (?:建设|建成|设立|兴建|组建|打造|改造|新建|修建)",
    ),
  ],
  plannedBy: "progress",
  date: "content",
  carries: "to",
  refuses: (_, target) => target.kind === "Park" || target.kind === "Event",
};
//# sourceMappingURL=funded-by.js.map
