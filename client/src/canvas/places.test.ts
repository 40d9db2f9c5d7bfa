import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../state/filter/types.js";
import { assemble } from "../state/scene/assemble.js";
import { gather } from "../state/scene/gather.js";
import type { SceneData, SceneNode, SceneRelation } from "../state/scene/types.js";
import { type Step, withStep, withSteps } from "../state/steps/steps.js";
import { ground } from "./layout/arrange.js";
import { firstLayout } from "./layout/first-layout.js";
import { groundScene, placesOf as placesOn } from "./places.js";

const id = (name: string) => `institution:${name}`;
const node = (name: string): SceneNode => ({
  id: id(name),
  kind: "Institution",
  name,
  aliases: [],
  subtype: null,
  region: "chongqing",
  degree: 2,
});
const relation = (a: string, b: string): SceneRelation => ({
  id: `${id(a)}~CO_BUILT~${id(b)}`,
  type: "CO_BUILT",
  source: { id: id(a) },
  target: { id: id(b) },
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
});
const part = (nodes: string, edges: readonly string[]) => ({
  truncated: false,
  nodes: [...nodes].map(node),
  edges: edges.map((edge) => relation(edge[0] ?? "", edge[1] ?? "")),
});

const placesOf = (data: SceneData) => {
  const { bodies, links } = ground(groundScene(data));
  return placesOn(data, firstLayout(bodies, links));
};

const base = part("甲乙丙丁", ["甲乙", "乙丙", "丙丁"]);
const ANSWERS: Readonly<Record<string, ReturnType<typeof part>>> = {
  [id("甲")]: part("甲乙戊己庚", ["甲乙", "甲戊", "甲己", "甲庚"]),
  [id("丁")]: part("丁丙辛壬", ["丙丁", "丁辛", "丁壬"]),
};
const expand = (name: string): Step => ({ do: "expand", id: id(name), relation: null });
const hide = (name: string): Step => ({ do: "hide", id: id(name) });
const collapse = (name: string): Step => ({ do: "collapse", id: id(name) });
const put = (name: string, x: number, y: number, pinned = true): Step => ({ do: "place", id: id(name), at: { x, y }, pinned });

function sceneOf(steps: readonly Step[], filter = NO_FILTER, shown = base) {
  const grow = (shown: typeof base, by: typeof filter) => {
    const answers = steps.map((step) => (step.do === "expand" ? ANSWERS[step.id] : undefined));
    return { shown, answers, closed: undefined, gathered: gather({ shown, steps, answers, filter: by, needed: [] }) };
  };
  return assemble({ focus: null, base: grow(base, NO_FILTER), seen: grow(shown, filter), needed: [] });
}
const drawn = (steps: readonly Step[]) => {
  const scene = sceneOf(steps);
  const places = placesOf(scene);
  return Object.fromEntries(scene.nodes.map(({ id: each }) => [each.slice(12), places.get(each)]));
};
const names = (steps: readonly Step[]) => Object.keys(drawn(steps)).join("");

describe("where things stand", () => {
  const grown = [expand("甲"), expand("丁")];
  const places = drawn(grown);

  it("should stay when something is hidden, in whatever order", () => {
    for (const steps of [
      [...grown, hide("戊")],
      [expand("甲"), hide("戊"), expand("丁")],
    ]) {
      const after = drawn(steps);
      expect(Object.keys(after)).not.toContain("戊");
      for (const [name, place] of Object.entries(after)) expect(place).toEqual(places[name]);
    }
  });

  it("should be as before when a fold is undone, or opened again by expanding", () => {
    const folded = [...grown, collapse("甲")];
    expect(names(folded)).toBe("甲乙丙丁辛壬");
    for (const [name, place] of Object.entries(drawn(folded))) expect(place).toEqual(places[name]);
    expect(drawn(withStep(folded, expand("甲")))).toEqual(places);
  });

  it("should fold what hangs on the node alone, and keep what was expanded in its turn", () => {
    expect(names([collapse("丙")])).toBe("甲乙丙");
    expect(names([expand("丁"), collapse("丙")])).toBe("甲乙丙丁辛壬");
  });

  it("should hold what was put somewhere, and let what comes afterwards come around it", () => {
    const moved = drawn([put("甲", 900, 900), expand("甲")]);
    expect(moved["甲"]).toEqual({ x: 900, y: 900 });
    for (const name of ["戊", "己", "庚"]) expect(Math.hypot((moved[name]?.x ?? 0) - 900, (moved[name]?.y ?? 0) - 900)).toBeLessThan(400);
    // what came before stays where it is when its origin is put elsewhere
    const again = drawn(withSteps([], [put("甲", 900, 900), expand("甲"), put("甲", -900, 0)]));
    expect(again["甲"]).toEqual({ x: -900, y: 0 });
    expect(again["戊"]).toEqual(moved["戊"]);
  });

  it("should let go of what was moved when all is arranged anew, and keep what is pinned", () => {
    const steps = withSteps([], [put("甲", 900, 900), put("乙", -900, 900, false), { do: "arrange" }]);
    expect(drawn(steps)["甲"]).toEqual({ x: 900, y: 900 });
    expect(drawn(steps)["乙"]).not.toEqual({ x: -900, y: 900 });
  });

  it("should leave only what was asked for, where it is, and bring others back by expanding", () => {
    const only: Step = { do: "only", ids: [id("乙"), id("丙"), id("丁")] };
    const held = drawn([only]);
    const whole = drawn([]);
    expect(Object.keys(held).join("")).toBe("乙丙丁");
    for (const [name, place] of Object.entries(held)) expect(place).toEqual(whole[name]);
    expect(names([only, expand("丁")])).toBe("乙丙丁辛壬");
  });

  it("should not depend on the filter in force", () => {
    const filter = { ...NO_FILTER, crossing: true };
    const scene = sceneOf(grown, filter, part("甲乙丙", ["甲乙", "乙丙"]));
    const now = placesOf(scene);
    for (const { id: each } of scene.nodes) expect(now.get(each)).toEqual(places[each.slice(12)]);
  });
});
