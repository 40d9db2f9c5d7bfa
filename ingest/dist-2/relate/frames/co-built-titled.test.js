import { describeFrame } from "../testing/describe-frame.js";

describeFrame("co-built/titled", {
  states: [
    [
      "{I:天津大学}与{I:自贡市科技局}签订{Y:共建自贡氢能研究院合作协议};{I:西华大学}与{I:川润公司}签订{Y:委托培养协议}。{I:自贡氢能研究院}由此起步。",
      "CO_BUILT 天津大学 → 自贡氢能研究院 planned",
      "CO_BUILT 自贡市科技局 → 自贡氢能研究院 planned",
      "SIGNED_WITH 天津大学 → 自贡市科技局 done",
      "SIGNED_WITH 西华大学 → 川润公司 done",
    ],
  ],
  nothing: [
    "{I:天津大学}推介{Y:共建自贡氢能研究院合作协议}。{I:自贡氢能研究院}由此起步。",
    "希望{I:天津大学}与{I:自贡市科技局}签订{Y:共建自贡氢能研究院合作协议}。{I:自贡氢能研究院}还在图纸上。",
  ],
});
//# sourceMappingURL=co-built-titled.test.js.map
