import { describe, expect, it } from "vitest";
import { MOST_KEPT, type Moment, observe, redone, startTrail, type Trail, undone } from "./trail.js";

const moment = (address: string, beyond: readonly string[] = []): Moment => ({ address, beyond });
const never = () => false;
const walk = (addresses: readonly string[], trail: Trail = startTrail(moment("a"))) =>
  addresses.reduce((so, address, at) => observe(so, moment(address), { at: at * 10_000, walked: false, continues: never }), trail);

describe("the trail of changes", () => {
  it("should go back and on through every change", () => {
    const trail = walk(["b", "c"]);
    const back = undone(trail);
    expect(back?.present.address).toBe("b");
    expect(back && undone(back)?.present.address).toBe("a");
    expect(back && redone(back, 0)?.present.address).toBe("c");
    expect(undone(startTrail(moment("a")))).toBeUndefined();
    expect(redone(trail, 0)).toBeUndefined();
  });

  it("should take a change that returns to the state before as a change of its own", () => {
    const trail = walk(["b", "a"]);
    expect(trail.past).toHaveLength(2);
    expect(undone(trail)?.present.address).toBe("b");
  });

  it("should follow the browser's own back and forward", () => {
    const seen = { at: 0, walked: true, continues: never };
    const back = observe(walk(["b", "c"]), moment("b"), seen);
    expect([back.past.length, back.future.length]).toEqual([1, 1]);
    expect(observe(back, moment("c"), seen).future).toEqual([]);
  });

  it("should forget what was undone at a new change, and take no note where nothing changed", () => {
    const back = undone(walk(["b", "c"])) ?? startTrail(moment("x"));
    expect(walk(["b"], back)).toBe(back);
    expect(walk(["d"], back).future).toEqual([]);
  });

  it("should tell marks that no address holds apart", () => {
    const trail = observe(startTrail(moment("a")), moment("a", ["甲"]), { at: 0, walked: false, continues: never });
    expect(undone(trail)?.present.beyond).toEqual([]);
  });

  it("should make one change of what is drawn in one stroke", () => {
    const draw = (trail: Trail, address: string, at: number) =>
      observe(trail, moment(address), { at, walked: false, continues: () => true });
    const drawn = draw(draw(draw(startTrail(moment("a")), "b", 1000), "c", 1500), "d", 2000);
    expect(undone(drawn)?.present.address).toBe("a");
    expect(undone(draw(drawn, "e", 9000))?.present.address).toBe("d");
  });

  it("should keep a bounded number of changes", () => {
    expect(walk(Array.from({ length: 3 * MOST_KEPT }, (_, at) => `n${at}`)).past).toHaveLength(MOST_KEPT);
  });
});
