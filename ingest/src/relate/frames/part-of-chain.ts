import type { Entity } from "../../reading/types.js";
import type { ReadingFrame } from "../frame.js";
import { quoteOf } from "../tape.js";
import { canBePart, standsAlone } from "./parts.js";

/** Organs of a zone: they are part of it, as other bodies that settle there are not. */
const ORGAN = /(?:管委会|管理委员会|党工委|理事会|办公室|管理局|分局|党委|纪委)$/u;

/** Two names side by side, the first the possessor of the second: 高新区金凤产业园, 重庆大学|国家重点实验室. */
export const partOfChain: ReadingFrame = {
  id: "part-of/chain",
  relation: "PART_OF",
  *find(story) {
    for (const tape of story.tapes) {
      for (const [i, { mention }] of tape.pieces) {
        const after = tape.pieces.get(i + 1)?.mention;
        const whole = mention?.by === "pronoun" ? undefined : mention?.entities[0];
        const next = after?.by === "pronoun" ? undefined : after?.entities[0];
        if (!whole || !next || !chained(whole, next) || !standsAlone(story, whole)) continue;
        yield { source: next, target: whole, tape, quote: quoteOf(tape, i, i + 2), status: story.progress.get(next) ?? "done" };
      }
    }
  },
};

/** Universities and companies that stand side by side, as in headlines, are none the other's part. */
const isBody = ({ name }: Entity): boolean => /(?:大学|有限(?:责任)?公司|人民政府)$/u.test(name);

/** 市委|市政府 stand side by side. */
const COMMITTEE = /(?:[省市区县州]|党)委$/u;
const COUNTERPART = /(?:政府|人大|人大常委会|政协|纪委)$/u;

function chained(whole: Entity, part: Entity): boolean {
  if (COMMITTEE.test(whole.name) && COUNTERPART.test(part.name)) return false;
  if (!canBePart(part, whole) || (isBody(whole) && isBody(part))) return false;
  if (whole.kind === "Park") return part.kind === "Park" || ORGAN.test(part.name);
  return whole.kind === "Institution" ? part.kind !== "Park" : part.kind === "Lab";
}
