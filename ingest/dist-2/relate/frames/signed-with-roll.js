import { inheritedDate } from "../dating.js";
import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";

/** A zone that has signed with many, who are told later: 某新区集中签下一批项目. */
const HOST = pattern("<from:K> ~ [^\\uE001-\\uE009。]{0,16}? (?<verb>签下|签约) [^\\uE001-\\uE009。]{0,14}? (?:项目|企业)");
const ROLLS = [
  pattern("(?:签约|签下) [^\\uE001-\\uE009,;。项]{0,10} (?<verb>有|包括|包含|涵盖) :? [^\\uE001-\\uE009,;。]{0,8} <to:I+>"),
  pattern("签约(?:名单|企业|单位|机构|客商)[^\\uE001-\\uE009;。]{0,12}, [^\\uE001-\\uE009;。]{0,14} (?<verb>有|包括|包含|涵盖) :? <to:I+>"),
  pattern("<to:I+> [^\\uE001-\\uE009,;。]{0,10} 也?都? (?<verb>在列|榜上有名|名列其中|参与签约|参加签约|现场签约)"),
];
/** The roll of those who signed with a zone that the article's lead has named as host. */
export const signedWithRoll = {
  id: "signed-with/roll",
  relation: "SIGNED_WITH",
  *find(story) {
    const hosts = hostsOf(story);
    for (const [article, host] of hosts) {
      for (const tape of story.articles.get(article) ?? []) {
        for (const form of ROLLS) {
          for (const match of matches(form, tape.text)) {
            const [start, end] = match.indices?.[0] ?? [0, 0];
            if (stanceOf(tape, start, end, "will") !== "done") continue;
            const date = inheritedDate(story, tape);
            const quote = quoteOf(tape, start, end);
            for (const target of mentionsIn(tape, ...(match.indices?.groups?.["to"] ?? [0, 0])).flatMap((m) => m.entities)) {
              yield { source: host, target, tape, quote, status: "done", ...(date !== undefined && { date }) };
            }
          }
        }
      }
    }
  },
};
/** By article, the one zone whose signing with many its lead tells; none where several zones sign. */
function hostsOf(story) {
  const hosts = new Map();
  for (const [article, tapes] of story.articles) {
    const found = new Set();
    for (const tape of tapes.slice(0, LEAD)) {
      if (!tape.text.includes("签")) continue;
      for (const match of matches(HOST, tape.text)) {
        const [start, end] = match.indices?.groups?.["verb"] ?? [0, 0];
        if (stanceOf(tape, start, end, "will") !== "done") continue;
        for (const host of mentionsIn(tape, ...(match.indices?.groups?.["from"] ?? [0, 0])).flatMap((m) => m.entities)) found.add(host);
      }
    }
    const [host] = found;
    if (host && found.size === 1) hosts.set(article, host);
  }
  return hosts;
}
/** Sentences within which an article has told what it is about. */
const LEAD = 3;
//# sourceMappingURL=signed-with-roll.js.map
