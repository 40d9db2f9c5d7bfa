import { describeFrame } from "../testing/describe-frame.js";

const signing = (verb) => `# 12个科研项目${verb}{K:宜宾大学城}\n5月18日,{K:宜宾大学城}与{I:四川轻化工大学}签约{J:酿酒生物技术项目}。`;
const STATES = [
  "SIGNED_WITH 宜宾大学城 → 四川轻化工大学 done 2023-05-18",
  "CO_BUILT 宜宾大学城 → 酿酒生物技术项目 planned 2023-05-18",
  "CO_BUILT 四川轻化工大学 → 酿酒生物技术项目 planned 2023-05-18",
];
describeFrame("located-in/signed", {
  states: [
    [signing("落户"), ...STATES, "LOCATED_IN 酿酒生物技术项目 → 宜宾大学城 done 2023-05-18"],
    [signing("集中签约落户"), ...STATES, "LOCATED_IN 酿酒生物技术项目 → 宜宾大学城 done 2023-05-18"],
    [signing("入驻"), ...STATES, "LOCATED_IN 酿酒生物技术项目 → 宜宾大学城 done 2023-05-18"],
    [signing("有望落户"), ...STATES],
    [signing("考察"), ...STATES],
    [
      "5月18日,{I:甲公司}等12家企业与{K:宜宾大学城}签约,落户{K:宜宾大学城}。签约项目包括{J:酿酒酵母项目}、{J:智能灌装项目}等。",
      "SIGNED_WITH 甲公司 → 宜宾大学城 done 2023-05-18",
      "LOCATED_IN 甲公司 → 宜宾大学城 done 2023-05-18",
      "LOCATED_IN 酿酒酵母项目 → 宜宾大学城 done 2023-05-18",
      "LOCATED_IN 智能灌装项目 → 宜宾大学城 done 2023-05-18",
    ],
  ],
  nothing: [
    "签约项目包括{J:酿酒酵母项目}。",
    "12个科研项目落户{K:宜宾大学城}。",
    "# 12个科研项目落户{K:宜宾大学城}\n{J:酿酒生物技术项目}备受关注。",
    "# 力争12个科研项目落户{K:宜宾大学城}",
    "24家企业参观{K:宜宾大学城}。",
  ],
});
//# sourceMappingURL=located-signed.test.js.map
