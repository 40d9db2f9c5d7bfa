import type { State } from "@chengyu-atlas/model";
import { MEASURED } from "./measured.generated.js";

/** Precision from which a frame's findings go into the graph; below it they wait for a person. */
export const PROVEN = 0.95;

/**
 * Whether what a frame finds is taken or only proposed, by its precision on the annotated documents. A frame that found nothing
 * there has only its own tests to speak for it, which admit no error.
 */
export function stateOf(frame: string): Extract<State, "accepted" | "proposed"> {
  const { right, wrong } = MEASURED[frame] ?? { right: 0, wrong: 1 };
  return wrong === 0 || right / (right + wrong) >= PROVEN ? "accepted" : "proposed";
}
