import { describeFrame } from "../testing/describe-frame.js";

describeFrame("participated-in/listed", {
  states: [
    ["主持{E:座谈会}的是{I:西南大学}副校长{P:薛思齐}。", "PARTICIPATED_IN 薛思齐 → 座谈会 done [主持]"],
    [
      "{E:座谈会}昨日举行,与会者有:{I:西南大学}副校长{P:薛思齐},{I:重庆大学}教授{P:段伯庸}。",
      "PARTICIPATED_IN 薛思齐 → 座谈会 done 2023-06-07 [与会]",
      "PARTICIPATED_IN 段伯庸 → 座谈会 done 2023-06-07 [与会]",
    ],
    [
      "{E:联盟年会}在遂宁召开。出席年会的专家有{P:薛思齐}、{P:段伯庸}。",
      "PARTICIPATED_IN 薛思齐 → 联盟年会 done [出席]",
      "PARTICIPATED_IN 段伯庸 → 联盟年会 done [出席]",
    ],
    ["{E:联盟年会}由{P:段伯庸}主持。", "PARTICIPATED_IN 段伯庸 → 联盟年会 done [主持]"],
    ["{E:联盟年会}在遂宁召开,12家企业派人参会,其中有{I:天齐锂业}总工程师{P:郝闻笛}。", "PARTICIPATED_IN 郝闻笛 → 联盟年会 done [参会]"],
  ],
  nothing: [
    "出席的还有各界代表。{E:联盟年会}明年再办。",
    "与会者有三百人,{E:联盟年会}很热闹。",
    "主持人是{P:段伯庸}。",
    "{E:联盟年会}希望由{P:段伯庸}主持。",
  ],
});
//# sourceMappingURL=participated-listed.test.js.map
