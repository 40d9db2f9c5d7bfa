import { describeFrame } from "../testing/describe-frame.js";

describeFrame("affiliated-with/post", {
  states: [
    ["{I:重庆大学}校长{P:龙伯庸@重庆大学:校长}致词。", "AFFILIATED_WITH 龙伯庸 → 重庆大学 done [校长]"],
    ["{I:市科技局}党委书记、局长{P:尹德润@市科技局:党委书记、局长}说。", "AFFILIATED_WITH 尹德润 → 市科技局 done [党委书记、局长]"],
    ["{I:中国科学院}副院长{P:万明溪@中国科学院:副院长}说。", "AFFILIATED_WITH 万明溪 → 中国科学院 done [副院长]"],
    ["{K:成都高新区}管委会主任{P:戴子衿@成都高新区:管委会主任}说。", "AFFILIATED_WITH 戴子衿 → 成都高新区 done [管委会主任]"],
  ],
  nothing: [
    "{P:龙伯庸}毕业于{I:重庆大学}。",
    "{P:龙伯庸}到{I:重庆大学}调研。",
    "{I:重庆大学}欢迎{P:龙伯庸}。",
    "{P:尹德润}说,{I:市科技局}很重视。",
  ],
});
//# sourceMappingURL=affiliated-posts.test.js.map
