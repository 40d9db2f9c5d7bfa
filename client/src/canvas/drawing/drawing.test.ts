import cytoscape, { type Core } from "cytoscape";
import { beforeEach, describe, expect, it } from "vitest";
import type { Elements } from "../elements.js";
import { changesOf } from "./changes.js";
import { shed, wear } from "./classes.js";
import { untilDropped } from "./dropped.js";
import { inSlices } from "./slices.js";

const node = (id: string, more: object = {}) => ({ data: { id, name: id, behind: 0, ...more } });
const edge = (id: string, source: string, target: string, more: object = {}) => ({
  data: { id, source, target, members: ["r1"], ...more },
});
const elements = (nodes: readonly object[], edges: readonly object[] = []) => ({ nodes, edges }) as unknown as Elements;
const places = (...ids: readonly string[]) => new Map(ids.map((id, i) => [id, { x: 100 * i, y: 0 }] as const)) as never;

let cy: Core;
beforeEach(() => {
  cy = cytoscape({
    headless: true,
    layout: { name: "preset" },
    styleEnabled: true,
    elements: [node("a"), { ...node("b"), position: { x: 100, y: 0 } }, edge("ab", "a", "b")] as never,
  });
});

describe("what must change in the drawing", () => {
  it("should be nothing where everything is as wanted, lists with the same in them included", () => {
    const { removed, added, changed, moved } = changesOf(cy, elements([node("a"), node("b")], [edge("ab", "a", "b")]), places("a", "b"));
    expect([removed, added, changed, moved].map(({ length }) => length)).toEqual([0, 0, 0, 0]);
  });

  it("should name what comes with its place, what goes, what says something else and what moves", () => {
    const wanted = elements([node("a", { behind: 3 }), node("c")], [edge("ac", "a", "c")]);
    const { removed, added, changed, moved } = changesOf(
      cy,
      wanted,
      new Map([
        ["a", { x: 7, y: 0 }],
        ["c", { x: 1, y: 2 }],
      ]) as never,
    );
    expect(removed.map((element) => element.id()).sort()).toEqual(["ab", "b"]);
    expect(added.map(({ data, position }) => [data.id, position])).toEqual([
      ["c", { x: 1, y: 2 }],
      ["ac", undefined],
    ]);
    expect(changed.map(({ element, data }) => [element.id(), data["behind"]])).toEqual([["a", 3]]);
    expect(moved.map(({ node: which, to }) => [which.id(), to])).toEqual([["a", { x: 7, y: 0 }]]);
  });

  it("should draw a line anew that has other ends, and one whose relations differ as it stands", () => {
    const turned = changesOf(cy, elements([node("a"), node("b")], [edge("ab", "b", "a")]), places("a", "b"));
    expect([turned.removed.map((element) => element.id()), turned.added.map(({ data }) => data.id)]).toEqual([["ab"], ["ab"]]);
    const more = changesOf(cy, elements([node("a"), node("b")], [edge("ab", "a", "b", { members: ["r1", "r2"] })]), places("a", "b"));
    expect(more.changed.map(({ data }) => data["members"])).toEqual([["r1", "r2"]]);
  });
});

describe("classes", () => {
  it("should be set on what lacks them and taken from what has them, and touch nothing else", () => {
    wear(cy.nodes(), ["dim", "focus"], (each) => (each.id() === "a" ? ["dim"] : ["focus"]));
    const told: string[] = [];
    cy.on("class", "node", ({ target }) => told.push(target.id()));
    wear(cy.nodes(), ["dim", "focus"], (each) => (each.id() === "a" ? ["dim"] : []));
    expect(told).toEqual(["b"]);
    expect(cy.nodes().map((each) => [each.hasClass("dim"), each.hasClass("focus")])).toEqual([
      [true, false],
      [false, false],
    ]);
    shed(cy.elements(), ["dim", "focus"]);
    expect(told).toEqual(["b", "a"]);
  });
});

describe("work in slices", () => {
  it("should do everything in order, a slice at a time", async () => {
    const items = Array.from({ length: 777 }, (_, i) => i);
    const done: number[][] = [];
    expect(await inSlices(items, (slice) => done.push([...slice]), new AbortController().signal)).toBe(true);
    expect(done.flat()).toEqual(items);
    expect(done.length).toBeGreaterThan(1);
  });

  it("should end where it is called off", async () => {
    const off = new AbortController();
    const done: number[] = [];
    const whole = await inSlices(
      Array.from({ length: 777 }, (_, i) => i),
      (slice) => {
        done.push(...slice);
        off.abort();
      },
      off.signal,
    );
    expect(whole).toBe(false);
    expect(done.length).toBeLessThan(777);
  });
});

describe("what is kept until it is dropped", () => {
  it("should be worked out once, and again only after that", () => {
    let times = 0;
    const kept = untilDropped(() => ({ times: ++times }));
    expect([kept.get().times, kept.get().times]).toEqual([1, 1]);
    kept.drop();
    expect(kept.get().times).toBe(2);
  });
});
