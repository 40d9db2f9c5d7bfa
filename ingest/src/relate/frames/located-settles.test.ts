import { describeFrame } from "../testing/describe-frame.js";

describeFrame("located-in/settles", {
  states: [
    [
      "3月8日,{I:中国科学院自动化研究所成都分部}落户{K:成都科学城}。",
      "LOCATED_IN 中国科学院自动化研究所成都分部 → 成都科学城 done 2023-03-08",
    ],
    ["{J:京东方第六代生产线项目}将落户{K:绵阳高新区}。", "LOCATED_IN 京东方第六代生产线项目 → 绵阳高新区 planned"],
    [
      "{I:吉林大学重庆研究院}、{I:同济大学重庆研究院}相继入驻{K:两江协同创新区}。",
      "LOCATED_IN 吉林大学重庆研究院 → 两江协同创新区 done",
      "LOCATED_IN 同济大学重庆研究院 → 两江协同创新区 done",
    ],
    ["入驻{K:天府软件园}的{I:极米科技}推出新品。", "LOCATED_IN 极米科技 → 天府软件园 done"],
    [
      "{I:创新工场}、{I:旷视科技}等6家企业,与{K:重庆高新区}集中签约,落户{K:曾家人工智能园}。",
      "SIGNED_WITH 创新工场 → 重庆高新区 done",
      "SIGNED_WITH 旷视科技 → 重庆高新区 done",
      "LOCATED_IN 创新工场 → 曾家人工智能园 done",
      "LOCATED_IN 旷视科技 → 曾家人工智能园 done",
    ],
    ["{J:比亚迪动力电池项目}加快落地{K:璧山高新区}。", "LOCATED_IN 比亚迪动力电池项目 → 璧山高新区 planned"],
  ],
  nothing: [
    "希望{I:中国电科}更多项目落户{K:两江新区}。",
    "吸引企业落户{K:两江新区}。",
    "{J:面板项目}最终没有落户{K:绵阳高新区}。",
    "{K:绵阳高新区}力争让{J:面板项目}落户{K:绵阳高新区}。",
    "{J:面板项目}如果落户{K:绵阳高新区},将带来千人就业。",
  ],
});
