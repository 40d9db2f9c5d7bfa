import { describeFrame } from "../testing/describe-frame.js";

describeFrame("located-in/built", {
  states: [
    [
      "{I:中国信通院}也将在{K:两江新区}设立{I:中国信通院西部分院}。",
      "LOCATED_IN 中国信通院西部分院 → 两江新区 planned",
      "PART_OF 中国信通院西部分院 → 中国信通院 planned",
    ],
    [
      "{K:天府智能制造园}今年将扩区,投建{L:工业机器人检测中心}、{L:数控机床中试平台}。",
      "LOCATED_IN 工业机器人检测中心 → 天府智能制造园 planned",
      "LOCATED_IN 数控机床中试平台 → 天府智能制造园 planned",
    ],
    ["在{K:西部(重庆)科学城},已建成{L:种质创制大科学中心}等平台12个。", "LOCATED_IN 种质创制大科学中心 → 西部(重庆)科学城 done"],
    [
      "{K:两江协同创新区}建有{L:卫星互联网实验室}和{L:明月湖超材料中心}。",
      "LOCATED_IN 卫星互联网实验室 → 两江协同创新区 done",
      "LOCATED_IN 明月湖超材料中心 → 两江协同创新区 done",
    ],
    ["{L:极深地下实验设施}正在{G:冕宁县}建设。", "LOCATED_IN 极深地下实验设施 → 冕宁县 planned"],
  ],
  nothing: [
    "建议在{K:自贡高新区}建设{L:无人机试飞中心}。",
    "{K:自贡高新区}建设了一批标准厂房。",
    "{I:市发改委}支持在{K:万州经开区}布局{L:绿色铝材中心}。",
    "在{I:市科技局}指导下,园区建设进展顺利。",
  ],
});
//# sourceMappingURL=located-built.test.js.map
