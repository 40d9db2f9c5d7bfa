import { describe, expect, it } from "vitest";
import { datesOf } from "../values/index.js";
import { MARKS } from "./marks.js";
import { storyOf } from "./story.js";
import { quoteOf, rangeOf } from "./tape.js";
import { tell } from "./testing/told.js";

function tapeOf(markup) {
  const { clean, recognition } = tell(markup);
  const tape = storyOf(clean, recognition, datesOf(clean)).tapes[0];
  if (!tape) throw new Error("nothing is named");
  const letters = Object.fromEntries(Object.entries(MARKS).map(([letter, mark]) => [mark, `<${letter}>`]));
  return { clean, tape, shown: [...tape.text].map((u) => letters[u] ?? u).join("") };
}
describe("a tape", () => {
  it.each([
    ["{I:甲大学}与{K:乙新区}在{G:丙市}签约。", "<I>与<K>在<G>签约。"],
    ["5月9日,{I:甲大学}出资3亿元建{L:丁实验室}。", "<D>,<I>出资<M>建<L>。"],
    ["{I:甲大学}(以下简称甲大)发布《{Y:戊办法}》和《己》。", "<I>发布<Y>和<T>。"],
    ["“{E:庚论坛}”在重庆举行,我市代表出席。", "<E>在<R>举行,<R>代表出席。"],
    ["# {I:甲大学} {I:乙公司}", "<I>,<I>"],
    ["{I:甲大学}党委书记、校长{P:王某@甲大学:党委书记、校长},{I:乙公司}总经理{P:李某}到会。", "<P>,<P>到会。"],
    ["{I:甲大学}校长{P:王某}、副校长{P:李某}到会。", "<P>、<P>到会。"],
    ["{P:王某}院士、{P:李某}教授说。", "<P>、<P>说。"],
    ["据{I:甲大学}介绍,{P:王某}到会。", "据<I>介绍,<P>到会。"],
  ])("should write %s as %s", (markup, shown) => {
    expect(tapeOf(markup).shown).toBe(shown);
  });
  it("should lead back to the text", () => {
    const { clean, tape } = tapeOf("昨天,{I:甲大学}(原甲学院)校长{P:王某}致辞。");
    const { start, end } = rangeOf(tape, tape.text.indexOf(MARKS.P), tape.text.length);
    expect(clean.text.slice(start, end)).toBe("甲大学(原甲学院)校长王某致辞。");
  });
  it("should quote to the end of a short clause, without a comma at its head", () => {
    const { clean, tape } = tapeOf("昨天,{I:甲大学}发布《{Y:戊办法}》全文,反响热烈。");
    const { start, end } = quoteOf(tape, tape.text.indexOf(","), tape.text.indexOf(MARKS.Y) + 1);
    expect(clean.text.slice(start, end)).toBe("甲大学发布《戊办法》全文");
  });
  it("should not let text pass for a mark", () => {
    expect(tapeOf(`{I:甲大学}${MARKS.K}。`).tape.text).toBe(`${MARKS.I}\uFFFD。`);
  });
});
//# sourceMappingURL=write-tape.test.js.map
