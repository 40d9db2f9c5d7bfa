import { AtlasError } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { pageBelow, readBase } from "./base.js";

describe("the path under which the atlas is served", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["/atlas", "/atlas/"],
    ["atlas/", "/atlas/"],
    ["//maps//chengyu-atlas//", "/maps/chengyu-atlas/"],
  ])("should be read from %j", (setting, path) => expect(readBase(setting)).toBe(path));

  it.each(["/at las", "/../etc", "/a/./b", "/a?b", '/"><script>', "https://example.org/atlas", "/图谱"])(
    "should be refused by name: %j",
    (setting) => {
      expect(() => readBase(setting)).toThrow(AtlasError);
      expect(() => readBase(setting)).toThrow(/^ATLAS_BASE is /u);
    },
  );

  it("should be written into the addresses of the page's files, and for its scripts", () => {
    const html = '<html><head><link rel="icon" href="./favicon.svg"><script type="module" src="./assets/a.js"></script></head></html>';
    const page = pageBelow(html, "/atlas/");
    expect(page).toContain('href="/atlas/favicon.svg"');
    expect(page).toContain('src="/atlas/assets/a.js"');
    expect(page).toContain('<meta name="atlas-base" content="/atlas/" />');
  });
});
