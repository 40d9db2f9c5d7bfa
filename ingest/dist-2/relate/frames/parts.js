import { fits } from "@chengyu-atlas/model";

/** Kinds that can be a part (`from`) or have parts (`to`). */
const ENDS = {
  from: new Set(["Lab", "Institution", "Park"]),
  to: new Set(["Institution", "Park", "Lab"]),
};
/** Whether an entity can stand at that end of PART_OF. */
export function parts(end, { kind }) {
  return ENDS[end].has(kind);
}
/** Whether PART_OF may join two different entities. */
export function canBePart(part, whole) {
  return part !== whole && fits("PART_OF", part.kind, whole.kind);
}
const ALONE = new WeakMap();
/** Whether the document names an entity somewhere by itself: not inside a longer name, not at the head of a chain of names. */
export function standsAlone(story, entity) {
  let alone = ALONE.get(story);
  if (!alone) {
    const { outer } = story.mentions;
    alone = new Set(
      outer.flatMap((m, i) => (outer[i + 1]?.start === m.end && outer[i + 1]?.entities[0]?.kind !== "Person" ? [] : m.entities)),
    );
    ALONE.set(story, alone);
  }
  return alone.has(entity);
}
//# sourceMappingURL=parts.js.map
