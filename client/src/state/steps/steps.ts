import { figureOf, type NodeId, type ViewStep } from "@chengyu-atlas/model";
import { type Filter, NO_FILTER } from "../filter/types.js";

export { type FigureSteps, figureOf, type Hops, type Spot } from "@chengyu-atlas/model";
export type Step = ViewStep;

/** All steps again, with those of the figure in force replaced. */
export function withFigure(all: readonly Step[], change: (steps: readonly Step[]) => readonly Step[]): readonly Step[] {
  const { before, focus, steps } = figureOf(all);
  const head: readonly Step[] = focus === null ? [] : [...before, { do: "focus", id: focus }];
  return [...head, ...change(steps)];
}

/** The steps with one more. Adding a node that was hidden takes the hiding away; arranging again replaces the last. */
export function withStep(all: readonly Step[], step: Step): readonly Step[] {
  if (step.do === "focus") {
    const { before, focus } = figureOf(all);
    return [...(focus === null ? all : before), step];
  }
  return withFigure(all, (steps) => withinFigure(steps, step));
}

export function withSteps(all: readonly Step[], steps: readonly Step[]): readonly Step[] {
  return steps.reduce(withStep, all);
}

function withinFigure(steps: readonly Step[], step: Exclude<Step, { do: "focus" }>): readonly Step[] {
  switch (step.do) {
    case "arrange":
      // what was moved and not pinned is free again
      return [...steps.filter((s) => s.do !== "arrange" && !(s.do === "place" && !s.pinned)), step];
    case "add": {
      const shown = steps.filter((s) => !(s.do === "hide" && s.id === step.id));
      return shown.length < steps.length ? shown : [...steps.filter((s) => !(s.do === "add" && s.id === step.id)), step];
    }
    case "expand": {
      // what was folded comes back first, each to its place
      const unfolded = steps.filter((s) => !(s.do === "collapse" && s.id === step.id));
      return unfolded.length < steps.length ? unfolded : [...steps, step];
    }
    case "place": {
      // what came since the last placing stands around that: only a placing that nothing follows is replaced
      const grown = steps.findLastIndex(({ do: did }) => did === "add" || did === "expand" || did === "arrange");
      return [...steps.filter((s, at) => at <= grown || !(s.do === "place" && s.id === step.id)), step];
    }
    case "only":
    case "hide":
    case "collapse":
      return [...steps, step];
  }
}

/** The nodes of the figure in force that hold their place. */
export function pinnedIn(all: readonly Step[]): ReadonlySet<NodeId> {
  const pinned = new Set<NodeId>();
  for (const step of figureOf(all).steps) {
    if (step.do !== "place") continue;
    if (step.pinned) pinned.add(step.id);
    else pinned.delete(step.id);
  }
  return pinned;
}

/** The nodes of the figure in force that a reader took away. */
export function hiddenIn(all: readonly Step[]): readonly NodeId[] {
  return [...new Set(figureOf(all).steps.flatMap((step) => (step.do === "hide" ? step.id : [])))];
}

/** The nodes that the figure in force is held to, or `null` where it is not. */
export function onlyIn(all: readonly Step[]): readonly NodeId[] | null {
  const step = figureOf(all).steps.findLast((each) => each.do === "only");
  return step?.do === "only" ? step.ids : null;
}

/** The filter that decides where things stand: that of the last arranging, or none. */
export function arrangedUnder(steps: readonly Step[]): Filter {
  const step = steps.findLast((each) => each.do === "arrange");
  return (step?.do === "arrange" && step.filter) || NO_FILTER;
}

/** Whether expanding brought anything around a node, which folding would take away. */
export function isExpanded(all: readonly Step[], id: NodeId): boolean {
  const { steps } = figureOf(all);
  return steps.findLastIndex((s) => s.do === "expand" && s.id === id) > steps.findLastIndex((s) => s.do === "collapse" && s.id === id);
}
