import { readFileSync } from "node:fs";
import { toSdl } from "@chengyu-atlas/model/derive";
import { describe, expect, it } from "vitest";
import { breakingChanges } from "../schema-changes.mjs";

const released = readFileSync(new URL("../schema.released.graphql", import.meta.url), "utf8");

describe("the schema against the released one", () => {
  it("should break no query", () => {
    expect(breakingChanges(released, toSdl())).toEqual([]);
  });

  it.each([
    ["a field that is gone", "  documentCount: Int!\n", "  rank: Int!\n", /documentCount was removed.*@deprecated/],
    ["a field that became optional", "  documentCount: Int!\n", "  documentCount: Int\n", /documentCount changed type.*another name/],
    ["a value that is gone", "  ID\n", "  KEY\n", /ID was removed from enum type NodeOrder.*@deprecated/],
    [
      "an argument that must be given now",
      "  coverage: Coverage!\n",
      "  coverage(year: Int!): Coverage!\n",
      /year .*required argument|required.*year/i,
    ],
  ])("should name %s, and say what to do", (_, was, is, said) => {
    const changed = toSdl().replaceAll(was, is);
    expect(changed).not.toBe(toSdl());
    const broken = breakingChanges(released, changed);
    expect(broken.length).toBeGreaterThan(0);
    for (const line of broken) expect(line).toMatch(/: .+\.$/);
    expect(broken.join("\n")).toMatch(said);
  });

  it("should let go what was deprecated in a release, and that alone", () => {
    const before = `type Query { old(x: Int @deprecated(reason: "gone"), y: Int): Int @deprecated(reason: "use new") new: Word kept: Int }
      enum Word { A B @deprecated(reason: "A says it") }`;
    expect(breakingChanges(before, "type Query { new: Word kept: Int } enum Word { A }")).toEqual([]);
    expect(breakingChanges(before, "type Query { old(y: Int): Int new: Word kept: Int } enum Word { A B }")).toEqual([]);
    expect(breakingChanges(before, "type Query { old(x: Int): Int new: Word kept: Int } enum Word { A B }")).toHaveLength(1);
    expect(breakingChanges(before, "type Query { old(x: Int, y: Int): Int new: Word } enum Word { B }")).toHaveLength(2);
  });
});
