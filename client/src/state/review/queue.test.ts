import { RELATION_NAMES } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { type Entry, frameOf, joined, neighbour, restored, stepFrom, successor, without } from "./queue.js";

function entry(id: string, document: string, start: number, ends: readonly [string, string] = ["institution:甲", "park:乙"]): Entry {
  const [source, target] = ends;
  return {
    document: { id: document },
    evidence: { start, end: start + 5 },
    claim: { id, relation: "SIGNED_WITH", source: { id: source }, target: { id: target } },
  } as unknown as Entry;
}

const [a, b, c] = [entry("a", "d1", 0), entry("b", "d1", 9), entry("c", "d2", 3)] as [Entry, Entry, Entry];
const all = [a, b, c];

describe("the queue", () => {
  it.each(all)("should take $claim.id out and put it back where it stood", (one) => {
    expect(restored(without(all, one.claim.id), one)).toEqual(all);
    expect(restored(all, one)).toEqual(all);
  });

  it("should open the next, and at the end the one before", () => {
    expect(neighbour(all, "a")).toBe("b");
    expect(neighbour(all, "c")).toBe("b");
    expect(neighbour([a], "a")).toBeNull();
  });

  it("should step within the list", () => {
    expect(stepFrom(all, "a", 1)).toBe("b");
    expect(stepFrom(all, "a", -1)).toBe("a");
    expect(stepFrom(all, "c", 1)).toBe("c");
    expect(stepFrom(all, "gone", 1)).toBe("a");
    expect(stepFrom([], null, 1)).toBeNull();
  });

  it("should not list an entry twice where a page overlaps", () => {
    expect(joined([a, b], [b, c])).toEqual(all);
  });

  it("should find the passage again when a merge gave it another id", () => {
    const rivals = [entry("x", "d1", 0, ["institution:丙", "park:丁"]), entry("y", "d1", 0, ["institution:丙", "park:乙"]), b];
    expect(successor(rivals, a)?.claim.id).toBe("y");
    expect(successor([c], a)).toBeUndefined();
  });
});

describe("frameOf", () => {
  it("should say which relation a rule reads, where its name does", () => {
    expect(frameOf("rule:signed-with/facing", RELATION_NAMES)).toEqual({
      relation: "SIGNED_WITH",
      method: "rule",
      id: "signed-with/facing",
    });
    expect(frameOf("model:gpt-x", RELATION_NAMES)).toEqual({ relation: null, method: "model", id: "gpt-x" });
    expect(frameOf("curated", RELATION_NAMES)).toEqual({ relation: null, method: "curated", id: "" });
  });
});
