import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";
import { MORE } from "../verbs.js";

const HOST = "(?<verb>(?:联合|共同|携手|合作)?(?:主办|承办|协办|举办|组织)|牵头主办|召开|组织召开|共同召开)";

/** Who held it: 由甲主办的论坛; 论坛由甲、乙联合举办; 甲召开发布会. */
export const participatedHosts: PatternFrame = {
  id: "participated-in/hosts",
  relation: "PARTICIPATED_IN",
  triggers: ["举行", "主办", "承办", "协办", "举办", "召开", "组织"],
  patterns: [
    pattern(`由 (?:(?:<at:GR>|[^\\uE001-\\uE00C,;:。、]{2,8})[、和与])? <from:IK+> (?:[、和与]<at:GR>)? ${MORE} ${HOST} 的 .. <to:E>`),
    pattern(`<to:E> ,? (?:{D}|近日|日前|将|是|也)* 由 <from:IK+> ${HOST}`),
    pattern("(?:^|,|的) (?<verb>主办|承办|协办)(?:方|单位) ~ (?:是|为|有|包括) :? <from:IK+>"),
    pattern(`(?:^|,|由) <from:IK+> ${HOST} (?=[,;。、]|$)`),
    pattern(
      `<from:IK+> (?:{D}|近日|日前|将|拟|计划|于|定|今天|昨天|昨日|还|也|在会上)* (?:在<at:GKIL>)? (?:{D})? ${HOST} [了的]? .. <to:E>`,
    ),
    pattern(`(?:^|[,;]) ~ <from:I+> ~ (?:在<at:GKIL>)? ~ (?<verb>举行|联合举行|共同举行) 了? .. <to:E>`),
  ],
  plannedBy: "will",
  date: "happening",
  carries: "event",
  titled: true,
  refuses: (source) => source.kind === "Park",
};
