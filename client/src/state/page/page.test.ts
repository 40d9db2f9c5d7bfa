import { describe, expect, it } from "vitest";
import { hrefOf, pageOf } from "./page.js";

describe("the pages' addresses", () => {
  it.each([
    ["/", "/", "explore"],
    ["/review", "/", "review"],
    ["/review/", "/", "review"],
    ["/sources", "/", "sources"],
    ["/quality", "/", "quality"],
    ["/query", "/", "query"],
    ["/atlas/query/", "/atlas/", "query"],
    ["/q", "/", "explore"],
    ["/entity/review", "/", "explore"],
    ["/atlas/review", "/atlas/", "review"],
    ["/atlas/", "/atlas/", "explore"],
    ["/reviews", "/", "explore"],
    ["/node", "/", "explore"],
    ["/node/", "/", "explore"],
  ] as const)("should find the page of %s below %s", (pathname, base, name) => {
    expect(pageOf(pathname, base)).toEqual({ name });
  });

  it.each([
    ["institution:重庆大学", "/"],
    ["park:西部(重庆)科学城", "/atlas/"],
    ["person:张伟@重庆大学", "/"],
    ["lab:甲/乙?丙#丁 %25", "/"],
    ["institution:a+b&c=d", "/"],
  ])("should carry the id %s below %s and back", (id, base) => {
    const { pathname, search } = new URL(hrefOf({ name: "node", id }, { lang: "en" }, "", base), "http://atlas");
    expect(pageOf(pathname, base)).toEqual({ name: "node", id });
    expect(search).toBe("?lang=en");
    expect(pageOf(new URL(hrefOf({ name: "document", id }, {}, "", base), "http://atlas").pathname, base)).toEqual({
      name: "document",
      id,
    });
  });

  it("should find the query that is kept under a short address", () => {
    expect(pageOf("/atlas/q/b8db9d48f22e", "/atlas/")).toEqual({ name: "kept", id: "b8db9d48f22e" });
    expect(hrefOf({ name: "kept", id: "b8db9d48f22e" }, {}, "", "/atlas/")).toBe("/atlas/q/b8db9d48f22e");
  });

  it("should read what can be read of an address that was cut", () => {
    expect(pageOf("/node/institution:%E9%87", "/")).toEqual({ name: "node", id: "institution:%E9%87" });
  });

  it("should keep language and theme, and nothing else of the view that is left", () => {
    expect(hrefOf("review", { c: "c1", in: null }, "?lang=en&s=institution:甲&theme=dark")).toBe("/review?c=c1&lang=en&theme=dark");
    expect(hrefOf("explore", {}, "?c=c1")).toBe("/");
  });
});
