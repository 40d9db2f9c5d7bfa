import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";

/** A zone that has drawn something in: 乙引进甲; 乙聚集了甲、丙等企业. */
export const locatedGathered: PatternFrame = {
  id: "located-in/gathered",
  relation: "LOCATED_IN",
  triggers: ["引进", "引入", "集聚", "聚集", "汇聚", "汇集", "引育", "引聚", "吸引", "云集", "迎来", "落户", "入驻", "落地"],
  patterns: [
    pattern(`<to:K> ~ (?:成功|累计|签约)* (?<verb>引进|引入|集聚|聚集|汇聚|汇集|吸引|云集|引进建设|引育|引聚) 了? .. <from:ILJ+>`),
    pattern(`(?:^|,) ~ (?:成功|累计|签约)* (?<verb>引进|引入|引育|引聚|精准落地|集聚|聚集|汇聚|汇集|云集) 了? .. <from:ILJ+>`),
    pattern("<to:K> [^;。]{0,40}? (?<verb>落户|入驻|落地) (?:的|主体|企业|机构|项目|单位|平台|高校)+ (?:有|包括|包含|还有) :? <from:ILJ+>"),
    pattern("<to:K> ~ (?<verb>迎来) 了? .. <from:ILJ+> ~ (?:入驻|落户|落地|加盟)"),
  ],
  plannedBy: "will",
  date: "none",
  carries: "to",
  refuses: (_, target) => target.kind !== "Park",
};
