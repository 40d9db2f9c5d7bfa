import { expect, it } from "vitest";
import { introductionsIn } from "./introductions.js";

const names = (text) => introductionsIn(text, { start: 0, end: text.length }).map((one) => one.names);
it.each([
  ["青禾装备股份有限公司(以下简称“青禾装备”)投产", [["青禾装备"]]],
  ["《实施意见》(下称《意见》)出台", [["意见"]]],
  ["川院与渝院(以下分别简称 甲院、乙院)签约", [["甲院", "乙院"]]],
  ["市科委(现市科技局)立项", [["市科技局"]]],
  ["联合微电子中心(CUMEC)投用", [["CUMEC"]]],
  ["峻远电子(重庆)有限公司投产", []],
  ["项目(总投资3亿元)开工", []],
])("should be read in %s", (text, found) => {
  expect(names(text)).toEqual(found);
});
//# sourceMappingURL=introductions.test.js.map
