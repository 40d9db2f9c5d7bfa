import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";

/** Things of which one is named and the others are counted, before the next sort: 甲等重大平台5个、. */
const COUNTED = "(?:<at:ILJ>等[^\\uE001-\\uE00C,;。、]{2,16}[0-9]+余?[个家所名座]、){0,4}";

/** A zone that has drawn something in: 乙引进甲; 乙聚集了甲、丙等企业. */
export const locatedGathered: PatternFrame = {
  id: "located-in/gathered",
  relation: "LOCATED_IN",
  triggers: [
    "布局",
    "建成",
    "引进",
    "引入",
    "集聚",
    "聚集",
    "汇聚",
    "汇集",
    "引育",
    "引聚",
    "吸引",
    "云集",
    "迎来",
    "现有",
    "已有",
    "拥有",
    "进驻",
    "落户",
    "入驻",
    "落地",
  ],
  patterns: [
    pattern(`<to:K> ~ (?:成功|累计|签约)* (?<verb>引进|引入|集聚|聚集|汇聚|汇集|吸引|云集|引进建设|引育|引聚) 了? .. <from:ILJ+>`),
    pattern(`(?:^|,) ~ (?:成功|累计|签约)* (?<verb>引进|引入|引育|引聚|精准落地|集聚|聚集|汇聚|汇集|云集) 了? .. <from:ILJ+>`),
    pattern(
      `(?<=(?:^|,) ~ (?:统筹|精准|集中)* (?<verb>布局|落地|引进|引育|引聚|建成) 了? ${COUNTED}) <from:ILJ> 等 (?=[^\\uE001-\\uE00C,;。、]{2,16}[0-9])`,
    ),
    pattern("<to:K> (?<verb>入驻|进驻) (?:主体|企业|机构|单位|项目|平台|高校|团队)+ (?:有|包含|包括|涵盖) :? <from:ILJ+>"),
    pattern("<to:K> [^;。]{0,40}? (?<verb>落户|入驻|落地) (?:的|主体|企业|机构|项目|单位|平台|高校)+ (?:有|包括|包含|还有) :? <from:ILJ+>"),
    pattern("(?:^|,) ~ (?:首批|已|现已|先后|陆续) ~ (?<verb>入驻|进驻|落户|引入) 了? (?:了|有|的有|的是)? <from:I+>"),
    pattern("(?:^|,) ~ (?<verb>现有|已有|拥有|坐拥) 了? (?=[^,;。]{1,60}(?:企业|公司|机构|院所)) <from:I+>"),
    pattern(
      "(?:^|,) ~ (?:[^\\uE001-\\uE00C,;:。、]{2,10}、){0,3} <from:ILJ+> ~ (?<verb>签约落户|签约入驻|签约落地|签约入园|落户|入驻) (?=[,;。]|$)",
    ),
    pattern("<to:K> ~ (?<verb>迎来) 了? .. <from:ILJ+> ~ (?:入驻|落户|落地|加盟)"),
  ],
  plannedBy: "will",
  date: "none",
  carries: "to",
  refuses: (_, target) => target.kind !== "Park" && target.kind !== "Lab" && !/(?:中心|基地|孵化器|大厦)$/u.test(target.name),
};
