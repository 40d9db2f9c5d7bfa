import { expect, it } from "vitest";
import { Registry } from "./registry.js";

const mention = (name: string) => ({ start: 0, end: name.length, kind: "Institution" as const, rule: "suffix" });

it("should know a body by any form of its name, however many names were read before", () => {
  const first = new Registry().add(mention("甲市人民政府"), "甲市人民政府");
  for (let i = 0; i < 20_001; i++) new Registry().find("Institution", `${i}号研究院`);
  const registry = new Registry();
  const draft = registry.add(mention("甲市人民政府"), "甲市人民政府");
  expect(draft).not.toBe(first);
  expect(registry.find("Institution", "甲市政府")).toBe(draft);
});
