import { describe, expect, it } from "vitest";
import type { SceneData } from "../state/scene/types.js";
import { numbersOf, onlyProposed } from "./figure.js";

const node = (id: string, degree: number) => ({ id, degree });
const relation = (source: string, target: string, state: "accepted" | "proposed") => ({
  source: { id: source },
  target: { id: target },
  state,
  status: "planned",
  crossing: true,
});
const drawn = {
  nodes: [node("a", 1), node("b", 1), node("c", 0), node("d", 0)],
  relations: [relation("a", "b", "accepted"), relation("b", "c", "proposed")],
} as unknown as SceneData;

describe("the numbers of a figure", () => {
  it("should count neither proposed relations nor the nodes that only these bring", () => {
    expect(numbersOf(drawn)).toEqual({ nodes: 3, relations: 1, planned: 1, crossing: 1, proposed: 1 });
  });

  it("should tell a node that is only proposed from one that stands alone", () => {
    expect([...onlyProposed(drawn)]).toEqual(["c"]);
  });
});
