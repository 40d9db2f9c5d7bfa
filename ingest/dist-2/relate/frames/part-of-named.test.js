import { describeFrame } from "../testing/describe-frame.js";

describeFrame("part-of/named", {
  states: [
    ["{I:四川大学华西医院}与来访者座谈,{I:四川大学}派员陪同。", "PART_OF 四川大学华西医院 → 四川大学 done"],
    ["{I:重庆市科协科普部}解读新规,{I:重庆市科协}将抓落实。", "PART_OF 重庆市科协科普部 → 重庆市科协 done"],
    ["{K:绵阳高新区直管园}开园,{K:绵阳高新区}再添空间。", "PART_OF 绵阳高新区直管园 → 绵阳高新区 done"],
    [
      "{I:中科曙光西南总部}将落户{K:郫都区智慧谷}。{I:中科曙光}已布局多年。",
      "LOCATED_IN 中科曙光西南总部 → 郫都区智慧谷 planned",
      "PART_OF 中科曙光西南总部 → 中科曙光 planned",
    ],
  ],
  nothing: [
    "{K:重庆大学城}人流如织,{I:重庆大学}正在开学。",
    "{I:中国科学院大学}迎新,{I:中国科学院}致贺。",
    "{I:四川大学华西医院}义诊。",
    "{J:重庆大学科技园二期项目}动工,{I:重庆大学}师生到场。".replace("到场", "围观"),
    "{I:长江科技集团}与{I:长江}无关。",
  ],
});
//# sourceMappingURL=part-of-named.test.js.map
