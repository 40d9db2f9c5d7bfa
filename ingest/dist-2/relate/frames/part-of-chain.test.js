import { describeFrame } from "../testing/describe-frame.js";

describeFrame("part-of/chain", {
  states: [
    ["记者走进{K:两江新区}{K:水土高新园}。{K:两江新区}正加紧招商。", "PART_OF 水土高新园 → 两江新区 done"],
    ["{I:重庆大学}{L:煤矿灾害动力学实验室}里灯火通明,{I:重庆大学}师生在值守。", "PART_OF 煤矿灾害动力学实验室 → 重庆大学 done"],
    ["{I:西南交通大学}{I:土木工程学院}获奖。这是{I:西南交通大学}的荣誉。", "PART_OF 土木工程学院 → 西南交通大学 done"],
    ["{K:成都高新区}{I:管委会}发布消息。{K:成都高新区}今年增长8%。", "PART_OF 管委会 → 成都高新区 done"],
  ],
  nothing: [
    "{I:西南大学}{I:西华大学}联手攻关。{I:西南大学}很高兴。",
    "{K:水土高新园}、{K:两江新区}同时揭牌。",
    "{K:成都高新区}{I:京东方公司}扩产。{K:成都高新区}今年增长8%。",
    "{G:重庆}{I:重庆大学}举行校庆。",
    "{I:重庆大学}{P:王明}说。",
  ],
});
//# sourceMappingURL=part-of-chain.test.js.map
