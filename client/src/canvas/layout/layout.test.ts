import { describe, expect, it } from "vitest";
import { componentsOf } from "./components.js";
import { firstLayout } from "./first-layout.js";
import { placeNew } from "./place-new.js";
import { seeded } from "./random.js";
import type { Body, Link } from "./types.js";

function network(seed: number): { readonly bodies: readonly Body[]; readonly links: readonly Link[] } {
  const random = seeded(seed);
  const bodies = Array.from(
    { length: 70 },
    (_, i): Body => ({
      id: `n${i}`,
      kind: i % 3 === 0 ? "Lab" : "Institution",
      degree: i === 0 ? 20 : 2,
      radius: i === 0 ? 24 : 8,
      region: i % 7 === 0 ? "sichuan" : i % 11 === 0 ? "shared" : "chongqing",
    }),
  );
  const links = bodies.slice(1, 58).map(({ id }, i): Link => ({ a: id, b: i < 20 ? "n0" : `n${Math.floor(random() * i)}` }));
  return { bodies, links: [...links, { a: "n60", b: "n61" }, { a: "n62", b: "n63" }] };
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe("firstLayout", () => {
  const { bodies, links } = network(1);
  const positions = firstLayout(bodies, links);

  it("should give the same picture for the same network, in whatever order it comes", () => {
    expect(firstLayout([...bodies].reverse(), [...links].reverse())).toEqual(positions);
  });

  it("should place every node, and none on another", () => {
    expect(positions.size).toBe(bodies.length);
    const points = [...positions.values()];
    for (const [i, a] of points.entries()) for (const b of points.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(16);
  });

  it("should keep the parts together, in about the shape of a canvas", () => {
    const xs = [...positions.values()].map(({ x }) => x);
    const ys = [...positions.values()].map(({ y }) => y);
    const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(2);
    expect(width).toBeLessThan(1600);
  });
});

describe("componentsOf", () => {
  it("should tell the parts apart, largest first", () => {
    const { bodies, links } = network(2);
    const sizes = componentsOf(bodies, links).map((part) => part.bodies.length);
    expect(sizes.reduce((a, b) => a + b)).toBe(bodies.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

describe("placeNew", () => {
  const { bodies, links } = network(3);
  const placed = firstLayout(bodies, links);
  const radius = () => 8;
  const newcomers = Array.from({ length: 24 }, (_, i) => ({ id: `new${i}`, radius: 8, ties: ["n0", ...(i % 3 === 0 ? ["n5"] : [])] }));
  const after = placeNew(placed, radius, newcomers, "n0");

  it("should leave everything placed where it was", () => {
    for (const [id, point] of placed) expect(after.get(id)).toEqual(point);
  });

  it("should put every newcomer in free space, not far from its origin", () => {
    const hub = placed.get("n0") ?? { x: 0, y: 0 };
    for (const { id } of newcomers) {
      const point = after.get(id) ?? { x: Number.NaN, y: Number.NaN };
      expect(distance(point, hub)).toBeLessThan(520);
      for (const [other, there] of after) if (other !== id) expect(distance(point, there)).toBeGreaterThan(24);
    }
  });

  it("should give the same places again", () => {
    expect(placeNew(placed, radius, [...newcomers].reverse(), "n0")).toEqual(after);
  });
});
