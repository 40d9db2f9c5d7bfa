import { describeFrame } from "../testing/describe-frame.js";

describeFrame("signed-with/both", {
  states: [
    ["{I:嘉陵大学}与{I:青禾公司}举行座谈。双方签署战略合作协议。", "SIGNED_WITH 嘉陵大学 → 青禾公司 done"],
    ["{I:嘉陵大学}一行到{K:青禾新区}调研。会后,校地双方签署合作协议。", "SIGNED_WITH 嘉陵大学 → 青禾新区 done"],
    ["联盟由{I:嘉陵医院}和{I:白鹤医院}牵头发起。会议期间,两家牵头医院签署合作协议。", "SIGNED_WITH 嘉陵医院 → 白鹤医院 done"],
    [
      "{I:嘉陵大学}、{I:青禾公司}、{K:远山高新区}相聚。会上,三方签署协议。",
      "SIGNED_WITH 嘉陵大学 → 远山高新区 done",
      "SIGNED_WITH 嘉陵大学 → 青禾公司 done",
      "SIGNED_WITH 青禾公司 → 远山高新区 done",
    ],
  ],
  nothing: [
    "双方签署战略合作协议。",
    "{I:嘉陵大学}、{I:青禾公司}、{I:白鹤医院}相聚。双方签署协议。",
    "{I:嘉陵大学}介绍情况。双方签署协议。",
    "{I:嘉陵大学}与{I:青禾公司}举行座谈。双方希望签署协议。",
    "{I:嘉陵大学}与{I:青禾公司}举行座谈。天气很好。双方签署协议。",
  ],
});
