import type { SceneData } from "../state/scene/types.js";

/** What one line of numbers under the title says: of what is drawn, not of what is stored. */
export interface Numbers {
  readonly nodes: number;
  readonly relations: number;
  readonly planned: number;
  readonly crossing: number;
  readonly proposed: number;
}

type Drawn = Pick<SceneData, "nodes" | "relations">;

/** The nodes that no accepted relation reaches, and that are here for a proposed one. */
export function onlyProposed({ nodes, relations }: Drawn): ReadonlySet<string> {
  const reached = relations.filter(({ state }) => state === "proposed").flatMap(({ source, target }) => [source.id, target.id]);
  const proposed = new Set(reached);
  return new Set(nodes.flatMap(({ id, degree }) => (degree === 0 && proposed.has(id) ? id : [])));
}

/** What is only proposed is counted apart. */
export function numbersOf({ nodes, relations }: Drawn): Numbers {
  const accepted = relations.filter(({ state }) => state !== "proposed");
  return {
    nodes: nodes.length - onlyProposed({ nodes, relations }).size,
    relations: accepted.length,
    planned: accepted.filter(({ status }) => status === "planned").length,
    crossing: accepted.filter(({ crossing }) => crossing).length,
    proposed: relations.length - accepted.length,
  };
}
