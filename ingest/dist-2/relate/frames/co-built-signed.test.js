import { describeFrame } from "../testing/describe-frame.js";

describeFrame("co-built/signed", {
  states: [
    [
      "5月18日,{K:涪陵高新区}与{I:太极集团}签约的{J:智慧中药工厂项目},将年产中药饮片3000吨。",
      "SIGNED_WITH 涪陵高新区 → 太极集团 done 2023-05-18",
      "CO_BUILT 涪陵高新区 → 智慧中药工厂项目 planned 2023-05-18",
      "CO_BUILT 太极集团 → 智慧中药工厂项目 planned 2023-05-18",
    ],
    [
      "{I:西南交通大学}与{K:青白江国际铁路港}签约三个项目:一是{J:多式联运实验项目},二是{J:智慧口岸项目};三是{J:冷链仓储项目}。",
      "SIGNED_WITH 西南交通大学 → 青白江国际铁路港 done",
      "CO_BUILT 西南交通大学 → 多式联运实验项目 planned",
      "CO_BUILT 青白江国际铁路港 → 多式联运实验项目 planned",
      "CO_BUILT 西南交通大学 → 智慧口岸项目 planned",
      "CO_BUILT 青白江国际铁路港 → 智慧口岸项目 planned",
      "CO_BUILT 西南交通大学 → 冷链仓储项目 planned",
      "CO_BUILT 青白江国际铁路港 → 冷链仓储项目 planned",
    ],
    [
      "{K:宜宾三江新区}和{I:宁德时代公司}签约了{J:动力电池七期项目}。",
      "SIGNED_WITH 宜宾三江新区 → 宁德时代公司 done",
      "CO_BUILT 宜宾三江新区 → 动力电池七期项目 planned",
      "CO_BUILT 宁德时代公司 → 动力电池七期项目 planned",
    ],
    [
      "{K:大足高新区}与{I:重庆理工大学}、{I:川仪公司}签约的{L:智能传感联合实验室}近日挂牌。",
      "SIGNED_WITH 大足高新区 → 重庆理工大学 done",
      "SIGNED_WITH 大足高新区 → 川仪公司 done",
      "CO_BUILT 大足高新区 → 智能传感联合实验室 planned",
      "CO_BUILT 重庆理工大学 → 智能传感联合实验室 planned",
      "CO_BUILT 川仪公司 → 智能传感联合实验室 planned",
    ],
  ],
  nothing: [
    "{K:长寿经开区}希望与{I:巴斯夫公司}签约更多项目。",
    "{K:长寿经开区}未与{I:巴斯夫公司}签约{J:新材料二期项目}。",
    "签约项目中,{J:新材料二期项目}投资额居首。",
    "{K:长寿经开区}有意与{I:巴斯夫公司}签约的{J:新材料二期项目}仍在商谈。",
  ],
});
//# sourceMappingURL=co-built-signed.test.js.map
