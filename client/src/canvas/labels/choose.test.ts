import { describe, expect, it } from "vitest";
import { CROWD, chosen, obstacles } from "./choose.js";

const node = (i: number, more: object = {}) => ({
  x: (i * 37) % 1000,
  y: (i * 53) % 700,
  r: i % 7,
  selected: false,
  neighbour: false,
  priority: i % 101,
  ...more,
});
const crowd = Array.from({ length: 5000 }, (_, i) => node(i));

describe("choosing names in a crowd", () => {
  it("should try all of few, but for what is out of sight", () => {
    const few = [node(1), node(2), node(3, { x: -5 })];
    expect(chosen(few, 1000, 700)).toEqual(few.slice(0, 2));
    expect(obstacles(few)).toBe(few);
  });

  it("should try the most important of every part of a crowd", () => {
    const some = chosen(crowd, 1000, 700);
    expect(some.length).toBeGreaterThan(120);
    expect(some.length).toBeLessThan(CROWD);
    for (const x of [100, 500, 900]) expect(some.some((each) => Math.abs(each.x - x) < 130)).toBe(true);
    expect(Math.min(...some.map(({ priority }) => priority))).toBeGreaterThan(40);
  });

  it("should never leave out what is selected", () => {
    const picked = node(0, { selected: true, priority: 0 });
    expect(chosen([...crowd, picked], 1000, 700)).toContain(picked);
  });
});
