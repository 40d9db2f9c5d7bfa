import { expect, it } from "vitest";
import { bodyKey } from "./body-names.js";

it.each([
  ["重庆市人民政府", "重庆市政府"],
  ["中共四川省委", "四川省委"],
  ["中共成都市委员会", "成都市委"],
  ["上海市科学技术委员会", "上海市科委"],
  ["成都市科学技术局", "成都市科技局"],
  ["德阳市发展和改革委员会", "德阳市发展改革委"],
  ["宜宾市经济和信息化局", "宜宾市经信局"],
  ["泸州市人力资源和社会保障局", "泸州市人社局"],
])("should compare %s and %s as one", (long, short) => {
  expect(bodyKey(long)).toBe(bodyKey(short));
});
it.each([
  ["重庆大学", "重庆理工大学"],
  ["重庆市科学技术局", "重庆市科学技术协会"],
  ["重庆市委", "重庆市政府"],
])("should keep %s and %s apart", (one, other) => {
  expect(bodyKey(one)).not.toBe(bodyKey(other));
});
//# sourceMappingURL=body-names.test.js.map
