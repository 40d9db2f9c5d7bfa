import { describe, expect, it } from "vitest";
import { stanceOf } from "./stance.js";
import { storyOf } from "./story.js";
import { tell } from "./testing/told.js";

/** The stance of the clause around a word of a marked-up sentence. */
function stance(markup, verb, by = "progress", carried = false) {
  const { clean, recognition } = tell(markup);
  const tape = storyOf(clean, recognition, []).tapes[0];
  if (!tape) throw new Error("nothing is named");
  const at = tape.text.indexOf(verb);
  return stanceOf(tape, at, at + verb.length, by, carried);
}
describe("the stance of a clause", () => {
  it.each([
    ["{I:甲大学}与{I:乙公司}签署协议。", "签署"],
    ["希望有更多合作;{I:甲大学}与{I:乙公司}签署协议。", "签署"],
    ["在市里支持下,{I:甲大学}与{I:乙公司}签署协议。", "签署"],
    ["{I:甲大学}不仅与{I:乙公司}签署协议,还派出团队。", "签署"],
    ["{I:甲大学}用模拟平台与{I:乙公司}签署协议。", "签署"],
    ["{I:甲大学}要求不高,与{I:乙公司}签署协议。", "签署"],
  ])("should take %s as done", (markup, verb) => {
    expect(stance(markup, verb)).toBe("done");
  });
  it.each([
    ["{I:甲大学}将与{I:乙公司}签署协议。", "签署"],
    ["{I:甲大学}拟与{I:乙公司}签署协议。", "签署"],
    ["{I:甲大学}加快与{I:乙公司}共建平台。", "共建"],
    ["{I:甲大学}将扩大规模,打造平台。", "打造"],
  ])("should take %s as planned", (markup, verb) => {
    expect(stance(markup, verb)).toBe("planned");
  });
  it.each([
    ["希望{I:甲大学}与{I:乙公司}签署协议。", "签署"],
    ["{I:甲大学}要与{I:乙公司}共建平台。".replace("{I:甲大学}要", "会上说,要"), "共建"],
    ["{I:甲大学}未与{I:乙公司}签署协议。", "签署"],
    ["{I:甲大学}没有与{I:乙公司}签署协议。", "签署"],
    ["{I:甲大学}能否与{I:乙公司}签署协议?", "签署"],
    ["{I:甲大学}与{I:乙公司}签署协议的设想落了空。", "签署"],
    ["鼓励{I:甲大学}与{I:乙公司}签署协议。", "签署"],
    ["双方就{I:甲大学}落户{K:乙新区}交换意见。", "落户"],
    ["关于{I:甲大学}与{I:乙公司}共建{L:丙中心}的批复下发。", "共建"],
    ["{I:甲大学}如果与{I:乙公司}签署协议,将受益。", "签署"],
  ])("should take %s as not stated", (markup, verb) => {
    expect(stance(markup, verb)).toBe("unstated");
  });
  it("should tell words of intention from words of work under way", () => {
    expect(stance("{I:甲大学}推进与{I:乙公司}共建平台。", "共建", "will")).toBe("done");
    expect(stance("{I:甲大学}推进与{I:乙公司}共建平台。", "共建", "progress")).toBe("planned");
  });
  it("should take what was agreed on as planned for frames that ask for it", () => {
    const markup = "{I:甲大学}与{I:乙公司}签订协议,共同打造平台。";
    expect(stance(markup, "共同打造", "agreement")).toBe("planned");
    expect(stance(markup, "共同打造", "progress")).toBe("done");
  });
  it("should let the 将 of one clause govern the next one whose subject is carried", () => {
    const markup = "{I:甲大学}将出资,与{I:乙公司}共建平台。";
    expect(stance(markup, "共建", "will", true)).toBe("planned");
    expect(stance("{I:甲大学}将出资,{I:乙公司}共建平台。", "共建", "will")).toBe("done");
  });
});
//# sourceMappingURL=stance.test.js.map
