import { describe, expect, it } from "vitest";
import { chosen, type Measured, passagesOf, type Related, statementsOf } from "./statements.js";

const end = (name: string) => ({ id: `institution:${name}`, name, kind: "Institution" as const });
const at = (document: string, start: number, stop: number) => ({ start, end: stop, locator: null, document: { id: document } });
const relation = (
  name: string,
  evidence: ReturnType<typeof at>[],
  more: { crossing?: boolean; state?: "accepted" | "proposed" } = {},
): Related => ({
  id: `institution:甲~SIGNED_WITH~institution:${name}`,
  type: "SIGNED_WITH",
  crossing: more.crossing ?? false,
  source: end("甲"),
  target: end(name),
  claims: [
    { id: name, status: "done", validFrom: null, title: null, role: null, state: more.state ?? "accepted", method: "curated", evidence },
  ],
});
const number: Measured = {
  id: "o",
  measure: "人数",
  value: 3,
  unit: "人",
  bound: "EQUAL",
  period: null,
  subject: end("甲"),
  evidence: [at("d", 5, 9)],
};

describe("statementsOf", () => {
  const all = statementsOf(
    "d",
    [
      relation("乙", [at("d", 20, 30), at("x", 1, 2), at("d", 0, 9)], { crossing: true }),
      relation("丙", [at("d", 20, 30)], { state: "proposed" }),
    ],
    [number],
  );

  it("should stand in the order of the text, each place of this document once", () => {
    expect(all.map(({ number: n, start, what }) => [n, start, what])).toEqual([
      [1, 0, "relation"],
      [2, 5, "measure"],
      [3, 20, "relation"],
      [4, 20, "relation"],
    ]);
  });

  it("should be chosen by what crosses, what waits, and whether numbers are wanted", () => {
    const keys = (shown: Parameters<typeof chosen>[1]) => chosen(all, shown).map(({ number: n }) => n);
    expect(keys({ crossing: false, proposed: false, measures: false })).toEqual([1, 3, 4]);
    expect(keys({ crossing: false, proposed: false, measures: true })).toEqual([1, 2, 3, 4]);
    expect(keys({ crossing: true, proposed: false, measures: true })).toHaveLength(2);
    expect(keys({ crossing: false, proposed: true, measures: false })).toHaveLength(1);
  });

  it("should gather what one run of text states", () => {
    const passages = passagesOf(all);
    expect(passages.map(({ key, statements, crossing, waiting }) => [key, statements.length, crossing, waiting])).toEqual([
      ["0-9", 1, true, false],
      ["5-9", 1, false, false],
      ["20-30", 2, true, false],
    ]);
  });
});
