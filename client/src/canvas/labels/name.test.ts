import { describe, expect, it } from "vitest";
import { displayName, spaced, withoutPrefix } from "./name.js";

describe("names as they are shown", () => {
  it("should set brackets around Chinese at full width", () => {
    expect(displayName("西部(重庆)科学城")).toBe("西部（重庆）科学城");
    expect(displayName("IBM (China)")).toBe("IBM (China)");
  });

  it("should set a hair of space between Chinese and digits", () => {
    expect(spaced("时速400公里")).toBe("时速\u200a400\u200a公里");
  });

  it("should leave out the owner's name beside the owner, but never leave too little", () => {
    expect(withoutPrefix("重庆大学附属肿瘤医院", ["重庆大学"])).toBe("附属肿瘤医院");
    expect(withoutPrefix("重庆大学城", ["重庆大学"])).toBe("重庆大学城");
    expect(withoutPrefix("遂宁市人民政府", ["重庆大学"])).toBe("遂宁市人民政府");
  });
});
