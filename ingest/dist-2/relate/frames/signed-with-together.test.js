import { describeFrame } from "../testing/describe-frame.js";

describeFrame("signed-with/together", {
  states: [
    ["{I:重庆市科技局}、{I:四川省科技厅}签署合作备忘录。", "SIGNED_WITH 重庆市科技局 → 四川省科技厅 done"],
    [
      "4月20日,{I:重庆大学}、{I:四川大学}和{I:电子科技大学}三方签署协议。",
      "SIGNED_WITH 重庆大学 → 四川大学 done 2023-04-20",
      "SIGNED_WITH 重庆大学 → 电子科技大学 done 2023-04-20",
      "SIGNED_WITH 四川大学 → 电子科技大学 done 2023-04-20",
    ],
    [
      "{I:西南政法大学}到访{K:江北嘴金融城},{I:双方=西南政法大学&江北嘴金融城}签订了合作协议。",
      "SIGNED_WITH 西南政法大学 → 江北嘴金融城 done",
    ],
    ["由{I:重庆市经济信息委}和{I:四川省经济和信息化厅}签署的协议明确了分工。", "SIGNED_WITH 重庆市经济信息委 → 四川省经济和信息化厅 done"],
  ],
  nothing: [
    "{I:市科技局}、{I:市教委}希望尽快签署协议。",
    "{I:市科技局}、{I:市教委}主办的签约仪式昨日举行。",
    "{I:重庆大学}签约了一批项目。",
    "{I:市发改委}、{I:市财政局}没有签署这份文件。",
    "{P:李伟}、{P:赵敏}签约仪式上见面。",
  ],
});
//# sourceMappingURL=signed-with-together.test.js.map
