import { describe, expect, it } from "vitest";
import { widthOf } from "../../canvas/labels/break-lines.js";
import type { CrossingRelation } from "../../state/crossing/use-crossing.js";
import { dotsOf, localOf } from "./dots.js";
import { layoutOf, nameWidth } from "./layout.js";
import { linesWithin } from "./lines.js";
import { crossings, orderOf, type Slot } from "./order.js";
import { sharedThings, sidesOf } from "./sides.js";

const node = (name: string, region: "sichuan" | "chongqing" | "shared") => ({
  ...{ id: `institution:${name}`, kind: "Institution" as const, name, aliases: [], subtype: null, region, degree: 1 },
  __typename: "Institution" as const,
});
type End = ReturnType<typeof node>;
const relation = (source: End, target: End, more: Partial<CrossingRelation> = {}): CrossingRelation => ({
  ...{ id: `${source.id}~CO_BUILT~${target.id}`, type: "CO_BUILT", source, target, status: "done", state: "accepted", crossing: true },
  ...{ validFrom: null, validTo: null, title: null, role: null, claimCount: 1, documentCount: 1, disputes: [], evidence: [] },
  ...more,
});

const [s1, s2, c1, c2] = [node("川一", "sichuan"), node("川二", "sichuan"), node("渝一", "chongqing"), node("渝二", "chongqing")];
const [lab, park] = [node("川渝共建重点实验室", "shared"), node("西部科学城", "shared")];
const relations = [relation(s1, lab), relation(c1, lab), relation(s2, park), relation(c2, park), relation(c2, s1), relation(lab, park)];

describe("the sides", () => {
  it("should put 四川 left, 重庆 right and what both share between, with one line for each pair", () => {
    const sides = sidesOf([...relations, relation(lab, s1, { id: "x", type: "PART_OF" })]);
    expect([sides.left, sides.middle, sides.right].map((ids) => ids.length)).toEqual([2, 2, 2]);
    expect(sides.links).toHaveLength(6);
    expect(sides.hidden).toBe(0);
  });

  it("should keep whole stars of the best tied where there are too many lines, and count the rest", () => {
    const sides = sidesOf([...relations, relation(s2, lab)], 4);
    expect(sides.links).toHaveLength(4);
    expect(sides.hidden).toBe(3);
    expect(sides.links.every(({ a, b }) => [a, b].includes(lab.id))).toBe(true);
  });

  it("should count what a shared thing holds on either side, without what is only proposed", () => {
    const things = sharedThings([...relations, relation(s2, lab, { state: "proposed" })]);
    expect(things.find((each) => each.node.id === lab.id)).toMatchObject({ left: 1, right: 1 });
  });
});

describe("the order", () => {
  it("should leave no crossing where none is needed", () => {
    const slots: readonly Slot[] = ["a", "b", "c", "d"].map((id, i) => ({
      id,
      left: [`l${i}`, `l${(i + 3) % 4}`].slice(0, i === 0 ? 1 : 2),
      right: [`r${i}`],
      beside: [],
    }));
    const { slots: ordered } = orderOf([...slots].reverse());
    expect(crossings(ordered)).toBe(0);
  });
});

describe("the layout", () => {
  const names = ["四川省机械工程学会", "西南交通大学先进能源牵引与综合节能铁路行业重点实验室", "电子科技大学", "四川省科技青年联合会"];
  const many = names.flatMap((name) => [relation(node(name, "sichuan"), lab), relation(node(`重庆${name}`, "chongqing"), park)]);
  it.each([
    { width: 836, height: 640, scale: 1, phone: false },
    { width: 676, height: 600, scale: 1.2, phone: false },
    { width: 390, height: 500, scale: 1, phone: true },
  ])("should never lay names over one another at $width px", (room) => {
    const { nodes, metrics, height } = layoutOf(sidesOf([...relations, ...many]), room);
    for (const side of ["left", "right"] as const) {
      const column = nodes.filter((each) => each.side === side);
      for (const [i, each] of column.entries()) {
        const next = column[i + 1];
        const half = (lines: number) => (lines * metrics.line) / 2;
        if (next) expect(next.y - each.y).toBeGreaterThanOrEqual(half(each.lines.length) + half(next.lines.length));
        expect(nameWidth(each, metrics)).toBeLessThanOrEqual(metrics.nameRoom);
      }
    }
    const middle = nodes.filter((each) => each.side === "middle");
    for (const [i, each] of middle.entries()) {
      const next = middle[i + 1];
      if (next) expect(next.y - next.r).toBeGreaterThan(each.y + each.r + each.lines.length * metrics.line);
    }
    expect(Math.max(...nodes.map(({ y }) => y))).toBeLessThan(height);
  });

  it("should draw a direct link across the middle, clear of the shared things", () => {
    const { nodes, links } = layoutOf(sidesOf(relations), { width: 836, height: 640, scale: 1, phone: false });
    const level = Number(/H[\d.]+/u.test(links.find(({ id }) => id.includes("川一") && id.includes("渝二"))?.path ?? ""));
    expect(level).toBe(1);
    expect(links).toHaveLength(6);
    expect(nodes).toHaveLength(6);
  });
});

describe("names in lines", () => {
  it("should break between words and keep to the width", () => {
    const lines = linesWithin("西南交通大学先进能源牵引与综合节能铁路行业重点实验室", 14, 2);
    expect(lines.join("")).toBe("西南交通大学先进能源牵引与综合节能铁路行业重点实验室");
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(14);
  });
  it("should leave no line of one character", () => {
    expect(linesWithin("重庆两江协同创新区", 6, 3)).toEqual(["重庆两江", "协同创新区"]);
  });
  it("should cut only what does not fit", () => {
    const lines = linesWithin("西南交通大学先进能源牵引与综合节能铁路行业重点实验室", 8, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
  });
});

describe("the dots in the margin", () => {
  it("should count those on a side that no drawn link touches", () => {
    const counts = [
      { kind: "Park", count: 3 },
      { kind: "Lab", count: 1 },
    ] as const;
    expect(localOf(counts, ["Park", "Lab"])).toEqual([{ kind: "Park", count: 2 }]);
  });
  it("should let a dot stand for several where there are too many", () => {
    expect(dotsOf([{ kind: "Park", count: 1000 }], { columns: 4, rows: 20 }).each).toBe(20);
    expect(dotsOf([{ kind: "Park", count: 5 }], { columns: 4, rows: 20 })).toMatchObject({ each: 1, dots: { length: 5 } });
  });
});
