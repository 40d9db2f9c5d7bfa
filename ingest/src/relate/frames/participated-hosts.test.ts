import { describeFrame } from "../testing/describe-frame.js";

describeFrame("participated-in/hosts", {
  states: [
    ["由{I:市教委}、{G:北碚区}联合举办的{E:走进科学城活动}启动。", "PARTICIPATED_IN 市教委 → 走进科学城活动 done [联合举办]"],
    ["由{I:市教委}、北碚区联合举办的{E:高校走进科学城活动}启动。", "PARTICIPATED_IN 市教委 → 高校走进科学城活动 done [联合举办]"],
    ["由{I:四川省科协}主办的{E:天府科技云年会}昨天开幕。", "PARTICIPATED_IN 四川省科协 → 天府科技云年会 done 2023-06-07 [主办]"],
    [
      "{E:智能制造大会}由{I:重庆市经信委}主办,{I:璧山区政府}承办。",
      "PARTICIPATED_IN 重庆市经信委 → 智能制造大会 done [主办]",
      "PARTICIPATED_IN 璧山区政府 → 智能制造大会 done [承办]",
    ],
    [
      "{I:重庆市科协}、{I:四川省科协}联合举办{E:川渝科普日}。",
      "PARTICIPATED_IN 重庆市科协 → 川渝科普日 done [联合举办]",
      "PARTICIPATED_IN 四川省科协 → 川渝科普日 done [联合举办]",
    ],
    ["{I:西部电子行业协会}将举办{E:西部芯片展}。", "PARTICIPATED_IN 西部电子行业协会 → 西部芯片展 planned [举办]"],
    ["{I:川渝高校联盟}日前召开{E:理事会年会}。", "PARTICIPATED_IN 川渝高校联盟 → 理事会年会 done [召开]"],
    [
      "6月2日,{I:西华大学}和{I:重庆科技大学}举行{E:校际合作签约仪式}。",
      "PARTICIPATED_IN 西华大学 → 校际合作签约仪式 done 2023-06-02 [举行]",
      "PARTICIPATED_IN 重庆科技大学 → 校际合作签约仪式 done 2023-06-02 [举行]",
    ],
  ],
  nothing: [
    "建议{I:西华大学}举行{E:校际合作签约仪式}。",
    "{I:四川省科协}举办讲座。",
    "建议由{I:四川省科协}主办{E:天府科技云年会}。",
    "{K:天府新区}承办{E:天府科技云年会}。".replace("承办", "筹备"),
    "{I:四川省科协}没有举办{E:天府科技云年会}。",
  ],
});
