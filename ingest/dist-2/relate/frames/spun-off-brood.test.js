import { describeFrame } from "../testing/describe-frame.js";

describeFrame("spun-off-from/brood", {
  states: [
    ["{I:四川大学}孵化的{I:华西生物材料公司}上市。", "SPUN_OFF_FROM 华西生物材料公司 → 四川大学 done"],
    [
      "{L:先进技术成果西部转化中心}先后孵化出{I:中久光电公司}、{I:中物凯恩公司}等企业。",
      "SPUN_OFF_FROM 中久光电公司 → 先进技术成果西部转化中心 done",
      "SPUN_OFF_FROM 中物凯恩公司 → 先进技术成果西部转化中心 done",
    ],
    ["{I:清华四川能源互联网研究院}运行七年,孵化了{I:思普润公司}等30家企业。", "SPUN_OFF_FROM 思普润公司 → 清华四川能源互联网研究院 done"],
    [
      "{K:环电子科大创新区}和{I:电子科技大学}共同孵化{I:频岢微电子公司}。",
      "SPUN_OFF_FROM 频岢微电子公司 → 环电子科大创新区 done",
      "SPUN_OFF_FROM 频岢微电子公司 → 电子科技大学 done",
    ],
  ],
  nothing: [
    "{I:重庆大学产业研究院}孵化企业20余家。",
    "{I:四川大学}力争孵化{I:华西智慧公司}。",
    "{I:四川大学}并未孵化{I:华西智慧公司}。",
    "{I:四川大学}的孵化器里有{I:华西智慧公司}。",
  ],
});
//# sourceMappingURL=spun-off-brood.test.js.map
