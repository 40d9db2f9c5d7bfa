import { expect, it } from "vitest";
import { policiesIn } from "./policies.js";

const read = (text) => {
  const { named, bare } = policiesIn(text, { start: 0, end: text.length });
  return { named: named.map(({ name }) => name), bare: bare.map(({ name }) => name) };
};
it("should be plans, opinions, agreements and regulations", () => {
  expect(read("《川渝氢走廊建设方案》《关于支持双创的若干政策》《共建实验室框架协议》《行动方案(2023—2027年)》").named).toEqual([
    "川渝氢走廊建设方案",
    "关于支持双创的若干政策",
    "共建实验室框架协议",
    "行动方案(2023—2027年)",
  ]);
});
it("should not be reports, indexes, papers and books", () => {
  expect(read("《科技创新指数报告》《四川日报》《产业发展白皮书》《三体》").named).toEqual([]);
});
it("should be bare where they only say of what sort they are", () => {
  expect(read("《意见》提出,《实施方案》明确").bare).toEqual(["意见", "实施方案"]);
});
it("should also be plans between quotation marks", () => {
  expect(read("实施“巴渝英才培育计划”和“双百行动”").named).toEqual(["巴渝英才培育计划"]);
});
//# sourceMappingURL=policies.test.js.map
