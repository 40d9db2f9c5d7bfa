import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { boxOf, cameraFor } from "./camera.js";
import { nearestTowards } from "./nearest.js";

const cy = cytoscape({
  headless: true,
  layout: { name: "preset" },
  elements: [
    { data: { id: "a", degree: 1 }, position: { x: 0, y: 0 } },
    { data: { id: "b", degree: 5 }, position: { x: 100, y: 10 } },
    { data: { id: "c", degree: 2 }, position: { x: 0, y: 200 } },
  ],
});

describe("walking the canvas by keys", () => {
  it("should begin at the best connected", () => {
    expect(nearestTowards(cy, null, [1, 0])).toBe("b");
  });

  it("should go where the arrow points, or stay", () => {
    expect(nearestTowards(cy, "a", [1, 0])).toBe("b");
    expect(nearestTowards(cy, "a", [0, 1])).toBe("c");
    expect(nearestTowards(cy, "a", [-1, 0])).toBeNull();
  });
});

describe("the camera", () => {
  it("should show a box whole, in what the insets leave", () => {
    const box = boxOf(cy) ?? { x1: 0, y1: 0, x2: 0, y2: 0 };
    const insets = { top: 90, right: 60, bottom: 50, left: 60 };
    const { zoom, pan } = cameraFor(box, { width: 800, height: 600 }, insets, 1.5);
    expect(zoom).toBe(1.5);
    for (const x of [box.x1, box.x2]) expect(x * zoom + pan.x).toBeGreaterThanOrEqual(insets.left);
    expect(box.y2 * zoom + pan.y).toBeLessThanOrEqual(600 - insets.bottom);
  });
});
