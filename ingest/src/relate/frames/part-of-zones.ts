import type { Entity } from "../../reading/types.js";
import type { ReadingFrame } from "../frame.js";
import { MARKS } from "../marks.js";
import type { Story } from "../story.js";
import { mentionsIn } from "../subject.js";
import { pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import { rangeOf, type Tape } from "../tape.js";
import { canBePart } from "./parts.js";

const NUMBER = "[一二三四五六七八九十两多]";
const ZONE = "(?:中心|基地|园区|园|区|城|谷|镇|港|核|带|廊道|片区|组团|平台)";

/** The parts of a whole that is told by numbers: 一核是甲,四园区分别是乙、丙; 甲、乙为先行启动区. The whole is what the text was about. */
export const partOfZones: ReadingFrame = {
  id: "part-of/zones",
  relation: "PART_OF",
  triggers: ["中心", "基地", "园", "区", "核", "组团"],
  *find(story) {
    for (const [i, tape] of story.tapes.entries()) {
      for (const { regex } of PATTERNS) {
        for (const match of tape.text.matchAll(regex)) {
          const [start, end] = match.indices?.groups?.["from"] ?? [0, 0];
          const [verbStart, verbEnd] = match.indices?.groups?.["verb"] ?? [0, 0];
          if (stanceOf(tape, verbStart, verbEnd, "never") !== "done") continue;
          const whole = wholeBefore(story, i, match.index);
          if (!whole) continue;
          const parts = mentionsIn(tape, start, end).flatMap((m) => m.entities);
          for (const part of parts) {
            if (canBePart(part, whole)) yield { source: part, target: whole, tape, quote: rangeOf(tape, match.index, match.index + match[0].length), status: "done" };
          }
        }
      }
    }
  },
};

const PATTERNS = [
  pattern(`${NUMBER}${ZONE}(?:分别)?(?<verb>是|叫|为|即|指的?是|包括|分别是|分别叫|分别为) :? <from:KL+>`),
  pattern("(?:^|,)其中,?<from:K+>(?<verb>为|是|作为|被确定为|被列为)(?:其)?(?:的)?(?:先行启动区|核心区|核心承载区|起步区|启动区|拓展区|重点园区)"),
];

/** What the sentence, or the one before it, is about: the last zone or centre before `at`. */
function wholeBefore(story: Story, index: number, at: number): Entity | undefined {
  const tape = story.tapes[index] as Tape;
  const own = lastZone(tape, at, true);
  if (own) return own;
  const previous = story.tapes[index - 1];
  return previous && previous.sentence.block === tape.sentence.block ? lastZone(previous, previous.units.length, false) : undefined;
}

function lastZone(tape: Tape, at: number, opening: boolean): Entity | undefined {
  // a list of parts that has begun is not the whole
  const head = opening ? tape.text.slice(0, at).search(new RegExp(`${NUMBER}${ZONE}`, "u")) : -1;
  const stop = head >= 0 ? head : at;
  for (let i = opening ? 0 : stop - 1; opening ? i < stop : i >= 0; i += opening ? 1 : -1) {
    const mark = tape.units[i]?.mark;
    if (mark === MARKS.K || mark === MARKS.L) return tape.units[i]?.mention?.entities[0];
  }
  return undefined;
}
