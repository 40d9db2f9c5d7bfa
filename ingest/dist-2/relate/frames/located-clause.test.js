import { expect, it } from "vitest";
import { datesOf } from "../../values/index.js";
import { relate } from "../relate.js";
import { describeFrame } from "../testing/describe-frame.js";
import { tell } from "../testing/told.js";

describeFrame("located-in/clause", {
  states: [
    ["# {E:成渝数学中心揭牌}\n6月5日,{L:成渝数学中心}在{G:雅安}揭牌。", "LOCATED_IN 成渝数学中心揭牌 → 雅安 done 2023-06-05"],
    ["# {E:川渝实验动物联盟成立}\n6月5日,{I:川渝实验动物联盟}在{G:内江}成立。", "LOCATED_IN 川渝实验动物联盟成立 → 内江 done 2023-06-05"],
    [
      "# {E:金沙江水电科创中心开工}\n{L:金沙江水电科创中心}日前在{G:攀枝花}开工。",
      "LOCATED_IN 金沙江水电科创中心 → 攀枝花 done",
      "LOCATED_IN 金沙江水电科创中心开工 → 攀枝花 done",
    ],
    ["# {E:乌江生态实验室揭牌}\n{L:乌江生态实验室}将于本月在{G:彭水县}揭牌。", "LOCATED_IN 乌江生态实验室揭牌 → 彭水县 planned 2023-06"],
  ],
  nothing: [
    "# {E:成渝数学中心揭牌}\n{L:成渝数学中心}没有在{G:雅安}揭牌。",
    "# {E:成渝数学中心揭牌}\n{L:另一家物理中心}在雅安揭牌。",
    "# {E:成渝数学中心揭牌}\n建议{L:成渝数学中心}在{G:雅安}揭牌。",
    "{L:成渝数学中心}在{G:雅安}揭牌。",
    "# {E:雅安高新区揭牌}\n{L:成渝数学中心}在{K:雅安高新区}揭牌。",
  ],
});
it("should place a happening that is named by its whole clause", () => {
  const { clean, recognition } = tell("6月5日,{I:南充市政府}与{I:西南医科大学}在{G:北京}签署合作协议。");
  const start = clean.text.indexOf("南充");
  const end = clean.text.indexOf("。");
  const event = { id: "e9", kind: "Event", name: clean.text.slice(start, end), aliases: [], rule: "told" };
  const found = relate(
    clean,
    { ...recognition, entities: [...recognition.entities, event], spans: [...recognition.spans, { entity: "e9", start, end, by: "name" }] },
    datesOf(clean),
  );
  expect(found.map((r) => [r.relation, r.source, r.target, r.date]).sort()).toEqual([
    ["LOCATED_IN", "e9", "e3", "2023-06-05"],
    ["SIGNED_WITH", "e1", "e2", "2023-06-05"],
  ]);
});
//# sourceMappingURL=located-clause.test.js.map
