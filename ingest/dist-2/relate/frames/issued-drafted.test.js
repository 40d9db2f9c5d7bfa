import { describeFrame } from "../testing/describe-frame.js";

describeFrame("issued/drafted", {
  states: [
    [
      "{I:重庆市科技局}会同{I:四川省科技厅}起草《{Y:川渝科研仪器共享办法}》。",
      "ISSUED 重庆市科技局 → 川渝科研仪器共享办法 planned",
      "ISSUED 四川省科技厅 → 川渝科研仪器共享办法 planned",
    ],
    ["《{Y:低空经济条例}》由{I:市司法局}起草。", "ISSUED 市司法局 → 低空经济条例 planned"],
    ["{I:市教委}起草的《{Y:产学研指引}》正在征求意见。", "ISSUED 市教委 → 产学研指引 planned"],
    [
      "{I:市发改委}、{I:市科技局}正在草拟《{Y:概念验证办法}》。",
      "ISSUED 市发改委 → 概念验证办法 planned",
      "ISSUED 市科技局 → 概念验证办法 planned",
    ],
  ],
  nothing: [
    "{I:市司法局}没有起草《{Y:低空经济条例}》。",
    "{P:何平}起草《{Y:低空经济条例}》。",
    "建议{I:市司法局}起草《{Y:低空经济条例}》。",
    "{I:市司法局}起草了文件。",
  ],
});
//# sourceMappingURL=issued-drafted.test.js.map
