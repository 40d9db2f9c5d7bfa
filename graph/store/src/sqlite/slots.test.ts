import { describe, expect, it } from "vitest";
import { Slots } from "./slots.js";

describe("slots", () => {
  it("should give what was put under a number, and nothing under others", () => {
    const slots = new Slots<string>(64);
    expect(slots.get(1)).toBeUndefined();
    for (const number of [1, 9, 65, 1_000_003]) slots.set(number, `thing ${number}`);
    for (const number of [1, 9, 65, 1_000_003]) expect(slots.get(number)).toBe(`thing ${number}`);
    expect(slots.get(129)).toBeUndefined();
    slots.clear();
    expect(slots.get(1)).toBeUndefined();
  });

  it("should hold as many as there are slots, the last to come among them", () => {
    const slots = new Slots<number>(64);
    for (let number = 1; number <= 1000; number++) slots.set(number, number);
    const held = Array.from({ length: 1000 }, (_, i) => slots.get(i + 1)).filter((number) => number !== undefined);
    expect(held).toHaveLength(64);
    expect(held.at(-1)).toBe(1000);
    expect(held).toEqual([...held].sort((a, b) => a - b));
  });
});
