import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_GAZETTEER } from "../cli.js";
import { loadGazetteer } from "../gazetteer.js";
import { bundleOf } from "./bundle.js";
import { extract } from "./extract.js";

/** About 1 MB of UTF-8, or half a million ASCII characters. */
const LENGTH = 350_000;
/** Far more than any takes: a step that looks at every pair of characters or names would take hours. */
const timeout = 60_000;
const fill = (unit, length = LENGTH) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const SYLLABLES = "岷涪嘉渠沱江巫峨岭蜀巴渝锦芙蓉云龙凤翔瑞恒泰和润明达远景宏盛";
/** A name of four characters, another one for each number. */
const name = (i) => [0, 1, 2, 3].map((digit) => SYLLABLES.charAt(Math.floor(i / 30 ** digit) % 30)).join("");
const many = (count, one, between) => Array.from({ length: count }, (_, i) => one(i)).join(between);
let gazetteer;
beforeAll(async () => {
  ({ gazetteer } = await loadGazetteer(DEFAULT_GAZETTEER));
});
function read(text) {
  const source = { text, format: "txt", parts: [], notes: [] };
  const extraction = extract(source, gazetteer, { issued: "2021-06-01" });
  bundleOf({ id: "paper", type: "text", title: "样例" }, extraction, gazetteer);
  return extraction;
}
describe("reading texts that nobody wrote", { timeout }, () => {
  it.each([
    ["one character", fill("重")],
    ["one word", fill("大学")],
    ["digits", fill("1234567890")],
    ["Chinese numerals", fill("一二三四五")],
    ["opening brackets", fill("(")],
    ["closing brackets", fill("）")],
    ["nested brackets around an abbreviation", `重庆大学${"(".repeat(LENGTH / 2)}简称重大${")".repeat(LENGTH / 2)}`],
    ["straight quotation marks", fill('"')],
    ["opening quotation marks", fill("“")],
    ["opening book title marks", fill("《")],
    ["commas", fill(",")],
    ["list marks", fill("、")],
    ["full stops", fill("。")],
    ["spaces", `${fill(" ")}甲`],
    ["blank lines", `${fill("\n")}甲`],
    ["lines of one character", fill("甲\n")],
    ["Latin letters", fill("a.")],
    ["Markdown headings", fill("# 甲\n")],
    ["random marks and words", random()],
  ])("should end for nothing but %s", (_, text) => {
    expect(read(text).relations).toEqual([]);
  });
  it.each([
    ["one line without a mark", fill("重庆大学与四川大学签署合作协议共建联合实验室投资三亿元")],
    ["one sentence of clauses", fill("重庆大学与四川大学签署合作协议,共建联合实验室,投资3亿元,")],
    ["50,000 names in one sentence", `${many(50_000, (i) => `${name(i)}研究院`, "、")}签约。`],
    ["people in one sentence", `出席的有校长${many(50_000, (i) => `王${name(i).slice(0, 2)}`, "、")}。`],
    ["employers and posts in one sentence", `${many(20_000, (i) => `${name(i)}大学校长王${name(i).slice(0, 2)}`, "、")}出席。`],
    ["happenings in one sentence", many(10_000, (i) => `${name(i)}产业论坛在重庆举行,`, "")],
    ["10,000 short paragraphs", many(10_000, (i) => `${name(i)}大学成立了${name(i + 7)}实验室。`, "\n\n")],
    ["words that point back", many(10_000, (i) => `${name(i)}研究院成立。该院位于重庆市。`, "\n\n")],
    ["abbreviations", many(5_000, (i) => `${name(i)}研究院(以下简称${name(i).slice(0, 3)}院)成立了。`, "\n\n")],
    ["plans and bare mentions of plans", many(6_000, (i) => `市政府印发《${name(i)}发展计划》。会议讨论了《计划》。`, "\n\n")],
    ["signings", many(5_000, (i) => `${name(i)}大学与${name(i + 3)}研究院签署协议,双方共建${name(i)}实验室。`, "\n\n")],
    ["figures", many(10_000, (i) => `${name(i)}大学有企业${i + 1}家,产值3亿元。`, "\n\n")],
    ["mayors", many(6_000, (i) => `${name(i)}市委书记王${name(i).slice(0, 2)},市长李${name(i).slice(0, 2)}出席。`, "\n\n")],
    ["lines of one column that never closes", many(20_000, (i) => name(i) + name(i + 1) + name(i + 2) + name(i + 3), "\n")],
  ])("should end for %s", (_, text) => {
    expect(read(text).clean.text.length).toBeGreaterThan(0);
  });
  it.each([
    ["a comma before everything", ",重庆大学加快共建实验室,协议签订,双方共建联合实验室。"],
    ["brackets that close where others open", "3个(大学)(12家)(3亿元),企业)(20家。"],
    ["quotation marks the wrong way round", "”国家级“”12家“平台”(3个。"],
  ])("should end for %s", (_, text) => {
    expect(read(fill(text, 2_000)).clean.text.length).toBeGreaterThan(0);
  });
  it("should still find what a sentence of a usual length says in the middle of one that never ends", () => {
    const { relations } = read(`${fill("会上还介绍了情况,", 5000)}西南大学与遂宁市人民政府签署合作协议。`);
    expect(relations.map(({ relation }) => relation)).toEqual(["SIGNED_WITH"]);
  });
});
/** Marks and words in no order, the same ones each time. */
function random() {
  const units = ",。、;:!?()“”《》 \n0123456789-年月日个家万亿元大学在将的";
  let state = 1;
  let text = "";
  while (text.length < LENGTH) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += units.charAt((state >>> 8) % units.length);
  }
  return text;
}
//# sourceMappingURL=adversarial.test.js.map
