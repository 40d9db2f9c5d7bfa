import type { CrossingRelation } from "../../state/crossing/use-crossing.js";
import type { Sides } from "./sides.js";

/** What the title and the line under it say: of what crosses under the filter, drawn or not. */
export interface TwinNumbers {
  readonly relations: number;
  readonly planned: number;
  readonly proposed: number;
  readonly left: number;
  readonly right: number;
  readonly shared: number;
  /** Pairs with one end on either side. */
  readonly direct: number;
}

export function numbersOf(relations: readonly CrossingRelation[]): TwinNumbers {
  const counted = relations.filter(({ state }) => state !== "proposed");
  const ends = new Map(counted.flatMap(({ source, target }) => [source, target]).map((node) => [node.id, node.region]));
  const on = (region: string) => [...ends.values()].filter((each) => each === region).length;
  const direct = counted.filter(({ source, target }) => source.region !== "shared" && target.region !== "shared");
  return {
    relations: counted.length,
    planned: counted.filter(({ status }) => status === "planned").length,
    proposed: relations.length - counted.length,
    left: on("sichuan"),
    right: on("chongqing"),
    shared: on("shared"),
    direct: new Set(direct.map(({ source, target }) => [source.id, target.id].sort().join("|"))).size,
  };
}

/** Which sentence the numbers make. */
export function titleOf({ relations, shared, direct }: TwinNumbers): "titleNone" | "titleBoth" | "titleShared" | "titleDirect" {
  if (relations === 0) return "titleNone";
  if (shared > 0) return direct > 0 ? "titleBoth" : "titleShared";
  return "titleDirect";
}

/** Kinds of the drawn nodes on one side, once for each node. */
export function drawnKinds(sides: Sides, side: "left" | "right") {
  return sides[side].flatMap((id) => sides.nodes.get(id)?.kind ?? []);
}
