import { datesOf } from "../document-dates.js";
import { findQuantities } from "../quantities.js";
import { measuresNothing } from "./counts.js";
import { measureOf } from "./measure.js";
import { periodOf } from "./period.js";
import { placeFinder } from "./places.js";
import { withoutRepeats } from "./repeats.js";
import { scenesOf } from "./scene.js";
import { inTurn } from "./severally.js";
import { Subjects } from "./subject.js";

const NO_PLACES = new Map();
/** Reads a sentence; `byUnit` is what its paragraph has measured so far. */
function readScene(scene, byUnit) {
  const found = [];
  let carried = { waiting: [], nouns: [], byUnit };
  let floor = scene.start;
  const quantities = findQuantities(scene.text, scene).filter((quantity) => !measuresNothing(scene, quantity));
  for (const [i, quantity] of quantities.entries()) {
    // both ends of a range measure the same
    const range = carried.quantity?.start === quantity.start;
    const measure = range ? carried.measure : measureOf({ scene, quantity, floor, carried });
    floor = Math.max(floor, quantity.end, measure?.end ?? 0);
    if (!measure) continue;
    const turn = range ? { ...carried, quantity, measure } : inTurn(scene, quantity, measure, carried, quantities[i + 1]);
    carried = turn;
    byUnit.set(quantity.unit, turn.measure);
    found.push({ quantity, measure: turn.measure });
  }
  return found;
}
/**
 * The indicators of a document in the order of its text: counts, sums, sizes and shares that headlines and paragraphs give
 * to an entity, a place of `places`, or the paper's city. What is said twice is found once, in the body if it is there.
 */
export function findIndicators(clean, recognition, places = NO_PLACES, dates = datesOf(clean)) {
  const scenes = scenesOf(clean, recognition, dates, placeFinder(places));
  const subjects = new Subjects(clean, scenes, places);
  const found = [];
  let byUnit = new Map();
  let block = -1;
  for (const scene of scenes) {
    subjects.enter(scene);
    if (scene.block !== block) byUnit = new Map();
    block = scene.block;
    for (const { quantity, measure } of readScene(scene, byUnit)) {
      const subject = subjects.of(scene, measure, quantity);
      if (!subject) continue;
      const { value, unit, bound } = quantity;
      const period = periodOf(scene, quantity.start);
      found.push({
        ...(subject.id !== undefined && { subject: subject.id }),
        subjectName: subject.name,
        measure: measure.name,
        value,
        unit,
        bound,
        ...(period !== undefined && { period }),
        quote: measure.quote,
        rule: `indicator/${measure.rule}`,
      });
    }
    subjects.leave(scene);
  }
  return withoutRepeats(found, clean);
}
//# sourceMappingURL=find-indicators.js.map
