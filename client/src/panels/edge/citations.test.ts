import { describe, expect, it } from "vitest";
import { citation } from "./citations.js";

const cited = {
  quote: "重庆大学与科学城签下两个项目",
  locator: "01版《24个项目落户科学城》",
  document: {
    type: "text",
    title: "成渝科技创新联盟成立",
    publication: "重庆科技报",
    publishedOn: "2020-11-03",
    issue: "总第371期",
    page: "01版",
    url: null,
  },
} as const;

describe("citation", () => {
  it("should name title, paper, date, issue and page", () => {
    expect(citation(cited, "note")).toBe(
      "《成渝科技创新联盟成立》，《重庆科技报》，2020年11月3日，总第371期，01版《24个项目落户科学城》。",
    );
  });

  it("should follow GB/T 7714 for a newspaper", () => {
    expect(citation(cited, "gbt")).toBe("成渝科技创新联盟成立[N]. 重庆科技报, 2020-11-03(01).");
  });

  it("should put the sentence before its source", () => {
    expect(citation(cited, "plain")).toMatch(/^“重庆大学与科学城签下两个项目”\n——《成渝/u);
  });

  it("should show a date no more precisely than it is known, and say when a digest is one", () => {
    const vague = {
      ...cited,
      locator: null,
      document: { ...cited.document, type: "digest", publication: "未注明", publishedOn: "2024", issue: null, page: null },
    } as const;
    expect(citation(vague, "note")).toBe("《成渝科技创新联盟成立》（摘编），2024年。");
    expect(citation({ ...vague, document: { ...vague.document, publishedOn: null } }, "note")).toContain("日期未注明");
  });
});
