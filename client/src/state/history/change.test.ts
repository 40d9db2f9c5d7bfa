import { createSerializer } from "nuqs";
import { describe, expect, it } from "vitest";
import type { Step } from "../steps/steps.js";
import { viewParsers } from "../url/view.js";
import { changeBetween, isOneStroke, type valuesOf } from "./change.js";

const write = createSerializer(viewParsers);
const moment = (values: Partial<ReturnType<typeof valuesOf>> = {}, beyond: readonly string[] = []) => ({ address: write(values), beyond });
const from = moment();
const steps = (...v: readonly Step[]) => moment({ v: [...v] });
const CQU = "institution:重庆大学";
const hide: Step = { do: "hide", id: CQU };
const pin = (x: number, pinned = true): Step => ({ do: "place", id: CQU, at: { x, y: 0 }, pinned });

describe("what a change did", () => {
  it.each([
    [from, steps(hide), { what: "hide", id: CQU }],
    [steps(hide), from, { what: "show", id: CQU }],
    [from, steps(hide, { do: "hide", id: "place:成都市" }), { what: "hideMany", count: 2 }],
    [from, steps(pin(10)), { what: "place", id: CQU }],
    [steps(pin(10)), steps(pin(20)), { what: "move", id: CQU }],
    [steps(pin(10)), steps(pin(10, false)), { what: "unpin", id: CQU }],
    [from, steps({ do: "only", ids: [CQU, "place:成都市"] }), { what: "only", count: 2 }],
    [steps({ do: "focus", id: CQU }), from, { what: "leave", id: CQU }],
    [from, moment({ off: ["Place"] }), { what: "legend", facets: ["Place"], off: true }],
    [from, moment({ from: "2020" }), { what: "dates" }],
    [from, moment({ view: "map" }), { what: "stage", view: "map" }],
    [from, moment({}, [CQU]), { what: "mark", count: 1 }],
    [moment({ m: [CQU] }), from, { what: "unmark" }],
    [from, moment({ s: CQU }), { what: "select", id: CQU }],
    [moment({ s: CQU }), from, { what: "deselect" }],
    // hiding what is selected also ends the selection: the hiding tells more
    [moment({ s: CQU }), steps(hide), { what: "hide", id: CQU }],
  ])("should be told from %o to %o", (a, b, change) => {
    expect(changeBetween(a, b)).toEqual(change);
  });

  it("should make one stroke of dates alone", () => {
    expect(isOneStroke(from, moment({ from: "2020" }), moment({ from: "2021" }))).toBe(true);
    expect(isOneStroke(from, moment({ from: "2020" }), moment({ from: "2020", s: CQU }))).toBe(false);
  });
});
