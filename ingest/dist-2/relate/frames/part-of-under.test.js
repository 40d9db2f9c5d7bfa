import { describeFrame } from "../testing/describe-frame.js";

describeFrame("part-of/under", {
  states: [
    ["{I:白鹤中药研究院}成立于1957年,隶属于{I:远山科学技术研究院}。", "PART_OF 白鹤中药研究院 → 远山科学技术研究院 done"],
    ["{L:青禾检测中心}现有职工80人,直属于{I:远山市科技局}。", "PART_OF 青禾检测中心 → 远山市科技局 done"],
  ],
  nothing: [
    "{P:程霞}教授是带头人,隶属于{I:远山大学}的课题组有20人。",
    "{I:白鹤中药研究院}成立于1957年,不再隶属于{I:远山科学技术研究院}。",
    "隶属于{I:远山科学技术研究院}很久了。",
  ],
});
//# sourceMappingURL=part-of-under.test.js.map
