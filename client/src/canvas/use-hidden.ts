import type { NodeId } from "@chengyu-atlas/model";
import { hiddenIn } from "../state/steps/steps.js";
import { useWorkspace } from "../state/workspace/workspace.js";

/** What a reader took off the canvas and did not bring back. */
export function useHidden(): readonly NodeId[] {
  const { view, present } = useWorkspace();
  return hiddenIn(view.steps).filter((id) => !present.has(id));
}
