import { describeFrame } from "../testing/describe-frame.js";

describeFrame("located-in/gathered", {
  states: [
    [
      "{K:青禾药谷}规划面积28平方公里,现有{I:白鹤药业}、{I:远山药业}等规模以上企业46家。",
      "LOCATED_IN 白鹤药业 → 青禾药谷 done",
      "LOCATED_IN 远山药业 → 青禾药谷 done",
    ],
    [
      "{L:青禾转移中心}面积3000平方米,首批入驻{I:白鹤公司}、{I:远山公司}等15家机构。",
      "LOCATED_IN 白鹤公司 → 青禾转移中心 done",
      "LOCATED_IN 远山公司 → 青禾转移中心 done",
    ],
    [
      "{K:西永微电园}聚集了{I:SK海力士}、{I:华润微电子}等企业。",
      "LOCATED_IN SK海力士 → 西永微电园 done",
      "LOCATED_IN 华润微电子 → 西永微电园 done",
    ],
    ["{K:成都天府国际生物城}成功引进{I:药明生物}。", "LOCATED_IN 药明生物 → 成都天府国际生物城 done"],
    [
      "{K:仙桃数据谷}开园以来发展迅速,累计引进{I:光环新网}、{I:中科创达}。",
      "LOCATED_IN 光环新网 → 仙桃数据谷 done",
      "LOCATED_IN 中科创达 → 仙桃数据谷 done",
    ],
    ["{K:内江高新区}计划引进{L:页岩气装备检测中心}。", "LOCATED_IN 页岩气装备检测中心 → 内江高新区 planned"],
    [
      "{K:涪江新区}提速,统筹布局{L:中子散射装置}等大型装置2个、{L:锂电验证平台}等平台4个,落地{I:川大涪江研究院}等机构10余家。",
      "LOCATED_IN 中子散射装置 → 涪江新区 done",
      "LOCATED_IN 锂电验证平台 → 涪江新区 done",
      "LOCATED_IN 川大涪江研究院 → 涪江新区 done",
    ],
    ["{K:龙凤小镇}入驻主体包含{I:西华大学}等高校平台。", "LOCATED_IN 西华大学 → 龙凤小镇 done"],
  ],
  nothing: [
    "{K:龙凤小镇}入驻企业增长两成,包括{I:西华大学}在内的高校前来取经。",
    "{I:重庆大学}布局{L:锂电验证平台}等平台4个。",
    "{K:涪江新区}力争布局{L:锂电验证平台}等平台4个。",
    "{K:内江高新区}引进高层次人才300名。",
    "{I:重庆大学}引进{P:孔南乔}。",
    "{K:内江高新区}力争引进{L:页岩气装备检测中心}。",
    "{K:内江高新区}未能引进{I:京东方公司}。",
  ],
});
//# sourceMappingURL=located-gathered.test.js.map
