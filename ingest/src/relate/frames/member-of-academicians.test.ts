import { describeFrame } from "../testing/describe-frame.js";

describeFrame("member-of/academicians", {
  states: [
    [
      "当天来的{I:中国工程院}院士有两位:{P:彭寿},{P:邓铭江}。",
      "MEMBER_OF 彭寿 → 中国工程院 done [院士]",
      "MEMBER_OF 邓铭江 → 中国工程院 done [院士]",
    ],
    [
      "出席的{I:中国科学院}院士是{P:郑兰荪}、{P:谢作伟}。",
      "MEMBER_OF 郑兰荪 → 中国科学院 done [院士]",
      "MEMBER_OF 谢作伟 → 中国科学院 done [院士]",
    ],
    ["{I:中科院}院士包括{P:郑兰荪}。", "MEMBER_OF 郑兰荪 → 中科院 done [院士]"],
    ["受聘的{I:中国工程院}院士为:{P:彭寿}。", "MEMBER_OF 彭寿 → 中国工程院 done [院士]"],
  ],
  nothing: [
    "{I:重庆大学}院士{P:彭寿}讲课。",
    "{I:中国工程院}院士共有九百余名,{P:彭寿}说。",
    "{I:中国工程院}领导{P:彭寿}到会。",
    "两院院士{P:彭寿}来访。",
  ],
});
