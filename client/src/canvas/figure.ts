import type { SceneData } from "../state/scene/types.js";

/** What one line of numbers under the title says: of what is drawn, not of what is stored. */
export interface Numbers {
  readonly nodes: number;
  readonly relations: number;
  readonly planned: number;
  readonly crossing: number;
  readonly proposed: number;
}

/** Proposed relations are counted apart. */
export function numbersOf({ nodes, relations }: Pick<SceneData, "nodes" | "relations">): Numbers {
  const accepted = relations.filter(({ state }) => state !== "proposed");
  return {
    nodes: nodes.length,
    relations: accepted.length,
    planned: accepted.filter(({ status }) => status === "planned").length,
    crossing: accepted.filter(({ crossing }) => crossing).length,
    proposed: relations.length - accepted.length,
  };
}
