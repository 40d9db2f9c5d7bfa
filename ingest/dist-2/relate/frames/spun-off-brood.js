import { pattern } from "../pattern.js";

const HATCH =
  "(?:院地|校地|自主|成功|内部|先后)* (?<verb>孵化培育|培育孵化|孵化|衍生|裂变) (?!器|基地|园|平台|中心|载体|空间|体系|链|面积|期)";
/** What somebody has hatched: 甲孵化的乙; 甲成立以来,孵化出乙、丙等企业. */
export const spunOffBrood = {
  id: "spun-off-from/brood",
  relation: "SPUN_OFF_FROM",
  triggers: ["孵化", "衍生", "裂变"],
  patterns: [
    pattern(`<to:ILK+> ~ ${HATCH} (?:出来|出了|出|成立|了)? 的? .. <from:I+>`),
    pattern(`(?:^|,) ~ ${HATCH} (?:出来|出了|出|成立|了) .. <from:I+>`),
  ],
  plannedBy: "will",
  date: "none",
  carries: "to",
};
//# sourceMappingURL=spun-off-brood.js.map
