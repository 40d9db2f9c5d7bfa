import { describeFrame } from "../testing/describe-frame.js";

const LEAD = "5月18日,{K:宜宾三江新区}集中签下16个项目。";
describeFrame("signed-with/roll", {
  states: [
    [
      `${LEAD}签约企业中有{I:欧阳明高院士工作站}、{I:朵唯公司}。`,
      "SIGNED_WITH 宜宾三江新区 → 欧阳明高院士工作站 done 2023-05-18",
      "SIGNED_WITH 宜宾三江新区 → 朵唯公司 done 2023-05-18",
    ],
    [
      `${LEAD}{I:格莱特公司}、{I:极米光电公司}也在列。`,
      "SIGNED_WITH 宜宾三江新区 → 格莱特公司 done 2023-05-18",
      "SIGNED_WITH 宜宾三江新区 → 极米光电公司 done 2023-05-18",
    ],
    [
      `# {K:宜宾三江新区}签约16个科技项目\n${LEAD}签约名单上,智能终端一类里有{I:朵唯公司}。`,
      "SIGNED_WITH 宜宾三江新区 → 朵唯公司 done 2023-05-18",
    ],
    [`${LEAD}此次签约的包括{I:凯翼汽车}。`, "SIGNED_WITH 宜宾三江新区 → 凯翼汽车 done 2023-05-18"],
  ],
  nothing: [
    "签约企业中有{I:朵唯公司}。",
    "{K:宜宾三江新区}有望签下16个项目。签约企业中有{I:朵唯公司}。",
    `${LEAD}到场的有{I:市科技局}。`,
    "{K:宜宾三江新区}签约16个项目,{K:泸州高新区}签约20个项目。签约企业中有{I:朵唯公司}。",
  ],
});
//# sourceMappingURL=signed-with-roll.test.js.map
