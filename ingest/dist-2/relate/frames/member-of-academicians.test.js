import { describeFrame } from "../testing/describe-frame.js";

describeFrame("member-of/academicians", {
  states: [
    [
      "当天来的{I:中国工程院}院士有两位:{P:邵以恒},{P:钱立言}。",
      "MEMBER_OF 邵以恒 → 中国工程院 done [院士]",
      "MEMBER_OF 钱立言 → 中国工程院 done [院士]",
    ],
    [
      "出席的{I:中国科学院}院士是{P:孟宏图}、{P:秦怀瑾}。",
      "MEMBER_OF 孟宏图 → 中国科学院 done [院士]",
      "MEMBER_OF 秦怀瑾 → 中国科学院 done [院士]",
    ],
    ["{I:中科院}院士包括{P:孟宏图}。", "MEMBER_OF 孟宏图 → 中科院 done [院士]"],
    ["受聘的{I:中国工程院}院士为:{P:邵以恒}。", "MEMBER_OF 邵以恒 → 中国工程院 done [院士]"],
  ],
  nothing: [
    "{I:重庆大学}院士{P:邵以恒}讲课。",
    "{I:中国工程院}院士共有九百余名,{P:邵以恒}说。",
    "{I:中国工程院}领导{P:邵以恒}到会。",
    "两院院士{P:邵以恒}来访。",
  ],
});
//# sourceMappingURL=member-of-academicians.test.js.map
