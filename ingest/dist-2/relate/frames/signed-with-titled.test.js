import { expect, it } from "vitest";
import { cleanText } from "../../clean/clean-text.js";
import { recognise } from "../../recognise/recognise.js";
import { article, known } from "../../recognise/testing/read.js";
import { datesOf } from "../../values/index.js";
import { relate } from "../relate.js";

/** The signings that an article states: titles hold names within names, which marked-up text cannot say. */
function signings(text) {
  const clean = cleanText(article(text));
  const recognition = recognise(clean, known);
  const nameOf = (id) => recognition.entities.find((entity) => entity.id === id)?.name;
  return relate(clean, recognition, datesOf(clean))
    .filter(({ relation }) => relation === "SIGNED_WITH")
    .map(({ source, target, status, date }) => `${nameOf(source)} – ${nameOf(target)} ${status} ${date}`);
}
it("should read the parties with which an agreement's title opens", () => {
  expect(signings("6月2日,两地签订《自贡市人民政府 重庆市永川区人民政府战略合作协议》。")).toEqual([
    "自贡市人民政府 – 重庆市永川区人民政府 done 2021-06-02",
  ]);
  expect(signings("6月4日,两地签署《四川省自贡市人民政府重庆市永川区人民政府合作三年行动计划(2021—2023年)》。")).toEqual([
    "自贡市人民政府 – 重庆市永川区人民政府 done 2021-06-04",
  ]);
  expect(signings("6月3日,《遂宁高新区管委会铜梁高新区管委会共建产业园合作协议》正式签署。")).toEqual([
    "遂宁高新区管委会 – 铜梁高新区管委会 done 2021-06-03",
  ]);
});
it.each([
  "6月2日,专家解读《自贡市人民政府 重庆市永川区人民政府战略合作协议》。",
  "希望尽快签署《自贡市人民政府 重庆市永川区人民政府战略合作协议》。",
  "6月2日,有关方面签署《永川区人民政府支持自贡市人民政府的合作协议》。",
  "6月2日,有关方面签署《自贡市人民政府年度规划》。",
])("should read no signing in %s", (text) => {
  expect(signings(text)).toEqual([]);
});
//# sourceMappingURL=signed-with-titled.test.js.map
