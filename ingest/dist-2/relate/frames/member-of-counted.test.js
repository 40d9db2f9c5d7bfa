import { describeFrame } from "../testing/describe-frame.js";

const MEET = "{I:西华大学}、{I:成都大学}和{I:内江师范学院}的代表到会。";
describeFrame("member-of/counted", {
  states: [
    [
      `${MEET}{I:川南高校联盟}3所成员高校均已到齐。`,
      "MEMBER_OF 西华大学 → 川南高校联盟 done",
      "MEMBER_OF 成都大学 → 川南高校联盟 done",
      "MEMBER_OF 内江师范学院 → 川南高校联盟 done",
    ],
    [
      `5月1日,{I:川南高校联盟}成立。${MEET}{I:川南高校联盟}的3所成员院校互认学分。`,
      "MEMBER_OF 西华大学 → 川南高校联盟 done 2023-05-01",
      "MEMBER_OF 成都大学 → 川南高校联盟 done 2023-05-01",
      "MEMBER_OF 内江师范学院 → 川南高校联盟 done 2023-05-01",
    ],
    [
      "{I:新希望集团}、{I:通威股份}共享数据,{I:饲料产业联盟}2家成员企业受益。",
      "MEMBER_OF 新希望集团 → 饲料产业联盟 done",
      "MEMBER_OF 通威股份 → 饲料产业联盟 done",
    ],
    [
      `${MEET}{I:川南高校联盟}3所成员大学都在四川,由{I:省教育厅}指导。`,
      "MEMBER_OF 西华大学 → 川南高校联盟 done",
      "MEMBER_OF 成都大学 → 川南高校联盟 done",
      "MEMBER_OF 内江师范学院 → 川南高校联盟 done",
    ],
  ],
  nothing: [
    `${MEET}{I:川南高校联盟}4所成员高校参与。`,
    `${MEET}{I:川南高校联盟}多所成员高校参与。`,
    `${MEET}{I:省教育厅}3所成员高校参与。`,
    `${MEET}{I:川南高校联盟}3家成员单位参与。`,
  ],
});
//# sourceMappingURL=member-of-counted.test.js.map
