import { describe, expect, it } from "vitest";
import { seeded } from "../layout/random.js";
import { circleMeets, rectsMeet, within } from "./geometry.js";
import { type Candidate, placeLabels, type Scenery } from "./place.js";

const bounds = { left: 0, top: 0, right: 836, bottom: 732 };
const title = { left: 20, top: 16, right: 340, bottom: 70 };

function scene(seed: number, count: number): { readonly candidates: readonly Candidate[]; readonly scenery: Scenery } {
  const random = seeded(seed);
  const candidates = Array.from({ length: count }, (_, i): Candidate => {
    const lines = random() > 0.5 ? 2 : 1;
    return {
      id: `n${i}`,
      x: 30 + random() * 776,
      y: 80 + random() * 620,
      r: 6.5 + random() * 14,
      width: 40 + random() * 90,
      height: 15 * lines,
      priority: random() * 100,
      must: i === 0,
      bold: false,
      stray: 0,
      outward: { x: 0, y: 0 },
    };
  });
  const nodes = candidates.map(({ id, x, y, r }) => ({ id, x, y, r, dim: false }));
  const lines = candidates
    .slice(1)
    .map(({ x, y }) => ({ x1: candidates[0]?.x ?? 0, y1: candidates[0]?.y ?? 0, x2: x, y2: y, weight: 0.4 }));
  return { candidates, scenery: { bounds, nodes, reserved: [title], lines, budget: 30 } };
}

describe("placeLabels", () => {
  it("should name what must be named among nodes on all sides, over the smallest of them", () => {
    const { candidates, scenery } = scene(1, 1);
    const [first] = candidates;
    if (!first) throw new Error("no candidate");
    const hub = { ...first, x: 400, y: 400, r: 20, width: 120, height: 18 };
    const ring = Array.from({ length: 60 }, (_, i) => {
      const [angle, far] = [(i * Math.PI) / 10, 34 + 28 * Math.floor(i / 20)];
      const right = Math.cos(angle) > 0;
      return { id: `r${i}`, x: 400 + far * Math.cos(angle), y: 400 + far * Math.sin(angle), r: right ? 5 : 14, dim: false };
    });
    const [placed] = placeLabels([hub], { ...scenery, nodes: [{ ...hub, dim: false }, ...ring], lines: [] });
    expect(placed?.spot).toContain("right");
    expect(placeLabels([{ ...hub, must: false }], { ...scenery, nodes: [{ ...hub, dim: false }, ...ring], lines: [] })).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])("should never let two names meet (seed %i)", (seed) => {
    const { candidates, scenery } = scene(seed, 120);
    const placed = placeLabels(candidates, scenery);
    expect(placed.length).toBeGreaterThan(12);
    for (const [i, a] of placed.entries()) for (const b of placed.slice(i + 1)) expect(rectsMeet(a.rect, b.rect)).toBe(false);
  });

  it.each([1, 2, 3])("should keep names off nodes, the title and the rim (seed %i)", (seed) => {
    const { candidates, scenery } = scene(seed, 120);
    for (const { id, rect } of placeLabels(candidates, scenery)) {
      expect(within(rect, bounds)).toBe(true);
      expect(rectsMeet(rect, title)).toBe(false);
      if (id !== "n0") for (const node of scenery.nodes) if (node.id !== id) expect(circleMeets(node, rect)).toBe(false);
    }
  });

  it("should respect the budget", () => {
    const { candidates, scenery } = scene(7, 60);
    expect(placeLabels(candidates, { ...scenery, budget: 8 }).length).toBeLessThanOrEqual(9);
  });

  it("should place the most important first", () => {
    const { candidates, scenery } = scene(8, 40);
    const top = [...candidates].sort((a, b) => b.priority - a.priority)[0];
    expect(placeLabels(candidates, scenery)[0]?.id).toBe(top?.id);
  });

  it("should show what must be shown even in a crowd", () => {
    const { candidates, scenery } = scene(9, 300);
    const first = candidates[0];
    if (!first) throw new Error("no candidate");
    expect(placeLabels([{ ...first, priority: 1e6 }, ...candidates.slice(1)], scenery).map(({ id }) => id)).toContain("n0");
  });

  it("should leave a name where it stood, while that is still good", () => {
    const { candidates, scenery } = scene(11, 12);
    const placed = placeLabels(candidates, scenery);
    const again = placeLabels(
      candidates.map((candidate) => {
        const stood = placed.find(({ id }) => id === candidate.id);
        return stood ? { ...candidate, before: { spot: stood.spot, away: stood.away } } : candidate;
      }),
      scenery,
    );
    expect(again.map(({ id, spot }) => [id, spot])).toEqual(placed.map(({ id, spot }) => [id, spot]));
  });

  it("should point away from what a node hangs on", () => {
    const alone = { ...scene(1, 1).candidates[0], x: 400, y: 400, must: false } as Candidate;
    const scenery = { bounds, nodes: [], reserved: [], lines: [], budget: 5 };
    expect(placeLabels([{ ...alone, outward: { x: -1, y: 0 } }], scenery)[0]?.spot).toBe("left");
    expect(placeLabels([{ ...alone, outward: { x: 0, y: 1 } }], scenery)[0]?.spot).toBe("below");
  });
});
