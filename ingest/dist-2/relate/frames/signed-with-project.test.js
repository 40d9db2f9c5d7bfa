import { describeFrame } from "../testing/describe-frame.js";

const HOST =
  "5月18日,{K:成都高新区}与{I:四川大学}签约{J:华西医学转化中心项目}。{K:成都高新区}还与{I:西南财经大学}签约{J:金融科技实验基地项目}。";
const SIGNED = [
  "SIGNED_WITH 成都高新区 → 四川大学 done 2023-05-18",
  "SIGNED_WITH 成都高新区 → 西南财经大学 done 2023-05-18",
  "CO_BUILT 成都高新区 → 华西医学转化中心项目 planned 2023-05-18",
  "CO_BUILT 四川大学 → 华西医学转化中心项目 planned 2023-05-18",
  "CO_BUILT 成都高新区 → 金融科技实验基地项目 planned 2023-05-18",
  "CO_BUILT 西南财经大学 → 金融科技实验基地项目 planned 2023-05-18",
];
describeFrame("signed-with/project", {
  states: [
    [
      `${HOST}与{I:成都中医药大学}签约的{J:中药智造项目},将建三条中试线。`,
      ...SIGNED,
      "SIGNED_WITH 成都高新区 → 成都中医药大学 done 2023-05-18",
      "CO_BUILT 成都高新区 → 中药智造项目 planned 2023-05-18",
      "CO_BUILT 成都中医药大学 → 中药智造项目 planned 2023-05-18",
    ],
    [
      `${HOST}其中,与{I:成都理工大学}、{I:川庆钻探公司}签约的{J:页岩气智能钻井项目}最受关注。`,
      ...SIGNED,
      "SIGNED_WITH 成都高新区 → 成都理工大学 done 2023-05-18",
      "SIGNED_WITH 成都高新区 → 川庆钻探公司 done 2023-05-18",
      "CO_BUILT 成都高新区 → 页岩气智能钻井项目 planned 2023-05-18",
      "CO_BUILT 成都理工大学 → 页岩气智能钻井项目 planned 2023-05-18",
      "CO_BUILT 川庆钻探公司 → 页岩气智能钻井项目 planned 2023-05-18",
    ],
    [
      "{K:璧山高新区}与{I:重庆大学}签约{J:新能源电池项目}。\n与{I:康佳集团}签约的{J:半导体光电项目}投资最大。",
      "SIGNED_WITH 璧山高新区 → 重庆大学 done",
      "SIGNED_WITH 璧山高新区 → 康佳集团 done",
      "CO_BUILT 璧山高新区 → 新能源电池项目 planned",
      "CO_BUILT 重庆大学 → 新能源电池项目 planned",
      "CO_BUILT 璧山高新区 → 半导体光电项目 planned",
      "CO_BUILT 康佳集团 → 半导体光电项目 planned",
    ],
    [
      `${HOST}与{I:通威集团}签约的{J:光伏新材料项目}随即开工。`,
      ...SIGNED,
      "SIGNED_WITH 成都高新区 → 通威集团 done 2023-05-18",
      "CO_BUILT 成都高新区 → 光伏新材料项目 planned 2023-05-18",
      "CO_BUILT 通威集团 → 光伏新材料项目 planned 2023-05-18",
    ],
  ],
  nothing: [
    "与{I:西南石油大学}签约的{J:油气智能装备项目}引人注目。",
    "{I:市科技局}参观了与企业签约的{J:无人机项目}。",
    "有望与{I:西南科技大学}签约的{J:核技术应用项目}还在论证。",
    "签约的{J:氢能走廊项目}总投资30亿元。",
  ],
});
//# sourceMappingURL=signed-with-project.test.js.map
