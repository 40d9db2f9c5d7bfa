import type { CleanText, FoundIndicator, Recognition } from "../../reading/types.js";
import { datesOf } from "../document-dates.js";
import { findQuantities, type Quantity } from "../quantities.js";
import { measuresNothing } from "./counts.js";
import { type Carried, type Measure, measureOf } from "./measure.js";
import { periodOf } from "./period.js";
import { PlaceFinder, type PlaceNames } from "./places.js";
import { withoutRepeats } from "./repeats.js";
import { type Scene, scenesOf } from "./scene.js";
import { Subjects } from "./subject.js";

interface Read {
  readonly quantity: Quantity;
  readonly measure: Measure;
}

const LINK = /^(?:[、,]?[和与及]?|以及|到|至)$/;
const SEVERALLY = /分别/;

/** The nouns of A、B和C分别达到, which the numbers after it take in turn. */
function nounsOf({ text }: Scene, { quote, rule }: Measure, q: Quantity): readonly string[] {
  if (!SEVERALLY.test(text.slice(quote.start, q.start))) return [];
  const nouns = text.slice(quote.start, q.start).split(SEVERALLY)[0] ?? "";
  const share = rule === "share" ? "占比" : "";
  return (share ? nouns.replace(/占(?!地|比).*$/, "") : nouns)
    .split(/、|和|与|以及|及/)
    .filter((noun) => noun.length > 1)
    .map((noun) => noun + share);
}

/** Reads a sentence; `byUnit` is what its paragraph has measured so far. */
function readScene(scene: Scene, byUnit: Map<string, Measure>): readonly Read[] {
  const found: Read[] = [];
  let carried: Carried = { waiting: [], nouns: [], byUnit };
  let floor = scene.start;
  for (const quantity of findQuantities(scene.text, scene)) {
    if (measuresNothing(scene, quantity)) continue;
    const last = carried.quantity;
    const linked = last !== undefined && quantity.start >= last.end && LINK.test(scene.text.slice(last.end, quantity.start));
    const [turn, ...waiting] = carried.waiting;
    let measure = last && last.start === quantity.start ? carried.measure : measureOf(scene, quantity, floor, carried);
    floor = Math.max(floor, quantity.end, measure?.end ?? 0);
    if (!measure) continue;
    if (linked && turn !== undefined && measure.rule !== "after") measure = { ...measure, name: turn + suffixOf(carried), noun: turn };
    const nouns = measure.rule === "before" || measure.rule === "share" ? nounsOf(scene, measure, quantity) : [];
    const [first, ...rest] = nouns;
    if (first !== undefined && rest.length > 0) measure = { ...measure, name: first, noun: first };
    carried = {
      quantity,
      measure,
      byUnit,
      ...(rest.length > 0 ? { waiting: rest, nouns } : { waiting: linked ? waiting : [], nouns: carried.nouns }),
    };
    byUnit.set(quantity.unit, measure);
    found.push({ quantity, measure });
  }
  return found;
}

/** 增长 of 企业增长, for the next noun in turn. */
function suffixOf({ measure }: Carried): string {
  return measure?.name.startsWith(measure.noun) ? measure.name.slice(measure.noun.length) : "";
}

/**
 * The indicators of a document in the order of its text: counts, sums, sizes and shares that headlines and paragraphs give
 * to an entity, a place of `places`, or the paper's city. What is said twice is found once, in the body if it is there.
 */
export function findIndicators(clean: CleanText, recognition: Recognition, places: PlaceNames = new Map()): readonly FoundIndicator[] {
  const dates = datesOf(clean);
  const subjects = new Subjects(clean, places);
  const found: FoundIndicator[] = [];
  let byUnit = new Map<string, Measure>();
  let block = -1;
  for (const scene of scenesOf(clean, recognition, dates, new PlaceFinder(places))) {
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
