import { KIND_NAMES, REGIONS, type Region } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import type { LayoutId } from "../../../state/look/types.js";
import { seeded } from "../random.js";
import type { Body, LayoutInput, Link } from "../types.js";
import { LAYOUTS, layoutOf, runLayout } from "./index.js";
import { ringLayout } from "./rings.js";
import { settingOf, withSetting } from "./spec.js";

const regions = Object.keys(REGIONS) as readonly Region[];

function network(size: number): LayoutInput {
  const random = seeded(size);
  const bodies = Array.from({ length: size }, (_, i): Body => {
    const kind = KIND_NAMES[i % KIND_NAMES.length] ?? "Lab";
    return { id: `n${i}`, kind, degree: i === 0 ? 30 : 1 + (i % 9), radius: i === 0 ? 24 : 8, region: regions[i % 4] ?? null };
  });
  const links = bodies.slice(1).map(({ id }, i): Link => ({ a: id, b: `n${Math.floor(random() * random() * i)}`, type: "PART_OF" }));
  return { bodies, links };
}

const place = (id: LayoutId, input: LayoutInput, report: (share: number) => void = () => undefined) =>
  runLayout(input, { id, values: {} }, report);

describe.each(LAYOUTS.map(({ id }) => id))("the layout %s", (id) => {
  const { bodies, links } = network(90);

  it("should place every node, and none on another", async () => {
    const positions = await place(id, { bodies, links });
    expect(positions.size).toBe(bodies.length);
    const points = [...positions.values()];
    for (const [i, a] of points.entries())
      for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
  });

  it("should give the same picture for the same network, in whatever order it comes", async () => {
    const once = await place(id, { bodies, links });
    const again = await place(id, { bodies: [...bodies].reverse(), links: [...links].reverse() });
    for (const [node, point] of once) {
      expect(again.get(node)?.x).toBeCloseTo(point.x, 3);
      expect(again.get(node)?.y).toBeCloseTo(point.y, 3);
    }
  });

  it("should place nothing of nothing", async () => {
    expect((await place(id, { bodies: [], links: [] })).size).toBe(0);
  });
});

describe("layouts one by one", () => {
  it("should set rings by the number of steps from the centre", () => {
    const { bodies } = network(5);
    const links = [
      { a: "n1", b: "n2" },
      { a: "n2", b: "n3" },
    ];
    const at = ringLayout({ bodies, links }, "n1", 100);
    const far = (id: string) => Math.hypot(at.get(id)?.x ?? 0, at.get(id)?.y ?? 0);
    expect([far("n1"), far("n2"), far("n3")].map(Math.round)).toEqual([0, 100, 200]);
    expect(far("n4")).toBeGreaterThan(200);
  });

  it("should keep the two sides apart, with what both share between them", async () => {
    const input = network(80);
    const at = await place("twin", input);
    const of = (region: Region) => input.bodies.filter((body) => body.region === region).map(({ id }) => at.get(id)?.x ?? 0);
    expect(Math.max(...of("sichuan"))).toBeLessThan(Math.min(...of("shared")));
    expect(Math.max(...of("shared"))).toBeLessThan(Math.min(...of("chongqing")));
  });

  it("should place what holds above what it holds", async () => {
    const input = network(60);
    const at = await place("hierarchy", input);
    for (const { a, b } of input.links) expect(at.get(a)?.y ?? 0).toBeGreaterThan(at.get(b)?.y ?? 0);
  });

  it("should place a large network in slices, and say how far it is", { timeout: 60_000 }, async () => {
    const input = network(500);
    const said: number[] = [];
    const at = await place("force", input, (share) => said.push(share));
    expect(at.size).toBe(500);
    expect(said.length).toBeGreaterThan(3);
  });
});

describe("settings", () => {
  const [spread] = layoutOf("force").params;
  it("should hold to their range, and leave defaults unsaid", () => {
    if (!spread) throw new Error("no parameter");
    expect(settingOf(spread, { id: "force", values: { spread: "9" } })).toBe("1");
    expect(settingOf(spread, { id: "force", values: { spread: "1.4" } })).toBe("1.4");
    expect(withSetting({ id: "force", values: { spread: "1.4" } }, spread, "1").values).toEqual({});
  });
});
