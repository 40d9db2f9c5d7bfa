import { describeFrame } from "../testing/describe-frame.js";

describeFrame("affiliated-with/post", {
  states: [
    ["{I:重庆大学}校长{P:王树新@重庆大学:校长}致词。", "AFFILIATED_WITH 王树新 → 重庆大学 done [校长]"],
    ["{I:市科技局}党委书记、局长{P:吕强@市科技局:党委书记、局长}说。", "AFFILIATED_WITH 吕强 → 市科技局 done [党委书记、局长]"],
    ["{I:中国科学院}副院长{P:周琪@中国科学院:副院长}说。", "AFFILIATED_WITH 周琪 → 中国科学院 done [副院长]"],
    ["{K:成都高新区}管委会主任{P:余辉@成都高新区:管委会主任}说。", "AFFILIATED_WITH 余辉 → 成都高新区 done [管委会主任]"],
  ],
  nothing: [
    "{P:王树新}毕业于{I:重庆大学}。",
    "{P:王树新}到{I:重庆大学}调研。",
    "{I:重庆大学}欢迎{P:王树新}。",
    "{P:吕强}说,{I:市科技局}很重视。",
  ],
});
