import { writeStep } from "@chengyu-atlas/model";
import { createLoader, createSerializer } from "nuqs";
import type { Facet } from "../filter/types.js";
import { lookParsers } from "../look/parsers.js";
import { figureOf, type Step } from "../steps/steps.js";
import { viewParsers } from "../url/view.js";
import type { Moment } from "./trail.js";

const read = createLoader(viewParsers);

/** A moment's address as values. */
export function valuesOf({ address }: Moment) {
  return read(address);
}
type Values = ReturnType<typeof valuesOf>;

/** What one change did, for the words beside "undo". `id` names what it was done to, `count` how many. */
export type Change =
  | { readonly what: Exclude<Step["do"], "arrange" | "only"> | "unpin" | "move" | "show" | "leave" | "select"; readonly id: string }
  | {
      readonly what: "hideMany" | "pinMany" | "moveMany" | "expandMany" | "unpinMany" | "showMany" | "only" | "mark";
      readonly count: number;
    }
  | { readonly what: "legend"; readonly facets: readonly Facet[]; readonly off: boolean }
  | { readonly what: "stage"; readonly view: Values["view"] }
  | {
      readonly what:
        | "arrange"
        | "steps"
        | "deselect"
        | "unmark"
        | "leaveOnly"
        | "dates"
        | "crossing"
        | "proposed"
        | "read"
        | "close"
        | "look"
        | "view";
    };

/** Says what led from one moment to the next; of several things at once the one that tells most. */
export function changeBetween(from: Moment, to: Moment): Change {
  const [a, b] = [valuesOf(from), valuesOf(to)];
  return (
    changeOfStage(a, b) ??
    changeOfSteps(a.v, b.v) ??
    changeOfFilter(a, b) ??
    changeOfMarks([...a.m, ...from.beyond], [...b.m, ...to.beyond]) ??
    changeOfReading(a, b) ?? { what: looksAlike(a, b) ? "view" : "look" }
  );
}

function changeOfStage(a: Values, b: Values): Change | undefined {
  return a.view === b.view ? undefined : { what: "stage", view: b.view };
}

function changeOfSteps(a: readonly Step[], b: readonly Step[]): Change | undefined {
  const [before, after] = [a.map(writeStep), b.map(writeStep)];
  if (before.join("|") === after.join("|")) return undefined;
  const added = b.filter((step) => !before.includes(writeStep(step)));
  const gone = a.filter((step) => !after.includes(writeStep(step)));
  const last = added.at(-1);
  if (last) return changeOfAdded(last, added, a);
  const [first] = gone;
  const left = figureOf(a).focus;
  if (left !== null && figureOf(b).focus === null) return { what: "leave", id: left };
  if (!first) return { what: "steps" };
  switch (first.do) {
    case "hide":
      return gone.length === 1 ? { what: "show", id: first.id } : { what: "showMany", count: gone.length };
    case "collapse":
      return { what: "expand", id: first.id };
    case "only":
      return { what: "leaveOnly" };
    default:
      return { what: "steps" };
  }
}

function changeOfAdded(last: Step, added: readonly Step[], before: readonly Step[]): Change {
  const alike = added.filter((step) => step.do === last.do);
  const count = alike.length;
  switch (last.do) {
    case "arrange":
      return { what: "arrange" };
    case "only":
      return { what: "only", count: last.ids.length };
    case "place": {
      if (!last.pinned) return count > 1 ? { what: "unpinMany", count } : { what: "unpin", id: last.id };
      const moved = before.some((step) => step.do === "place" && step.pinned && step.id === last.id);
      if (count > 1) return { what: moved ? "moveMany" : "pinMany", count };
      return { what: moved ? "move" : "place", id: last.id };
    }
    case "hide":
      return count > 1 ? { what: "hideMany", count } : { what: "hide", id: last.id };
    case "expand":
      return count > 1 ? { what: "expandMany", count } : { what: "expand", id: last.id };
    case "add":
    case "collapse":
    case "focus":
      return { what: last.do, id: last.id };
  }
}

function changeOfFilter(a: Values, b: Values): Change | undefined {
  if (a.from !== b.from || a.to !== b.to || a.asof !== b.asof || a.undated !== b.undated) return { what: "dates" };
  const off = b.off.filter((facet) => !a.off.includes(facet));
  const on = a.off.filter((facet) => !b.off.includes(facet));
  if (off.length > 0) return { what: "legend", facets: off, off: true };
  if (on.length > 0) return { what: "legend", facets: on, off: false };
  if (a.cross !== b.cross) return { what: "crossing" };
  return a.proposed === b.proposed ? undefined : { what: "proposed" };
}

function changeOfMarks(a: readonly string[], b: readonly string[]): Change | undefined {
  if (a.join("|") === b.join("|")) return undefined;
  return b.length === 0 ? { what: "unmark" } : { what: "mark", count: b.length };
}

function changeOfReading(a: Values, b: Values): Change | undefined {
  if (a.doc !== b.doc) return { what: b.doc === null ? "close" : "read" };
  if (a.s === b.s) return undefined;
  return b.s === null ? { what: "deselect" } : { what: "select", id: b.s };
}

const looks = createSerializer(lookParsers);

function looksAlike({ lay, sty, roll, cap, pair }: Values, b: Values): boolean {
  return looks({ lay, sty, roll, cap, pair }) === looks({ lay: b.lay, sty: b.sty, roll: b.roll, cap: b.cap, pair: b.pair });
}

/** Whether three moments are one stroke: a range of dates that is drawn on. */
export function isOneStroke(first: Moment, second: Moment, third: Moment): boolean {
  return changeBetween(first, second).what === "dates" && changeBetween(second, third).what === "dates";
}
