import { describeFrame } from "../testing/describe-frame.js";

describeFrame("member-of/officers", {
  states: [
    ["{I:川渝医学检验联盟}昨日成立,{I:重庆医科大学}当选首任理事长单位。", "MEMBER_OF 重庆医科大学 → 川渝医学检验联盟 done"],
    [
      "{I:川渝医学检验联盟}覆盖36家医院,{I:华西医院}为理事长单位,{I:西南医院}、{I:新桥医院}为副理事长单位。",
      "MEMBER_OF 华西医院 → 川渝医学检验联盟 done",
      "MEMBER_OF 西南医院 → 川渝医学检验联盟 done",
      "MEMBER_OF 新桥医院 → 川渝医学检验联盟 done",
    ],
    ["昨日,{I:巴蜀水利协会}换届。{I:四川水利职业学院}担任会长单位。", "MEMBER_OF 四川水利职业学院 → 巴蜀水利协会 done"],
    ["{I:巴蜀水利协会}将扩容,{I:四川水利职业学院}将成为副会长单位。", "MEMBER_OF 四川水利职业学院 → 巴蜀水利协会 planned"],
  ],
  nothing: [
    "{I:四川水利职业学院}担任会长单位。",
    "{I:省水利厅}表示,{I:四川水利职业学院}是文明单位。",
    "{I:巴蜀水利协会}换届,{I:四川水利职业学院}未能当选会长单位。",
    "{I:巴蜀水利协会}建议{I:四川水利职业学院}担任会长单位。",
  ],
});
//# sourceMappingURL=member-of-officers.test.js.map
