import { pattern } from "../pattern.js";

const THING =
  "(?:<to:E>|(?:本次|此次|当天的?|这次|这场)*(?:会议|大会|活动|仪式|论坛|座谈会|签约仪式|启动仪式|研讨会|开幕式|成立大会|年会|博览会|展会|发布会|对接会|揭牌仪式|签约活动))?";
/** People named after the verb: 主持大会的是某某; 与会者是:某某,某某; 参会,其中有某某; 会议由某某主持. */
export const participatedListed = {
  id: "participated-in/listed",
  relation: "PARTICIPATED_IN",
  triggers: ["出席", "参加", "参会", "与会", "到会", "列席", "主持", "致辞", "见证", "到场", "揭牌", "讲话", "发言", "演讲", "授牌"],
  patterns: [
    pattern(
      `(?<verb>出席|参加|参会|与会|到会|列席|主持|致辞|见证|到场|揭牌|讲话|发言|授牌) ${THING} 的 [^,;。:]{0,16}? (?:是|有|包括|还有|为) [^,;。:\\uE002]{0,6} :? <from:P+>`,
    ),
    pattern(`(?<verb>参会|与会|到会|出席|参加|致辞|发言|演讲) (?:者|人员|嘉宾|领导|代表|专家)+ (?:是|有|包括|还有|为) :? <from:P+>`),
    pattern(`(?<verb>参会|与会|到会|出席|参加) ${THING} [,:] (?:其中|他们)? (?:是|有|包括|还有|为) :? <from:P+>`),
    pattern("(?<verb>主持)人 ~ [是为由] <from:P+>"),
    pattern(`(?:${THING}|,|^) 由 <from:P+> (?<verb>主持|主持召开)`),
  ],
  plannedBy: "will",
  date: "happening",
  carries: "event",
  titled: true,
};
//# sourceMappingURL=participated-listed.js.map
