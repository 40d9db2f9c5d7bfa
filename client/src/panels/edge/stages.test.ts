import { describe, expect, it } from "vitest";
import { piecesOf } from "./evidence.js";
import { type Claim, stagesOf } from "./stages.js";

const document = (id: string, publishedOn: string | null) =>
  ({ id, type: "text", title: id, publication: null, publishedOn, issue: null, page: null, url: null, note: null }) as const;

const claim = (id: string, status: Claim["status"], papers: readonly (readonly [string, string | null])[] = [["d", null]]): Claim => ({
  id,
  status,
  validFrom: null,
  validTo: null,
  title: null,
  role: null,
  amount: null,
  state: "accepted",
  method: "curated",
  evidence: papers.map(([paper, date]) => ({
    start: 0,
    end: 4,
    locator: null,
    context: { before: "", quote: "四个汉字", after: "" },
    document: document(paper, date),
  })),
});

describe("stagesOf", () => {
  it("should fill only stages that have evidence, never an earlier one by inference", () => {
    const stages = stagesOf("CO_BUILT", [claim("a", "done")]);
    expect(stages.map(({ name, claims }) => [name, claims.length])).toEqual([
      ["signed", 0],
      ["building", 0],
      ["built", 1],
    ]);
  });

  it("should show an end only where one was reported", () => {
    expect(stagesOf("AFFILIATED_WITH", [claim("a", "done")]).map(({ name }) => name)).not.toContain("ended");
    expect(stagesOf("AFFILIATED_WITH", [claim("a", "ended")]).at(-1)?.name).toBe("ended");
  });
});

describe("piecesOf", () => {
  it("should give every passage once, oldest report first, undated last", () => {
    const pieces = piecesOf([
      claim("a", "done", [
        ["late", "2024"],
        ["none", null],
      ]),
      claim("b", "planned", [
        ["early", "2020-11-03"],
        ["late", "2024"],
      ]),
    ]);
    expect(pieces.map(({ evidence }) => evidence.document.id)).toEqual(["early", "late", "none"]);
    expect(pieces.find(({ evidence }) => evidence.document.id === "late")?.claims.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});
