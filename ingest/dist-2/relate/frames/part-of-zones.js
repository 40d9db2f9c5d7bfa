import { ANY_MARK, MARKS } from "../marks.js";
import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { mentionsIn } from "../subject.js";
import { quoteOf } from "../tape.js";
import { canBePart } from "./parts.js";

const NUMBER = "[一二三四五六七八九十两多]";
const ZONE = "(?:中心|基地|园区|园|区|城|谷|镇|港|核|带|廊道|片区|组团|平台)";
/** The parts of a whole that is told by numbers: 一核是甲,四园区分别是乙、丙; 甲、乙为先行启动区. The whole is what the text was about. */
export const partOfZones = {
  id: "part-of/zones",
  relation: "PART_OF",
  *find(story) {
    for (const [i, tape] of story.tapes.entries()) {
      for (const form of PATTERNS) {
        for (const match of matches(form, tape.text)) {
          const [start, end] = match.indices?.groups?.["from"] ?? [0, 0];
          const [verbStart, verbEnd] = match.indices?.groups?.["verb"] ?? [0, 0];
          if (stanceOf(tape, verbStart, verbEnd, "never") !== "done") continue;
          const whole = wholeBefore(story, i, match.index);
          if (!whole) continue;
          const parts = mentionsIn(tape, start, end).flatMap((m) => m.entities);
          for (const part of parts) {
            if (canBePart(part, whole))
              yield { source: part, target: whole, tape, quote: quoteOf(tape, match.index, match.index + match[0].length), status: "done" };
          }
        }
      }
    }
  },
};
const PATTERNS = [
  pattern(`${NUMBER}${ZONE}(?:分别)?(?<verb>是|叫|为|即|指的?是|包括|分别是|分别叫|分别为) :? <from:KL+>`),
  pattern(
    "(?:^|,)其中,?<from:K+>(?<verb>为|是|作为|被确定为|被列为)(?:其)?(?:的)?(?:先行启动区|核心区|核心承载区|起步区|启动区|拓展区|重点园区)",
  ),
];
/** So many sentences back the whole may be named. */
const NEAR = 8;
/** The whole that a list of parts divides: the zone or centre that opens this sentence, or one before it in the paragraph. */
function wholeBefore(story, index, at) {
  const tape = story.tapes[index];
  if (/^,?其中/u.test(tape.text.slice(at))) return lastZone(story.tapes[index - 1], tape) ?? lastZone(tape, tape, at);
  for (let i = index; i >= Math.max(0, index - NEAR); i--) {
    const other = story.tapes[i];
    // a paragraph that opens with 其中 goes on from the one before it
    const goesOn = i === index - 1 && tape.text.startsWith("其中") && other?.block.article === tape.block.article;
    if (!other || (other.sentence.block !== tape.sentence.block && !goesOn)) return undefined;
    const opening = OPENING.exec(other.text)?.[1];
    if (opening !== undefined && (i < index || other.text.indexOf(opening) < at)) return zoneAt(other, other.text.indexOf(opening));
  }
  return undefined;
}
const OPENING = new RegExp(
  `^(?:${MARKS.D}|目前|根据规划|(?:据[^${ANY_MARK},]{1,3}|记者[^${ANY_MARK},]{1,4}),|,)*([${MARKS.K}${MARKS.L}])`,
  "u",
);
/** The last zone or centre of a sentence in the same paragraph: 加快建设某科学城。其中,甲、乙为… */
function lastZone(other, tape, at = other?.text.length ?? 0) {
  if (!other || other.sentence.block !== tape.sentence.block) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const zone = zoneAt(other, i);
    if (zone) return zone;
  }
  return undefined;
}
function zoneAt({ text, pieces }, at) {
  return text[at] === MARKS.K || text[at] === MARKS.L ? pieces.get(at)?.mention?.entities[0] : undefined;
}
//# sourceMappingURL=part-of-zones.js.map
