import { describe, expect, it } from "vitest";
import { claimId, edgeId, isDocumentId, kindOfId, nodeId, normaliseName, observationId, orient, partsOfEdgeId } from "./ids.js";

const A = "institution:重庆大学";
const B = "institution:四川大学";

describe("normalised names", () => {
  it.each([
    ["西部（重庆）科学城", "西部(重庆)科学城", "full-width brackets"],
    ["重庆 大学", "重庆大学", "white space between Chinese characters"],
    ["ＡＩ研究院", "AI研究院", "full-width letters"],
    ["  Taichi   太极 项目 ", "Taichi太极项目", "white space around Chinese characters"],
    ["New  Star Lab", "New Star Lab", "white space between words, of which one stays"],
    ["《规划纲要》", "规划纲要", "book-title marks"],
    ["“蓉漂”", "蓉漂", "quotation marks"],
    ["重\u200b庆", "重庆", "zero-width space"],
    ["重\0庆\u0007", "重庆", "control characters"],
    ["重\n庆", "重庆", "line breaks"],
  ])("should turn %j into %j: %s", (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });

  it("should change nothing the second time", () => {
    for (const name of ["西部（重庆） 科学城", "《“甲”》", " a  b "]) {
      expect(normaliseName(normaliseName(name))).toBe(normaliseName(normaliseName(normaliseName(name))));
    }
  });
});

describe("node ids", () => {
  it("should be the kind and the normalised name", () => {
    expect(nodeId("Institution", "重庆 大学")).toBe(A);
  });

  it("should tell namesakes apart by where they work", () => {
    expect(nodeId("Person", "张伟", "重庆大学")).toBe("person:张伟@重庆大学");
  });

  it.each([
    [A, "Institution"],
    ["person:张伟@重庆大学", "Person"],
    ["place:a:b", "Place"],
  ])("should know the kind of %s", (id, kind) => {
    expect(kindOfId(id)).toBe(kind);
  });

  it.each([
    "",
    "重庆大学",
    "institution:",
    ":重庆大学",
    "planet:火星",
    "Institution:重庆大学",
    "lab:a\0b",
    `lab:a~CO_BUILT~${A}`,
    "lab:a~CO_BUILT",
  ])("should not take %j for a node id", (id) => {
    expect(kindOfId(id)).toBeUndefined();
  });
});

describe("edge ids", () => {
  it("should be the same from both ends of a symmetric relation", () => {
    expect(edgeId("SIGNED_WITH", A, B)).toBe(edgeId("SIGNED_WITH", B, A));
    expect(orient("SIGNED_WITH", A, B)).toEqual([B, A]);
  });

  it("should keep the direction of the others", () => {
    expect(edgeId("CO_BUILT", A, B)).not.toBe(edgeId("CO_BUILT", B, A));
  });

  it("should be read back into what they join", () => {
    const id = edgeId("CO_BUILT", "institution:2020~2025规划院", B);
    expect(partsOfEdgeId(id)).toEqual({ relation: "CO_BUILT", source: "institution:2020~2025规划院", target: B });
  });

  it.each(["", A, `${A}~LOVES~${B}`, `x~CO_BUILT~${B}`, `${A}~CO_BUILT~y`])("should not read %j as an edge", (id) => {
    expect(partsOfEdgeId(id)).toBeUndefined();
  });
});

describe("claim and observation ids", () => {
  const claim = { relation: "SIGNED_WITH", source: A, target: B, status: "done", method: "curated" } as const;

  it("should be the same for the same statement, told from either side", () => {
    expect(claimId({ ...claim, source: B, target: A })).toBe(claimId(claim));
  });

  it.each([
    { status: "planned" },
    { validFrom: "2020" },
    { validTo: "2020" },
    { title: "a" },
    { role: "a" },
    { method: "rule:a" },
  ] as const)("should differ with %j", (change) => {
    expect(claimId({ ...claim, ...change })).not.toBe(claimId(claim));
  });

  it("should be readable and short", () => {
    expect(claimId(claim)).toMatch(/^c[0-9a-f]{20}$/);
    expect(observationId({ subject: A, measure: "投资额", value: 5, unit: "亿元", bound: "=" })).toMatch(/^o[0-9a-f]{20}$/);
  });
});

describe("document ids", () => {
  it.each(["cqkjb-2020-11-03", "a", "重庆日报.2020_1", "a".repeat(80)])("should take %s", (id) => {
    expect(isDocumentId(id)).toBe(true);
  });
  it.each(["", "A", "-a", "a b", "a/b", "a".repeat(81), "a\0", 5])("should refuse %j", (id) => {
    expect(isDocumentId(id)).toBe(false);
  });
});
