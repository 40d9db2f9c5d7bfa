import { describe, expect, it } from "vitest";
import { hrefOf, pageOf } from "./page.js";

describe("the pages' addresses", () => {
  it.each([
    ["/", "/", "explore"],
    ["/review", "/", "review"],
    ["/review/", "/", "review"],
    ["/sources", "/", "sources"],
    ["/entity/review", "/", "explore"],
    ["/atlas/review", "/atlas/", "review"],
    ["/atlas/", "/atlas/", "explore"],
    ["/reviews", "/", "explore"],
  ] as const)("should find the page of %s below %s", (pathname, base, page) => {
    expect(pageOf(pathname, base)).toBe(page);
  });

  it("should keep language and theme, and nothing else of the view that is left", () => {
    expect(hrefOf("review", { c: "c1", in: null }, "?lang=en&s=institution:甲&theme=dark")).toBe("/review?c=c1&lang=en&theme=dark");
    expect(hrefOf("explore", {}, "?c=c1")).toBe("/");
  });
});
