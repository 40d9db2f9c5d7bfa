import { describe, expect, it } from "vitest";
import { Score } from "./score.js";
import { ratiosOf } from "./tally.js";

const TEXT = "重庆邮电大学（简称重邮）与电子科技大学共建实验室，投入5亿元。";
const entity = (id, type, name, aliases = []) => ({
  id,
  type,
  name,
  aliases,
  quote: name,
});
const relation = (source, target, frame) => ({
  type: "CO_BUILT",
  source,
  target,
  status: "done",
  date: null,
  title: null,
  amount: null,
  quote: "共建 实验室",
  ...(frame && { frame }),
});
const indicator = (subject, measure, value) => ({ subject, measure, value, unit: "亿元", bound: "=", period: null, quote: "投入5亿元" });
const GOLD = {
  doc: "a",
  entities: [
    entity("g1", "Institution", "重庆邮电大学", ["重邮"]),
    entity("g2", "Institution", "电子科技大学"),
    entity("g3", "Lab", "实验室"),
  ],
  relations: [relation("g1", "g3"), relation("g2", "g3")],
  indicators: [indicator("重庆邮电大学", "投入", 5), indicator("重庆邮电大学", "投入", 6)],
};
function scored(found) {
  const score = new Score();
  score.add(GOLD, { doc: "a", ...found }, TEXT);
  return score;
}
describe("a score", () => {
  it("should be full where all is found under any of its forms", () => {
    const score = scored({
      entities: [entity("e1", "Institution", "重邮"), entity("e2", "Institution", "电子科技大学"), entity("e3", "Lab", "“实验室”")],
      relations: [relation("e1", "e3", "f"), relation("e2", "e3", "f")],
      indicators: [indicator("重邮", "投入资金", 5), indicator("重邮", "投入", 6)],
    });
    for (const { sum } of [score.entities, score.relations, score.indicators])
      expect(ratiosOf(sum)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(score.frames.of("f")).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(score.quotes).toEqual({ found: 2, of: 2 });
    expect(score.differences).toEqual([]);
  });
  it("should count what is found twice, of another kind, turned around or not at all", () => {
    const score = scored({
      entities: [
        entity("e1", "Institution", "重庆邮电大学"),
        entity("e1b", "Institution", "重邮"),
        entity("e3", "Lab", "实验室"),
        entity("e4", "Lab", "电子科技大学"),
      ],
      relations: [relation("e3", "e1", "f"), relation("e1", "e3", "g"), relation("e1b", "e3", "g"), relation("e4", "e3", "g")],
      indicators: [indicator("重庆市", "产值", 5)],
    });
    expect(score.entities.sum).toEqual({ right: 2, wrong: 2, missed: 1 });
    expect(score.relations.sum).toEqual({ right: 1, wrong: 3, missed: 1 });
    expect(score.frames.of("g")).toEqual({ right: 1, wrong: 2, missed: 0 });
    expect(score.indicators.sum).toEqual({ right: 0, wrong: 1, missed: 2 });
    expect(score.differences).toContain("- a Institution 电子科技大学");
  });
  it("should see a quote that does not stand in the text", () => {
    const score = scored({ entities: [], relations: [{ ...relation("x", "y"), quote: "没有的话" }], indicators: [] });
    expect(score.quotes).toEqual({ found: 0, of: 1 });
  });
});
//# sourceMappingURL=score.test.js.map
