import { describeFrame } from "../testing/describe-frame.js";

describeFrame("located-in/held", {
  states: [
    ["6月2日,{K:龙凤科技园}举行{E:招商项目签约仪式}。", "LOCATED_IN 招商项目签约仪式 → 龙凤科技园 done 2023-06-02"],
    ["6月2日,{E:成渝科技合作论坛}在{G:泸州}举行。", "LOCATED_IN 成渝科技合作论坛 → 泸州 done 2023-06-02"],
    ["{E:西部高校创新大会}将于7月1日在{I:西南交通大学}召开。", "LOCATED_IN 西部高校创新大会 → 西南交通大学 planned 2023-07-01"],
    ["昨天,{K:重庆高新区}迎来一场{E:项目推介会}。", "LOCATED_IN 项目推介会 → 重庆高新区 done 2023-06-07"],
    ["在{G:广安}举行的{E:川渝青年科学家沙龙}吸引百余人。", "LOCATED_IN 川渝青年科学家沙龙 → 广安 done"],
    ["{E:数字经济展}历时三天,在{G:永川}闭幕。\n{E:数字经济展}共有80家企业参展。", "LOCATED_IN 数字经济展 → 永川 done"],
  ],
  nothing: [
    "{K:龙凤科技园}拒绝举行{E:招商项目签约仪式}。",
    "{E:西部高校创新大会}未能在{G:泸州}举行。",
    "建议{E:成渝科技合作论坛}在{G:泸州}举行。",
    "会议在{G:泸州}举行。",
    "{P:张红}在{G:泸州}举行记者会。",
  ],
});
//# sourceMappingURL=located-held.test.js.map
