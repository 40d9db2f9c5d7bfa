import type { NodeId } from "../ids.js";
import type { Relation } from "../relations.js";
import type { ViewFilter } from "./filter.js";

/** A place on the canvas, in whole units of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How many links away an expansion of several hops reaches. */
export type Hops = 2 | 3;

/** What a reader did to the canvas beyond the first picture, in order. Replaying the steps gives the same picture. */
export type ViewStep =
  | { readonly do: "add"; readonly id: NodeId }
  /** Brings the best connected neighbours not yet there, of one relation or of all. Doing it again brings the next. */
  | { readonly do: "expand"; readonly id: NodeId; readonly relation: Relation | null; readonly hops?: Hops }
  /** Takes away what expanding this node brought, and what hangs on it alone. */
  | { readonly do: "collapse"; readonly id: NodeId }
  | { readonly do: "hide"; readonly id: NodeId }
  /** Leaves only these of what was there, each where it stands. */
  | { readonly do: "only"; readonly ids: readonly NodeId[] }
  /** Puts a node somewhere. One that is `pinned` keeps its place whatever is arranged anew; another until then. */
  | { readonly do: "place"; readonly id: NodeId; readonly at: Spot; readonly pinned: boolean }
  /** Begins a figure of its own: this node and what is tied to it. What was done before waits until the reader returns. */
  | { readonly do: "focus"; readonly id: NodeId }
  /** Lays out anew what is there, under the filter that was in force. */
  | { readonly do: "arrange"; readonly filter?: ViewFilter };

/** The steps of the figure in force: those since the last focus, and those that wait before it. */
export interface FigureSteps {
  readonly before: readonly ViewStep[];
  readonly focus: NodeId | null;
  readonly steps: readonly ViewStep[];
}

export function figureOf(steps: readonly ViewStep[]): FigureSteps {
  const at = steps.findLastIndex((step) => step.do === "focus");
  const step = steps[at];
  if (step?.do !== "focus") return { before: [], focus: null, steps };
  // one figure of a node at a time: returning leads to the whole network
  const whole = steps.findIndex((each) => each.do === "focus");
  return { before: steps.slice(0, whole), focus: step.id, steps: steps.slice(at + 1) };
}
