import { describeFrame } from "../testing/describe-frame.js";

describeFrame("member-of/post", {
  states: [
    ["{I:全国政协}常委{P:廖和光@全国政协:常委}表示关注。", "MEMBER_OF 廖和光 → 全国政协 done [常委]"],
    ["{I:中国工程院}院士{P:谭清扬@中国工程院:院士}来渝讲学。", "MEMBER_OF 谭清扬 → 中国工程院 done [院士]"],
    ["{I:全国政协}委员{P:廖和光@全国政协:委员}表示关注。", "MEMBER_OF 廖和光 → 全国政协 done [委员]"],
    ["{I:中国科学院}院士{P:邹采薇@中国科学院:院士}介绍情况。", "MEMBER_OF 邹采薇 → 中国科学院 done [院士]"],
    ["{I:中科院}院士{P:邹采薇@中科院:院士}介绍情况。", "MEMBER_OF 邹采薇 → 中科院 done [院士]"],
    ["{P:邹采薇@青禾专家委员会:委员}任{I:青禾专家委员会}委员。", "MEMBER_OF 邹采薇 → 青禾专家委员会 done [委员]"],
  ],
  nothing: ["{P:谭清扬}院士来渝讲学。", "{I:中国工程院}来渝调研。", "两院院士{P:谭清扬}来渝。", "{P:谭清扬}参观{I:中国工程院}。"],
});
