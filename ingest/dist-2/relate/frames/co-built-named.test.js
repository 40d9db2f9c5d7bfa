import { describeFrame } from "../testing/describe-frame.js";

describeFrame("co-built/named", {
  states: [
    [
      "{I:重庆大学}的教授和{I:长安汽车}的工程师走进{L:重庆大学-长安汽车联合实验室}。",
      "CO_BUILT 重庆大学 → 重庆大学-长安汽车联合实验室 done",
      "CO_BUILT 长安汽车 → 重庆大学-长安汽车联合实验室 done",
    ],
    [
      "{L:川大—华西智慧医疗联合研究中心}里,{I:川大=四川大学}和{I:华西=华西医院}的团队在忙碌。",
      "CO_BUILT 四川大学 → 川大—华西智慧医疗联合研究中心 done",
      "CO_BUILT 华西医院 → 川大—华西智慧医疗联合研究中心 done",
    ],
    [
      "{L:攀钢-西南交大联合实验室}将研究钢轨。{I:攀钢}和{I:西南交大}各派十人。",
      "CO_BUILT 攀钢 → 攀钢-西南交大联合实验室 planned",
      "CO_BUILT 西南交大 → 攀钢-西南交大联合实验室 planned",
    ],
    [
      "{I:重邮}、{I:联通}的学生在{L:重邮-联通联合创新基地}实习。",
      "CO_BUILT 联通 → 重邮-联通联合创新基地 done",
      "CO_BUILT 重邮 → 重邮-联通联合创新基地 done",
    ],
  ],
  nothing: [
    "{I:重庆大学}的师生参观了{L:西部-东部联合实验室}。",
    "{I:长安汽车}的{L:重庆大学-长安汽车实验车间}停用。",
    "{L:成都-重庆联合实验室}人来人往。",
    "{I:攀钢}与{L:钒钛联合实验室}相邻。",
  ],
});
//# sourceMappingURL=co-built-named.test.js.map
