import { describe, expect, it } from "vitest";
import { named } from "./testing/read.js";

const institutions = (text: string): string[] => named(text).filter((name) => name.startsWith("Institution"));

describe("an organ that several places of a list share", () => {
  it.each([
    ["万州区、开州区人民政府与西华大学签约。", ["Institution 万州区人民政府", "Institution 开州区人民政府", "Institution 西华大学"]],
    ["綦江区、南川区和大足区科技局参加。", ["Institution 綦江区科技局", "Institution 南川区科技局", "Institution 大足区科技局"]],
  ])("should be that of each in %s", (text, expected) => {
    expect(institutions(text)).toEqual(expected);
  });

  it.each([
    ["走访了綦江区,开州区人民政府作了介绍。", ["Institution 开州区人民政府"]],
    ["居民区、开州区人民政府作了介绍。", ["Institution 开州区人民政府"]],
  ])("should not be given to others in %s", (text, expected) => {
    expect(institutions(text)).toEqual(expected);
  });
});
