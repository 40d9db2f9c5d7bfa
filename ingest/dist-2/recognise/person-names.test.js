import { expect, it } from "vitest";
import { lexiconOf } from "./lexicon.js";
import { personNameEnd } from "./person-names.js";
import { known } from "./testing/read.js";

const lexicon = lexiconOf(known);
const nameIn = (text, titled = false) => {
  const end = personNameEnd(lexicon, text, 0, text.length, titled);
  return end === undefined ? undefined : text.slice(0, end);
};
it.each([
  ["沈一鸣说,项目年内投产", "沈一鸣"],
  ["郭岚表示", "郭岚"],
  ["郭岚说,", "郭岚"],
  ["许永和、", "许永和"],
  ["许永和丁敏出席", "许永"],
  ["丁敏和许可为出席", "丁敏"],
  ["何树平等领导出席", "何树平"],
  ["欧阳晓峰主持", "欧阳晓峰"],
  ["司马宁介绍", "司马宁"],
  ["阿依夏木·买买提参加", "阿依夏木·买买提"],
  ["曹建国在会上", "曹建国"],
])("should read the name in %s", (text, name) => {
  expect(nameIn(text)).toBe(name);
});
it.each(["方案提出", "高新技术企业", "于近日启动", "项目负责人", "白皮书指出", "成员单位", "毕业于该校", "金融机构"])(
  "should read no name in %s",
  (text) => {
    expect(nameIn(text)).toBeUndefined();
  },
);
it("should read family names that are common words only after a title", () => {
  expect(nameIn("元朗明介绍")).toBeUndefined();
  expect(nameIn("元朗明介绍", true)).toBe("元朗明");
});
//# sourceMappingURL=person-names.test.js.map
