import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";

const PRESENT = "出席|参加|参会|与会|到会|列席|参与|到场|赴会|莅临";
const ACT =
  "致辞|讲话|主持|作了?(?:主旨|主题|专题|交流|工作)?(?:报告|演讲|发言|致辞|推介)|发言|演讲|揭牌|见证|宣读|授牌|剪彩|代表双方签约|代表双方签署协议|代表双方签字|代表各方签约|探讨交流|交流探讨|交流研讨|致欢迎辞|致开幕词|推介|主持会议|宣布(?:项目|活动|集中|正式|仪式|大会|论坛|重大|现场){0,3}(?:开工|开幕|启动|投产|成立|开园|开馆)";
/** A happening that is spoken of without its name. */
const THING =
  "(?:本次|此次|当天的?|上述|该|这次|这场|了)*(?!调研|考察|督导|检查|走访|参观|培训)[\\u4e00-\\u9fff]{0,4}?(?:会议|大会|活动|仪式|论坛|座谈会|座谈|揭牌|签约|研讨会|开幕式|发布会|对接会|推介会|联席会|年会|博览会|展会|见证)";
const WHERE =
  "(?:代表(?:<at:IKG+>|双方|大会|主办方|各方)(?:签约并|签字并)?)?(?:在(?:会|会议|大会|仪式|活动|论坛|座谈会|开幕式|签约仪式|启动仪式|会场)上)?";
/** Others who are there but are not named: 以及两校相关部门负责人. */
const OTHERS =
  "(?:等(?:所有|全体)[^\\uE001-\\uE00C;。:]{1,24}?|(?:,?(?:以及|和|及|与|还有)|(?<=\\uE002)[,、](?=\\uE001))[^\\uE002\\uE007,;。:]{0,30}?(?:负责人|负责同志|代表|人员|专家|学者|领导|同志|师生|嘉宾|干部|企业家)等?)?";
/** Not bodies whose people come: 某局、某院等单位负责人参加. */
const THEMSELVES = "(?<!\\uE001[^\\uE002,;。]{0,24}(?:负责人|负责同志|代表|领导|领导同志|专家|学者|嘉宾|人员|干部|师生|员工|人士))";
/** After a verb of presence stands the happening, an act, or nothing. */
const OBJECT = `(?:了|过)? (?: (?:<to:E>|${THING}) | (?<!参与)(?=并|[,;。]|$) )`;

/** Who took part: 某某、某某等出席活动; 某某参加; 某某在会上致辞. The verb is the title; without a named event it is the article's. */
export const participatedAttends: PatternFrame = {
  id: "participated-in/attends",
  relation: "PARTICIPATED_IN",
  triggers: [
    "出席",
    "参加",
    "参会",
    "与会",
    "到会",
    "列席",
    "参与",
    "致辞",
    "讲话",
    "主持",
    "报告",
    "演讲",
    "发言",
    "揭牌",
    "见证",
    "宣读",
    "授牌",
    "剪彩",
    "辞",
    "会场",
    "到场",
    "赴会",
    "莅临",
    "在场",
    "在现场",
    "推介",
    "代表",
    "探讨",
    "研讨",
    "宣布",
  ],
  patterns: [
    pattern(`<from:PI+> ${THEMSELVES} ${OTHERS} ~ (?:应邀|专程|一同|分别)* (?<verb>${PRESENT}) ${OBJECT}`),
    pattern(`<from:P+> ~ (?:${PRESENT}) ,? (?<verb>(?:${ACT})(?:[并、](?:${ACT}))?) (?:了|${THING}|<to:E>)* (?=[,;。、并]|$)`),
    pattern("<from:P> ~ 会见了? <with:P+> ,? ~ 并 ~ (?<verb>见证) (?:了|签约|签署|双方|协议|仪式|战略|合作)* (?=[,;。]|$)"),
    pattern(`<from:P+> ~ 在 <at:GKIL> ~ (?<verb>${PRESENT}) ${OBJECT}`),
    pattern(`<from:PI+> [也都均]? (?<verb>在会场|在现场|在场)`),
    pattern("<from:P> 在 (?<verb>致辞|讲话|发言|演讲|报告) [中时里]"),
    pattern(`<from:P+> ~ ${WHERE} (?:分别|先后)* 作了? 题为 {T}? 的 (?<verb>(?:主旨|主题|专题|学术|特邀)?(?:报告|演讲|发言|讲座))`),
    pattern(`<from:P+> ${OTHERS} ~ ${WHERE} (?:分别|先后|座谈并|现场)* (?<verb>${ACT}) (?:了|${THING}|<to:E>)* (?=[,;。、并]|$)`),
    pattern(`<from:P+> ~ (?:${PRESENT}) (?:了|<to:E>|${THING})* 并 ${WHERE} ~ (?<verb>${ACT}) (?=[,;。、并]|$)`),
    pattern(`<from:P+> ~ (?<verb>主持|见证|主持召开) 了? .{0,4}? <to:E>`),
    pattern(`<from:P+> ~ (?:(?:${PRESENT})(?:了|<to:E>|${THING})*并)? (?:共同)?为[^,;。]{1,30}?(?<verb>揭牌|授牌|剪彩|颁奖)`),
  ],
  plannedBy: "will",
  date: "happening",
  carries: "event",
  titled: true,
  refuses: (source, target) => source.kind === "Park" || target.kind !== "Event",
};
