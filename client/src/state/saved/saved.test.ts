import { describe, expect, it } from "vitest";
import { hrefOf } from "../page/page.js";
import { addressOf, queryOf } from "./address.js";
import { idsIn, nameOfId, unreadIn } from "./left-out.js";

const search = (query: Readonly<Record<string, string>>) => `?${new URLSearchParams(query)}`;

describe("a saved address", () => {
  it("should keep the view and not how the reader likes to read", () => {
    const address = addressOf(search({ view: "twin", s: "park:甲&乙", lang: "en", theme: "dark" }));
    expect(Object.fromEntries(new URLSearchParams(address))).toEqual({ view: "twin", s: "park:甲&乙" });
    expect(addressOf("")).toBe("");
  });

  it("should open under any folder, in the reader's own theme", () => {
    const href = hrefOf("explore", queryOf("view=map&theme=dark&s=park%3A甲"), "?theme=projector", "/atlas/");
    expect(href.startsWith("/atlas/?")).toBe(true);
    expect(Object.fromEntries(new URLSearchParams(href.slice(8)))).toEqual({ view: "map", s: "park:甲", theme: "projector" });
  });
});

describe("what an address says that is not understood", () => {
  it("should be nothing in an address that this client writes", () => {
    const whole = {
      view: "table",
      s: "institution:重庆大学",
      m: "institution:甲|park:乙",
      v: "=park:甲|*CO_BUILT*park:甲|!3,-4!park:甲|~cross|-lab:丙",
      off: "Person,cross",
      from: "2020",
      cmp: "2020-01-01..2021-01-01",
      lay: "rings",
      path: "institution:甲..park:乙",
      tt: "relations",
      mc: "106.5,29.5,182",
      lang: "en",
      utm_source: "mail",
    };
    expect(unreadIn(search(whole)).filter(({ about }) => about !== "filters" && about !== "dates")).toEqual([]);
  });

  it("should be named part by part, and of a list only the pieces that are no use", () => {
    expect(unreadIn(search({ view: "globe", v: "park:甲|?what|*NO_SUCH*park:乙", asof: "yesterday", hue: "3", s: "nonsense" }))).toEqual([
      { about: "stage", text: "globe" },
      { about: "steps", text: "?what" },
      { about: "steps", text: "*NO_SUCH*park:乙" },
      { about: "dates", text: "yesterday" },
      { about: null, text: "hue=3" },
      { about: "selection", text: "nonsense" },
    ]);
  });
});

describe("the nodes that an address names", () => {
  it("should be found in every part, once each", () => {
    const ids = idsIn(
      search({
        s: "institution:甲~SIGNED_WITH~park:乙",
        m: "institution:甲|lab:丙",
        v: "park:乙|@project:丁,project:戊|~",
        path: "person:己..park:乙",
      }),
    );
    expect(ids).toEqual(["institution:甲", "park:乙", "lab:丙", "project:丁", "project:戊", "person:己"]);
    expect(ids.map(nameOfId)).toContain("丁");
  });
});
