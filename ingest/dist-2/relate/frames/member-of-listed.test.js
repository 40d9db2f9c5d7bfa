import { describeFrame } from "../testing/describe-frame.js";

describeFrame("member-of/listed", {
  states: [
    [
      "{I:青禾创新联合体}宣布扩容,{I:白鹤公司}、{I:远山公司}成为新成员。",
      "MEMBER_OF 白鹤公司 → 青禾创新联合体 done",
      "MEMBER_OF 远山公司 → 青禾创新联合体 done",
    ],
    [
      "{I:成渝智能网联汽车产业联盟}成员单位包括{I:长安汽车}、{I:一汽丰田成都公司}等。",
      "MEMBER_OF 长安汽车 → 成渝智能网联汽车产业联盟 done",
      "MEMBER_OF 一汽丰田成都公司 → 成渝智能网联汽车产业联盟 done",
    ],
    ["{I:重庆工商大学}近日加入{I:长江经济带高校联盟}。", "MEMBER_OF 重庆工商大学 → 长江经济带高校联盟 done"],
    [
      "{I:川渝卫星应用联盟}由{I:重庆星网公司}、{I:成都国星公司}等36家单位组成。",
      "MEMBER_OF 重庆星网公司 → 川渝卫星应用联盟 done",
      "MEMBER_OF 成都国星公司 → 川渝卫星应用联盟 done",
    ],
    [
      "{I:川渝中药材产业协会}去年成立,现有{I:太极集团}、{I:新荷花公司}等多家会员单位。",
      "MEMBER_OF 太极集团 → 川渝中药材产业协会 done",
      "MEMBER_OF 新荷花公司 → 川渝中药材产业协会 done",
    ],
    ["{I:西南大学}当选{I:川渝种业联盟}首届理事长单位。", "MEMBER_OF 西南大学 → 川渝种业联盟 done"],
    ["{I:重庆三峡学院}将加入{I:长江生态联盟}。", "MEMBER_OF 重庆三峡学院 → 长江生态联盟 planned"],
  ],
  nothing: [
    "欢迎更多高校加入{I:长江生态联盟}。",
    "{I:重庆三峡学院}没有加入{I:长江生态联盟}。",
    "{I:长江生态联盟}由各地高校自愿组成。",
    "{I:重庆三峡学院}加入{I:比亚迪公司}的供应链。",
    "{P:高山}建议{I:重庆三峡学院}加入{I:长江生态联盟}。",
  ],
});
//# sourceMappingURL=member-of-listed.test.js.map
