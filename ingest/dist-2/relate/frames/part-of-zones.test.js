import { describeFrame } from "../testing/describe-frame.js";

describeFrame("part-of/zones", {
  states: [
    [
      "{K:天府国际生物城}规划为“一核两园”:一核是{K:永安湖创新核},两园分别是{K:凤凰产业园}和{K:青栏产业园}。",
      "PART_OF 永安湖创新核 → 天府国际生物城 done",
      "PART_OF 凤凰产业园 → 天府国际生物城 done",
      "PART_OF 青栏产业园 → 天府国际生物城 done",
    ],
    [
      "多部门联合支持建设{K:川南科技走廊}。其中,{K:宜宾大学城}、{K:泸州高新区}为先行启动区。",
      "PART_OF 宜宾大学城 → 川南科技走廊 done",
      "PART_OF 泸州高新区 → 川南科技走廊 done",
    ],
    ["{L:川西天文中心}占地百亩。它分为一个中心和两个基地,一中心是{L:稻城观测中心}。", "PART_OF 稻城观测中心 → 川西天文中心 done"],
    ["{K:绵阳科技城}布局清晰。四园区包括{K:游仙园}、{K:涪城园}。", "PART_OF 游仙园 → 绵阳科技城 done", "PART_OF 涪城园 → 绵阳科技城 done"],
  ],
  nothing: [
    "一中心是{L:稻城观测中心}。",
    "各地建设四园区,任务很重。{K:绵阳科技城}紧随其后。",
    "{K:绵阳科技城}有四园区。",
    "其中,{K:游仙园}为先行者。",
  ],
});
//# sourceMappingURL=part-of-zones.test.js.map
