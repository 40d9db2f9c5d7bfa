import type { NodeId } from "@chengyu-atlas/model";
import type { Filter } from "../filter/types.js";
import { toNodeFilter } from "../filter/utils.js";
import type { Step } from "../steps/steps.js";
import { foldedBy } from "./fold.js";
import { expandLimit } from "./limits.js";
import type { Arrival, PlaceEvent, SceneAnswer, SceneNode } from "./types.js";

/** What the server answered to each step, in order. */
export type Answers = readonly (SceneAnswer | undefined)[];

export interface Gathered {
  /** Every node that was ever there, taken away again or not. */
  readonly known: readonly SceneNode[];
  readonly present: ReadonlySet<NodeId>;
  readonly arrivals: readonly Arrival[];
  readonly events: readonly PlaceEvent[];
  readonly arrangedAfter: number | null;
}

interface GatherInput {
  readonly shown: SceneAnswer;
  readonly steps: readonly Step[];
  readonly answers: Answers;
  readonly filter: Filter;
  readonly needed: readonly NodeId[];
}

/** Replays the steps: the first picture, then what each step brought, held to its limit, or took away. */
export function gather({ shown, steps, answers, filter, needed }: GatherInput): Gathered {
  const known = new Map(shown.nodes.map((node) => [node.id, node]));
  let present = new Set(known.keys());
  const passes = nodeTest(filter);
  const arrivals: Arrival[] = [];
  const events: PlaceEvent[] = [];
  let arrangedAfter: number | null = null;
  for (const [at, step] of steps.entries()) {
    switch (step.do) {
      case "arrange":
        arrangedAfter = arrivals.length;
        events.push({ do: "arrange", ids: [...present] });
        break;
      case "place":
        events.push(step);
        break;
      case "hide":
        present.delete(step.id);
        break;
      case "only":
        present = new Set(step.ids.filter((id) => present.has(id)));
        break;
      case "collapse":
        for (const id of foldedBy(step.id, { present, arrivals, answers: [shown, ...answers.slice(0, at)], kept: needed }))
          present.delete(id);
        break;
      case "add":
      case "expand": {
        const limit = step.do === "expand" ? expandLimit(step.hops) : Number.POSITIVE_INFINITY;
        const wanted = (node: SceneNode) => !present.has(node.id) && (node.id === step.id || needed.includes(node.id) || passes(node));
        const fresh = (answers[at]?.nodes ?? []).filter(wanted).slice(0, limit);
        for (const node of fresh) {
          known.set(node.id, node);
          present.add(node.id);
        }
        if (fresh.length === 0) break;
        const arrival = { origin: step.id, ids: fresh.map(({ id }) => id) };
        arrivals.push(arrival);
        events.push({ do: "arrive", ...arrival });
        break;
      }
      case "focus":
        break;
    }
  }
  return { known: [...known.values()], present, arrivals, events, arrangedAfter };
}

/** Whether a node passes the legend. */
export function nodeTest(filter: Filter): (node: SceneNode) => boolean {
  const { kinds, regions } = toNodeFilter(filter) ?? {};
  return ({ kind, region }) => (kinds?.includes(kind) ?? true) && (!regions || (region !== null && regions.includes(region)));
}
