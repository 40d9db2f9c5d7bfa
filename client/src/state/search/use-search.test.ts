import { describe, expect, it } from "vitest";
import { type Hit, isBusy, searchOf } from "./use-search.js";

const hit = (name: string): Hit => ({
  matched: name,
  node: { id: `institution:${name}`, kind: "Institution", name, aliases: [], subtype: null, region: null, degree: 1 },
});
const found = (name: string) => ({ totalCount: 1, edges: [hit(name)] });
const nothing = { totalCount: 0, edges: [] };
const state = { wanted: "乙", text: "乙", settled: true, answer: found("乙"), before: found("甲"), error: undefined };

describe("a search", () => {
  it("should call hits current only where they answer what is typed", () => {
    expect(searchOf(state)).toMatchObject({ phase: "found", current: true, hits: [hit("乙")] });
    // typed on, and not asked for yet
    expect(searchOf({ ...state, wanted: "乙丙", settled: false })).toMatchObject({ phase: "found", current: false });
    // asked for, and not answered yet
    expect(searchOf({ ...state, settled: false, answer: undefined })).toMatchObject({ current: false, hits: [hit("甲")] });
  });

  it("should say that nothing is found only once it is known", () => {
    expect(searchOf({ ...state, answer: nothing })).toEqual({ phase: "none", text: "乙" });
    expect(searchOf({ ...state, wanted: "丙", settled: false, answer: nothing }).phase).toBe("searching");
  });

  it("should not show hits of long ago after the field was emptied", () => {
    expect(searchOf({ ...state, text: "", settled: false, answer: undefined }).phase).toBe("searching");
    expect(searchOf({ ...state, wanted: "" }).phase).toBe("idle");
  });

  it("should be busy until the answer is there", () => {
    expect(isBusy(searchOf(state))).toBe(false);
    expect(isBusy(searchOf({ ...state, settled: false }))).toBe(true);
    expect(isBusy(searchOf({ ...state, settled: false, answer: undefined, before: undefined }))).toBe(true);
    expect(isBusy(searchOf({ ...state, error: new Error("gone"), answer: undefined }))).toBe(false);
  });
});
