import { describeFrame } from "../testing/describe-frame.js";

describeFrame("participated-in/attends", {
  states: [
    ["6月2日,{P:林晓}出席{E:川渝氢能论坛}。", "PARTICIPATED_IN 林晓 → 川渝氢能论坛 done 2023-06-02 [出席]"],
    [
      "{E:川渝氢能论坛}6月2日在自贡举行。{I:自贡市政府}副市长{P:熊予安},{I:四川轻化工大学}党委书记{P:顾若谷}等参加。",
      "PARTICIPATED_IN 熊予安 → 川渝氢能论坛 done 2023-06-02 [参加]",
      "PARTICIPATED_IN 顾若谷 → 川渝氢能论坛 done 2023-06-02 [参加]",
    ],
    [
      "{E:揭牌仪式}昨日举行。{P:林晓}、{P:熊予安}先后致辞。",
      "PARTICIPATED_IN 林晓 → 揭牌仪式 done 2023-06-07 [致辞]",
      "PARTICIPATED_IN 熊予安 → 揭牌仪式 done 2023-06-07 [致辞]",
    ],
    ["市领导{P:林晓}出席{E:启动仪式}并讲话。", "PARTICIPATED_IN 林晓 → 启动仪式 done [讲话]"],
    ["{P:林晓}主持{E:启动仪式}。", "PARTICIPATED_IN 林晓 → 启动仪式 done [主持]"],
    [
      "{I:长虹公司}、{I:九洲集团}参加{E:成果对接会}。",
      "PARTICIPATED_IN 长虹公司 → 成果对接会 done [参加]",
      "PARTICIPATED_IN 九洲集团 → 成果对接会 done [参加]",
    ],
    [
      "{E:校地合作签约仪式}6月2日举行。{I:西南大学}校长{P:林晓}、副校长{P:熊予安},以及双方有关部门主要负责人参加会议。",
      "PARTICIPATED_IN 林晓 → 校地合作签约仪式 done 2023-06-02 [参加]",
      "PARTICIPATED_IN 熊予安 → 校地合作签约仪式 done 2023-06-02 [参加]",
    ],
    ["{E:川渝氢能论坛}6月2日举行。{P:林晓}出席致辞并主持论坛。", "PARTICIPATED_IN 林晓 → 川渝氢能论坛 done 2023-06-02 [致辞并主持]"],
    [
      "{E:氢能研讨会}昨日举行。{I:西南大学}教授{P:林晓}及来自企业的10多名专家学者探讨交流。",
      "PARTICIPATED_IN 林晓 → 氢能研讨会 done 2023-06-07 [探讨交流]",
    ],
    ["{P:林晓}将出席{E:西部博览会}。", "PARTICIPATED_IN 林晓 → 西部博览会 planned [出席]"],
  ],
  nothing: [
    "市领导{P:林晓}、{P:熊予安}参加。",
    "{P:林晓}参加调研。{E:启动仪式}随后举行。",
    "{P:林晓}会见了{P:熊予安},{E:启动仪式}前双方交谈。",
    "{E:启动仪式}上,企业代表发言。",
    "{P:林晓}未出席{E:启动仪式}。",
    "邀请{P:林晓}出席{E:启动仪式}的建议被采纳?",
  ],
});
