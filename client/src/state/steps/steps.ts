import { isRelation, kindOfId, type NodeId, type Relation } from "@chengyu-atlas/model";

/** What a reader did to the canvas beyond the first picture, in order. Replaying the steps gives the same picture. */
export type Step =
  | { readonly do: "add"; readonly id: NodeId }
  /** Brings the best connected neighbours not yet there, of one relation or of all. Doing it again brings the next. */
  | { readonly do: "expand"; readonly id: NodeId; readonly relation: Relation | null }
  | { readonly do: "hide"; readonly id: NodeId }
  /** Begins a figure of its own: this node and what is tied to it. What was done before waits until the reader returns. */
  | { readonly do: "focus"; readonly id: NodeId }
  | { readonly do: "arrange" };

/**
 * In an address: `id` adds a node, `*id` expands it (`*CO_BUILT*id` by one relation), `-id` hides it, `=id` shows it and its
 * surroundings alone, `~` arranges anew. */
export function writeStep(step: Step): string {
  switch (step.do) {
    case "add":
      return step.id;
    case "expand":
      return step.relation ? `*${step.relation}*${step.id}` : `*${step.id}`;
    case "hide":
      return `-${step.id}`;
    case "focus":
      return `=${step.id}`;
    case "arrange":
      return "~";
  }
}

const FORM = /^([-*=])?(?:([A-Z_]+)\*)?(.+)$/u;

export function readStep(text: string): Step | null {
  if (text === "~") return { do: "arrange" };
  const [, mark, relation, id = ""] = FORM.exec(text) ?? [];
  if (!kindOfId(id)) return null;
  if (mark === "*") return relation === undefined || isRelation(relation) ? { do: "expand", id, relation: relation ?? null } : null;
  if (mark === "=") return relation === undefined ? { do: "focus", id } : null;
  return mark === "-" ? { do: "hide", id } : { do: "add", id };
}

/** The steps of the figure in force: those since the last focus, and those that wait before it. */
export interface FigureSteps {
  readonly before: readonly Step[];
  readonly focus: NodeId | null;
  readonly steps: readonly Step[];
}

export function figureOf(steps: readonly Step[]): FigureSteps {
  const at = steps.findLastIndex((step) => step.do === "focus");
  const step = steps[at];
  if (step?.do !== "focus") return { before: [], focus: null, steps };
  // one figure of a node at a time: returning leads to the whole network
  const whole = steps.findIndex((each) => each.do === "focus");
  return { before: steps.slice(0, whole), focus: step.id, steps: steps.slice(at + 1) };
}

/** The steps with one more. Adding a node that was hidden takes the hiding away; arranging again replaces the last. */
export function withStep(all: readonly Step[], step: Step): readonly Step[] {
  const { before, focus, steps } = figureOf(all);
  if (step.do === "focus") return [...(focus === null ? all : before), step];
  const head: readonly Step[] = focus === null ? [] : [...before, { do: "focus", id: focus }];
  return [...head, ...withinFigure(steps, step)];
}

function withinFigure(steps: readonly Step[], step: Exclude<Step, { do: "focus" }>): readonly Step[] {
  switch (step.do) {
    case "arrange":
      return [...steps.filter((s) => s.do !== "arrange"), step];
    case "add": {
      const shown = steps.filter((s) => !(s.do === "hide" && s.id === step.id));
      return shown.length < steps.length ? shown : [...steps.filter((s) => !(s.do === "add" && s.id === step.id)), step];
    }
    case "hide":
    case "expand":
      return [...steps, step];
  }
}
