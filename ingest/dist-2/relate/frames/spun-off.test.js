import { describeFrame } from "../testing/describe-frame.js";

describeFrame("spun-off-from/grown", {
  states: [
    ["{I:迪纳光电公司}脱胎于{I:中国科学院光电技术研究所}。", "SPUN_OFF_FROM 迪纳光电公司 → 中国科学院光电技术研究所 done"],
    ["{I:云从科技}由{I:中国科学院重庆研究院}孵化。", "SPUN_OFF_FROM 云从科技 → 中国科学院重庆研究院 done"],
    ["诞生于{I:电子科技大学}的{I:驭光科技}完成融资。", "SPUN_OFF_FROM 驭光科技 → 电子科技大学 done"],
    ["作为{I:西南交通大学}校地孵化的一家磁浮企业,{I:新筑股份}订单不断。", "SPUN_OFF_FROM 新筑股份 → 西南交通大学 done"],
  ],
  nothing: [
    "{I:重庆大学产业研究院}孵化企业20余家。",
    "{I:四川大学}力争孵化{I:更多科技公司}。",
    "{I:云从科技}不是由{I:重庆大学}孵化的。",
    "{K:磁器口孵化园}迎接{I:沙坪坝创业公司}。",
  ],
});
//# sourceMappingURL=spun-off.test.js.map
