import { describe, expect, it } from "vitest";
import { storyOf } from "./story.js";
import { carriedSubject } from "./subject.js";
import { tell } from "./testing/told.js";

/** Names of the carried subject of the clause that begins with `words`. */
function subject(markup, words) {
  const { clean, recognition } = tell(markup);
  const tape = storyOf(clean, recognition, []).tapes[0];
  if (!tape) throw new Error("nothing is named");
  return carriedSubject(tape, tape.text.indexOf(words))?.entities.map((e) => e.name);
}
describe("the carried subject", () => {
  it.each([
    ["{L:甲实验室}成立三年,位于{K:乙新区}。", "位于", ["甲实验室"]],
    ["{I:甲大学}、{I:乙公司}签约,共建{L:丙中心}。", "共建", ["甲大学", "乙公司"]],
    ["{I:甲大学}、{I:乙公司}共建的{L:丙中心}揭牌,位于{K:丁新区}。", "位于", ["丙中心"]],
    ["位于{K:丁新区}的{I:乙公司}扩产,聚集人才。", "聚集", ["乙公司"]],
    ["{L:甲实验室}去年成立,经过一年建设,位于{K:乙新区}。", "位于", ["甲实验室"]],
  ])("should be found in %s", (markup, words, names) => {
    expect(subject(markup, words)).toEqual(names);
  });
  it.each([
    ["{K:丁新区}:一批项目开工,位于中部。", "位于"],
    ["在{K:丁新区},位于中部的园区开工。", "位于"],
    ["{I:甲大学}的学生毕业,位于中部。", "位于"],
    ["{I:甲大学}西南总部落成,位于中部。", "位于"],
    ["{I:甲大学}扩招;位于中部。", "位于"],
  ])("should not be guessed in %s", (markup, words) => {
    expect(subject(markup, words)).toBeUndefined();
  });
});
//# sourceMappingURL=subject.test.js.map
