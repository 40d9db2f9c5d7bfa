import { describe, expect, it } from "vitest";
import type { Level } from "../look/types.js";
import { relationsBetween, rollUp } from "./roll-up.js";
import type { SceneData, SceneNode, SceneRelation } from "./types.js";

const node = (id: string, home: string | null, city: string | null, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  kind: id.startsWith("park") ? "Park" : id.startsWith("lab") ? "Lab" : id.startsWith("place") ? "Place" : "Institution",
  name: id.slice(id.indexOf(":") + 1),
  aliases: [],
  subtype: null,
  region: "chongqing",
  degree: 1,
  home: home && `place:${home}`,
  city: city && `place:${city}`,
  ...more,
});
const relation = (a: string, b: string, more: Partial<SceneRelation> = {}): SceneRelation => ({
  id: `${a}~${more.type ?? "CO_BUILT"}~${b}`,
  type: "CO_BUILT",
  source: { id: a },
  target: { id: b },
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

const nodes = [
  node("institution:甲", "渝北区", "重庆市"),
  node("institution:乙", "渝北区", "重庆市"),
  node("lab:丙", "沙坪坝区", "重庆市"),
  node("park:园", "沙坪坝区", "重庆市"),
  node("institution:丁", "成都市", "成都市", { region: "sichuan" }),
  node("institution:戊", "郫都区", "成都市", { region: "sichuan" }),
  node("institution:共", "渝北区", "重庆市", { region: "shared" }),
  node("institution:己", null, null),
];
const relations = [
  relation("institution:甲", "institution:乙"),
  relation("lab:丙", "park:园", { type: "LOCATED_IN" }),
  relation("institution:甲", "institution:丁", { crossing: true }),
  relation("institution:乙", "institution:戊", { status: "planned", crossing: true }),
  relation("institution:共", "institution:甲"),
  relation("institution:己", "institution:甲"),
];
const data: SceneData = {
  focus: null,
  base: { nodes, relations },
  whole: { nodes, relations, events: [] },
  nodes,
  relations,
  arrivals: [],
  arrangedAfter: null,
  truncated: false,
  unlinked: 0,
};
const at = (level: Level, opened: readonly string[] = [], keep: readonly string[] = []) =>
  rollUp(data, { level, byZoom: false, opened }, new Set(keep));
const ids = (rolled: ReturnType<typeof at>) => rolled.data.nodes.map(({ id }) => id).sort();

describe("rolling up", () => {
  it("should leave everything as it is where nothing is asked for", () => {
    expect(at("none").data).toBe(data);
  });

  it("should gather by city, but for what both share and what stands nowhere known", () => {
    const rolled = at("city");
    expect(ids(rolled)).toEqual(["institution:共", "institution:己", "place:成都市", "place:重庆市"].sort());
    expect(rolled.gathered.get("place:重庆市")).toMatchObject({
      inside: 2,
      kinds: [
        ["Institution", 2],
        ["Lab", 1],
        ["Park", 1],
      ],
    });
  });

  it("should carry relations along, with what they say", () => {
    const between = at("city").data.relations.filter(({ crossing }) => crossing);
    expect(between.map(({ source, target, status }) => [source.id, target.id, status])).toEqual([
      ["place:重庆市", "place:成都市", "done"],
      ["place:重庆市", "place:成都市", "planned"],
    ]);
    expect(relationsBetween(data, at("city"), ["place:成都市", "place:重庆市"])).toHaveLength(2);
  });

  it("should gather by district where it is known, and not what would stand alone", () => {
    const rolled = at("district");
    expect([...rolled.gathered.keys()].sort()).toEqual(["place:沙坪坝区", "place:渝北区"].sort());
    expect(ids(rolled)).toContain("institution:丁");
  });

  it("should gather into a park what stands in it, and keep the park's own place", () => {
    const rolled = at("park");
    expect(rolled.gathered.get("park:园")?.members).toEqual(["lab:丙", "park:园"]);
    expect(rolled.data.nodes.filter(({ id }) => id === "park:园")).toHaveLength(1);
  });

  it("should open one group alone, around where it stood", () => {
    const rolled = at("city", ["place:成都市"]);
    expect(ids(rolled)).toEqual(expect.arrayContaining(["institution:丁", "institution:戊", "place:重庆市"]));
    expect(rolled.data.arrivals).toEqual([{ origin: "place:成都市", ids: ["institution:丁", "institution:戊"] }]);
    expect(rolled.data.base).toEqual(at("city").data.base);
    expect(rolled.data.whole.events).toEqual([{ do: "arrive", origin: "place:成都市", ids: ["institution:丁", "institution:戊"] }]);
    expect(rolled.opened).toEqual(["place:成都市"]);
  });

  it("should keep what is selected in sight", () => {
    expect(ids(at("city", [], ["institution:甲"]))).toEqual(expect.arrayContaining(["institution:甲", "place:重庆市"]));
  });
});
