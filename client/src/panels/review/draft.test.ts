import { describe, expect, it } from "vitest";
import type { Entry } from "../../state/review/queue.js";
import { type Draft, draftOf, editOf, problemsOf } from "./draft.js";

const node = (kind: "Institution" | "Park" | "Lab", name: string) => ({ id: `${kind.toLowerCase()}:${name}`, kind, name });
const claim = {
  id: "c1",
  relation: "FUNDED",
  source: node("Institution", "甲"),
  target: node("Lab", "乙"),
  status: "done",
  validFrom: "2020-10",
  validTo: null,
  title: null,
  role: null,
  amount: { value: 3, unit: "亿元", bound: "ABOUT" },
  state: "proposed",
} as unknown as Entry["claim"];
const draft = draftOf(claim);
const after = (change: Partial<Draft>) => editOf(claim, { ...draft, ...change });

describe("an edit", () => {
  it("should say nothing of what was left as it was", () => {
    expect(editOf(claim, draft)).toEqual({});
    expect(problemsOf(draft)).toEqual({});
  });

  it.each<[Partial<Draft>, object]>([
    [{ status: "planned" }, { status: "planned" }],
    [{ validFrom: " 2020-10-30 " }, { validFrom: "2020-10-30" }],
    [{ validFrom: "" }, { validFrom: null }],
    [{ title: "主任" }, { title: "主任" }],
    [{ amount: "" }, { amount: null }],
    [{ amount: "3.5" }, { amount: { value: 3.5, unit: "亿元", bound: "ABOUT" } }],
    [{ target: node("Lab", "丙") }, { target: "lab:丙" }],
    [{ relation: "CO_BUILT" }, { relation: "CO_BUILT" }],
  ])("should name what changed: %o", (change, edit) => {
    expect(after(change)).toEqual(edit);
  });

  it.each<[Partial<Draft>, object]>([
    [{ relation: "SIGNED_WITH" }, { relation: "ends" }],
    [{ target: draft.source }, { relation: "same" }],
    [{ validFrom: "2020-13" }, { validFrom: "date" }],
    [{ amount: "许多" }, { amount: "number" }],
    [{ unit: "" }, { unit: "unit" }],
  ])("should find what cannot be: %o", (change, problems) => {
    expect(problemsOf({ ...draft, ...change })).toEqual(problems);
  });
});
