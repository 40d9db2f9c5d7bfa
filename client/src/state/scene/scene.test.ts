import { describe, expect, it } from "vitest";
import { ground } from "../../canvas/layout/arrange.js";
import { firstLayout } from "../../canvas/layout/first-layout.js";
import { groundScene, placesOf as placesOn } from "../../canvas/places.js";
import { NO_FILTER } from "../filter/types.js";
import type { Step } from "../steps/steps.js";
import { assemble } from "./assemble.js";
import { bundlesOf } from "./bundles.js";
import { gather } from "./gather.js";
import type { SceneData, SceneNode, SceneRelation } from "./types.js";

const node = (name: string, degree = 1): SceneNode => ({
  id: `institution:${name}`,
  kind: "Institution",
  name,
  aliases: [],
  subtype: null,
  region: "chongqing",
  degree,
});

const relation = (a: string, b: string, more: Partial<SceneRelation> = {}): SceneRelation => ({
  id: `institution:${a}~${more.type ?? "CO_BUILT"}~institution:${b}`,
  type: "CO_BUILT",
  source: { id: `institution:${a}` },
  target: { id: `institution:${b}` },
  status: "done",
  validFrom: null,
  validTo: null,
  title: null,
  role: null,
  state: "accepted",
  crossing: false,
  claimCount: 1,
  documentCount: 1,
  disputes: [],
  ...more,
});

const placesOf = (data: SceneData) => {
  const { bodies, links } = ground(groundScene(data));
  return placesOn(data, firstLayout(bodies, links));
};

const shown = {
  truncated: false,
  nodes: ["甲", "乙", "丙", "丁"].map((name) => node(name)),
  edges: [relation("甲", "乙"), relation("乙", "丙")],
};
const brought = { truncated: false, nodes: [node("甲"), node("戊"), node("己")], edges: [relation("甲", "戊"), relation("甲", "己")] };

function sceneOf(steps: readonly Step[], needed: readonly string[] = []) {
  const answers = steps.map((step) => (step.do === "expand" ? brought : undefined));
  const gathered = gather({ shown, steps, answers, filter: NO_FILTER, needed });
  const grown = { shown, gathered, answers, closed: undefined };
  return assemble({ focus: null, base: grown, seen: grown, needed });
}

describe("a scene", () => {
  const expand: Step = { do: "expand", id: "institution:甲", relation: null };

  it("should leave out and count what nothing touches", () => {
    const scene = sceneOf([]);
    expect(scene.nodes.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
    expect(scene.unlinked).toBe(1);
  });

  it("should add what an expansion brings, around its origin, without moving anything", () => {
    const before = placesOf(sceneOf([]));
    const scene = sceneOf([expand]);
    const after = placesOf(scene);
    expect(scene.arrivals).toEqual([{ origin: "institution:甲", ids: ["institution:戊", "institution:己"] }]);
    for (const [id, point] of before) expect(after.get(id)).toEqual(point);
    expect(after.has("institution:戊")).toBe(true);
  });

  it("should hide a node, and bring it back by expanding what it is tied to", () => {
    const hide: Step = { do: "hide", id: "institution:戊" };
    expect(sceneOf([expand, hide]).nodes.map(({ name }) => name)).not.toContain("戊");
    expect(sceneOf([expand, hide, expand]).nodes.map(({ name }) => name)).toContain("戊");
  });

  it("should put everything in the same place when the same steps are replayed", () => {
    expect(placesOf(sceneOf([expand]))).toEqual(placesOf(sceneOf([expand])));
  });
});

describe("bundlesOf", () => {
  it("should draw parallel relations as one line, led by the strongest", () => {
    const [bundle, ...rest] = bundlesOf([
      relation("甲", "乙", { type: "LOCATED_IN" }),
      relation("乙", "甲", { type: "CO_BUILT", status: "planned" }),
      relation("甲", "乙", { type: "PART_OF", crossing: true }),
    ]);
    expect(rest).toEqual([]);
    expect(bundle?.lead.type).toBe("CO_BUILT");
    expect(bundle?.relations).toHaveLength(3);
    expect(bundle?.crossing).toBe(true);
  });

  it("should not let what is only proposed lead or cross", () => {
    const [bundle] = bundlesOf([relation("甲", "乙", { state: "proposed", crossing: true }), relation("甲", "乙", { type: "LOCATED_IN" })]);
    expect(bundle?.lead.type).toBe("LOCATED_IN");
    expect(bundle?.crossing).toBe(false);
  });
});
