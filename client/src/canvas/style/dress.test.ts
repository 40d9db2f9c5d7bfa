import { describe, expect, it } from "vitest";
import type { SceneNode } from "../../state/scene/types.js";
import { metricsOf } from "../../workers/metrics.js";
import { dressOf, HUES, NONE, REST } from "./dress.js";

const nodes = Array.from(
  { length: 60 },
  (_, i): SceneNode => ({
    id: `lab:${i}`,
    kind: "Lab",
    name: `${i}`,
    aliases: [],
    subtype: null,
    region: "chongqing",
    degree: i,
    city: i < 5 ? null : `place:${i % 11}`,
  }),
);
const links = nodes.slice(1).map(({ id }, i) => ({ a: id, b: i % 2 === 0 ? "lab:0" : "lab:1", crossing: i < 3 }));
const metrics = metricsOf({ ids: nodes.map(({ id }) => id), links });

describe("dressing a picture", () => {
  it("should colour the largest groups, and grey the rest and what is not known", () => {
    const { groups, group } = dressOf(nodes, { size: "degree", colour: "city", measure: null, only: null }, null);
    expect(groups.filter(({ hue }) => hue !== null)).toHaveLength(HUES);
    expect(groups.slice(-2).map(({ key, groups: count }) => [key, count])).toEqual([
      [REST, 3],
      [NONE, 1],
    ]);
    expect(groups[0]?.letter).toBe("A");
    expect(group("lab:0")?.key).toBe(NONE);
    expect(groups.flatMap(({ members }) => members)).toHaveLength(nodes.length);
  });

  it("should light one group alone", () => {
    const { faded, groups } = dressOf(nodes, { size: "degree", colour: "city", measure: null, only: "place:5" }, null);
    expect(nodes.filter(({ id }) => !faded(id))).toHaveLength(groups.find(({ key }) => key === "place:5")?.members.length ?? 0);
    expect(dressOf(nodes, { size: "degree", colour: "city", measure: null, only: "gone" }, null).faded("lab:3")).toBe(false);
  });

  it("should size by what is measured, and as usual until it is", () => {
    const styling = { size: "betweenness", colour: "kind", measure: null, only: null } as const;
    const [zero, , two] = nodes as unknown as readonly [SceneNode, SceneNode, SceneNode];
    expect(dressOf(nodes, styling, metrics).radius(zero)).toBeGreaterThan(dressOf(nodes, styling, metrics).radius(two));
    expect(dressOf(nodes, styling, null).radius(two)).toBeGreaterThan(dressOf(nodes, styling, null).radius(zero));
  });

  it("should leave kinds their colours where nothing else is asked for or known", () => {
    expect(dressOf(nodes, { size: "equal", colour: "kind", measure: null, only: null }, null).group("lab:9")).toBeUndefined();
    expect(dressOf(nodes, { size: "equal", colour: "community", measure: null, only: null }, null).group("lab:9")).toBeUndefined();
    expect(dressOf(nodes, { size: "equal", colour: "community", measure: null, only: null }, metrics).group("lab:9")).toBeDefined();
  });
});
