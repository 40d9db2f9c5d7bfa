import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";
import { hasMembers } from "./alliance.js";

const MEMBER = "(?:成员|会员|理事|副理事长|理事长|盟员)";
const KIND = "(?:单位|高校|院校|机构|企业|院所|大学|医院)?";

/** Members that the text lists or names as such: 联盟成员单位包括甲、乙; 甲加入联盟; 联盟由甲、乙等组成. */
export const memberOfListed: PatternFrame = {
  id: "member-of/listed",
  relation: "MEMBER_OF",
  triggers: ["一员", "成员", "一员", "会员", "理事", "加入", "组成", "盟员", "吸纳", "吸收", "构成", "包含", "包括", "涵盖", "囊括"],
  patterns: [
    pattern(
      `<to:I> 的? (?:首批|现有|创始|发起|共有|[0-9]+[家所个名])* (?<verb>${MEMBER}${KIND}) (?:名单)? ~ (?:主要|共)? (?:包括|有|为|涵盖|包含|是|分别是|分别为|囊括) 了? :? <from:I+>`,
    ),
    pattern(`<to:I> ~ 由 <from:I+> ~ .. (?<verb>组成|构成|组建而成|自愿组成)`),
    pattern(`<to:I> ~ (?<verb>现有|现已有|拥有|吸纳|汇聚|吸收|囊括|包括|已有) 了? <from:I+> .. ${MEMBER}`),
    pattern(`(?:^|,) ~ (?<verb>现有|现已有|拥有|吸纳|汇聚|吸收|囊括|包括|已有) 了? <from:I+> .. ${MEMBER}`),
    pattern(`<from:I+> ~ (?:获批|受邀|申请|宣布)? (?<verb>加入) 了? .. <to:I>`),
    pattern(`<from:I+> ~ (?<verb>成为|是|为|系|当选为?|入选|获批|担任|作为) 了? .. <to:I> 的? .{0,8}? (?:${MEMBER}|一员)`),
    pattern(
      `(?:^|,) ~ <from:I+> ~ (?<verb>成为|当选为?|加入成为) 其? (?:首批|新|正式|创始|第[一二三四五六七八九十0-9]+[批家])* (?:的|一批)? ${MEMBER}${KIND}`,
    ),
    pattern(`<from:I+> (?<=等[0-9一二三四五六七八九十百余多家名所个位]{0,6}) <to:I> 的? (?<verb>${MEMBER}${KIND})`),
    pattern("<to:I> [^\\uE001-\\uE008;。]{0,10}? (?<verb>包含|包括|涵盖|囊括) 了? :? <from:I+>"),
    pattern(`<to:I> ~ (?<verb>吸纳|吸收|接纳|新增) 了? .. <from:I+> (?:~加入|为|成为|入会|入盟)`),
  ],
  plannedBy: "will",
  date: "content",
  carries: "to",
  refuses: (_, target) => !hasMembers(target),
};
