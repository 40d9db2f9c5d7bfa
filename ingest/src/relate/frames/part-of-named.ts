import type { Entity } from "../../reading/types.js";
import type { ReadingFrame } from "../frame.js";
import { firstInside, firstMention } from "../locate.js";
import { parts, standsAlone } from "./parts.js";

/**
 * What may follow a parent's name in the name of its part. Not what makes another name of it: 重庆大学|城, 中国科学院|大学,
 * 长江|科技集团.
 */
const NO_PART = /^(?:大学|学院|科技大学|城|科技集团|集团|股份|有限|公司|科技有限|科技股份|会|局|院$|所$|网|报|杯|版|联盟|协会)|^.?$/u;

/** A name that begins with the name of another entity: 重庆大学电气工程学院 is part of 重庆大学, if that stands alone too. */
export const partOfNamed: ReadingFrame = {
  id: "part-of/named",
  relation: "PART_OF",
  *find(story) {
    const byForm = new Map<string, Entity>();
    for (const e of story.recognition.entities) {
      if (!parts("to", e)) continue;
      for (const form of [e.name, ...e.aliases]) if (form.length >= 2) byForm.set(form, e);
    }
    for (const part of story.recognition.entities) {
      if (!parts("from", part)) continue;
      const parent = nearestParent(part, byForm);
      if (!parent || !standsAlone(story, parent)) continue;
      const place = firstMention(story, part) ?? firstInside(story, part);
      if (!place) continue;
      const { start, end } = place.mention;
      yield { source: part, target: parent, tape: place.tape, quote: { start, end }, status: story.progress.get(part) ?? "done" };
    }
  },
};

/** The entity with the longest form that opens one of the names of a part. */
function nearestParent(part: Entity, byForm: ReadonlyMap<string, Entity>): Entity | undefined {
  for (const name of [part.name, ...part.aliases]) {
    for (let length = name.length - 2; length >= 2; length--) {
      const parent = byForm.get(name.slice(0, length));
      if (parent && parent !== part && !NO_PART.test(name.slice(length)) && !isJoint(part)) return parent;
    }
  }
  return undefined;
}

/** A joint thing named after its builders is part of none of them. */
function isJoint({ name }: Entity): boolean {
  return /[-–—―－·].*(?:联合|共建|协作|合作|协同)/u.test(name);
}
