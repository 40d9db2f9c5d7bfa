import { checkBundle } from "@chengyu-atlas/model";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_GAZETTEER } from "../cli.js";
import { loadGazetteer } from "../gazetteer.js";
import { bundleOf } from "./bundle.js";
import { extract } from "./extract.js";

const TEXT = `川江日报

2021年6月8日 星期二 第1200期

西南大学与遂宁市共建柑橘研究院

本报讯(记者 王小明)6月7日,西南大学与遂宁市人民政府签署战略合作协议,双方将共建遂宁柑橘产业研究院。西南大学
校长张卫国出席签约仪式。据介绍,该研究院计划投入2亿元,占地50亩。

希望四川农业大学也能与遂宁市人民政府签约。
`;
let gazetteer;
let bundle;
beforeAll(async () => {
  ({ gazetteer } = await loadGazetteer(DEFAULT_GAZETTEER));
  bundle = bundleOf(
    { id: "paper", type: "text", title: "样例" },
    extract({ text: TEXT, format: "txt", parts: [{ start: 0, locator: "01版" }], notes: [] }, gazetteer),
    gazetteer,
  );
});
const quoted = ({ start, end }) => TEXT.slice(start, end).replace(/\s/gu, "");
describe("the bundle of a text", () => {
  it("should be one that may be written", () => {
    expect(checkBundle(bundle)).toEqual([]);
  });
  it("should hold the signing, with its day, its sentence and where that stands", () => {
    const signing = bundle.claims.find(({ relation }) => relation === "SIGNED_WITH");
    expect(signing).toMatchObject({
      source: "institution:西南大学",
      target: "institution:遂宁市政府",
      status: "done",
      validFrom: "2021-06-07",
      method: expect.stringMatching(/^rule:signed-with/u),
      evidence: [{ document: "paper", locator: "01版 · 西南大学与遂宁市共建柑橘研究院" }],
    });
    expect(signing?.evidence.map(quoted)).toEqual([expect.stringContaining("签署")]);
  });
  it("should know persons by their employer and quote across a broken line", () => {
    const post = bundle.claims.find(({ relation }) => relation === "AFFILIATED_WITH");
    expect(post).toMatchObject({ source: "person:张卫国@西南大学", target: "institution:西南大学", title: "校长" });
    expect(post?.evidence.map(quoted)).toEqual(["西南大学校长张卫国"]);
  });
  it("should hold what is measured of the nodes", () => {
    expect(bundle.observations.map(({ subject, value, unit }) => [subject, value, unit])).toEqual(
      expect.arrayContaining([[expect.stringContaining("柑橘"), 2, "亿元"]]),
    );
  });
  it("should state nothing of a wish, and mention the known places that its nodes stand in", () => {
    const ids = bundle.claims.flatMap(({ source, target }) => [source, target]);
    expect(ids).not.toContain("institution:四川农业大学");
    expect(bundle.mentions.find(({ id }) => id === "institution:西南大学")).toMatchObject({ region: "chongqing", trust: 0 });
  });
  it("should only propose what no frame has proven", () => {
    for (const { method, state } of bundle.claims)
      expect([method.length > 5, ["accepted", "proposed"].includes(state)]).toEqual([true, true]);
  });
});
//# sourceMappingURL=bundle.test.js.map
