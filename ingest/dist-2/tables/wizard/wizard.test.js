import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Gazetteer, loadGazetteer } from "../../gazetteer.js";
import { FileRefused } from "../../refusal.js";
import { folderWith } from "../../testing/folder.js";
import { workbook } from "../../testing/workbook.js";
import { parseHeader, roleOfHeader } from "./headers.js";
import { mapFile } from "./map-file.js";

const GAZETTEER = `gazetteer: g
places: [{ name: 重庆市, level: province, aliases: [重庆] }, { name: 渝北区, level: district, parent: 重庆市 }, { name: 涪城区, level: district }]
nodes: [{ kind: Institution, name: 甲大学 }, { kind: Park, name: 云岭科学城 }]
`;
/** Proposes a mapping for a table of this content and reads it back. */
async function propose(content, name = "a.csv") {
  const folder = folderWith({ [name]: content, "gazetteer/g.yaml": GAZETTEER });
  const { gazetteer } = await loadGazetteer(join(folder, "gazetteer"));
  const lines = await mapFile(join(folder, name), gazetteer);
  const text = readFileSync(join(folder, name.replace(/\.\w+$/u, ".mapping.yaml")), "utf8");
  const mapping = parse(text);
  const [sheet] = mapping.sheets;
  const end = (value) => value.column ?? value;
  const relations = (sheet.claims ?? []).map(({ relation, source, target }) => [end(source ?? {}), relation, end(target ?? {})].join(" "));
  return {
    lines: lines.map((line) => line.replaceAll(`${folder}/`, "")),
    text,
    mapping,
    sheet,
    relations,
    trial: lines.find((line) => line.startsWith("Read by it")),
  };
}
describe("a header", () => {
  it.each([
    ["金额（亿元）", { name: "金额", unit: "亿元" }],
    ["总投资/万元", { name: "总投资", unit: "万元" }],
    ["产值(单位：亿元)", { name: "产值", unit: "亿元" }],
    ["2020年产值(亿元)", { name: "产值", unit: "亿元", year: "2020" }],
    ["2020年", { name: "", year: "2020" }],
    ["区(县)", { name: "区(县)" }],
    ["签约 时间", { name: "签约时间" }],
  ])("should be taken apart: %s", (label, header) => {
    expect(parseHeader(label)).toEqual(header);
  });
  it.each([
    ["甲方", "party"],
    ["市级共享平台名称", "lab"],
    ["入库企业", "body"],
    ["揭榜日期", "date"],
    ["联系人", "ignored"],
    ["口号", undefined],
  ])("should tell what stands below it: %s", (name, role) => {
    expect(roleOfHeader(name)).toBe(role);
  });
});
describe("a proposed mapping", () => {
  it("should have parties sign with each other, build what they signed for and settle it where the table says", async () => {
    const { relations, sheet, trial, mapping } = await propose(
      `附件2,,,,,\n云岭科学城2021年签约项目清单,,,,,\n序号,甲方,乙方,项目名称,签约时间,投资额（亿元）,落户园区\n1,云岭科学城,甲大学、丁公司,星光项目,2021年3月,近5,云岭科学城\n2,云岭科学城,戊集团,月光项目,2021/4/6,2,云岭科学城\n合计,,,,,7,\n`,
    );
    expect(relations).toEqual([
      "甲方 SIGNED_WITH 乙方",
      "甲方 CO_BUILT 项目名称",
      "乙方 CO_BUILT 项目名称",
      "项目名称 LOCATED_IN 落户园区",
    ]);
    expect(mapping).toMatchObject({ document: { id: "a", title: "云岭科学城2021年签约项目清单" } });
    expect(sheet).toMatchObject({ header: 3 });
    expect(sheet.nodes[1]).toEqual({ kind: ["Institution", "Park"], name: { column: "乙方", split: "、;" } });
    expect(sheet.claims[1]).toMatchObject({ status: "planned", from: { column: "签约时间" } });
    expect(sheet.observations).toEqual([
      { subject: { column: "项目名称" }, measure: "投资额", value: { column: "投资额（亿元）" }, unit: "亿元" },
    ]);
    expect(trial).toBe("Read by it, the table holds 6 nodes, 10 claims and 2 observations; 0 refusals.");
  });
  it("should know platforms with their builders, people, posts, sub-types and sites", async () => {
    const { relations, sheet } = await propose(
      "平台名称,平台类型,共建单位,所在区县,负责人,职务,研发人员(人)\n云谷实验室,实验室,甲大学；乙公司,渝北区,周一平,主任,35\n星谷中心,中心,甲大学；丙公司,涪城区,吴二同,常务副主任,12\n",
    );
    expect(relations).toEqual(["共建单位 CO_BUILT 平台名称", "负责人 AFFILIATED_WITH 平台名称", "平台名称 LOCATED_IN 所在区县"]);
    expect(sheet.nodes).toEqual([
      { kind: "Lab", name: { column: "平台名称" }, subtype: { column: "平台类型", words: { 实验室: "laboratory", 中心: "centre" } } },
      { kind: ["Institution", "Park"], name: { column: "共建单位", split: "、;" } },
      { kind: "Place", name: { column: "所在区县" } },
      { kind: "Person", name: { column: "负责人" }, within: { column: "平台名称" } },
    ]);
    expect(sheet.claims[1]).toMatchObject({ title: { column: "职务" } });
  });
  it.each([
    ["政策", "文件名称,发布单位,发布时间\n《甲办法》,乙局,2020-05-01\n", ["发布单位 ISSUED 文件名称"]],
    ["成员", "联盟名称,成员单位\n甲联盟,乙公司\n", ["成员单位 MEMBER_OF 联盟名称"]],
    ["下属", "实验室名称,所属单位\n云谷实验室,甲大学\n", ["实验室名称 PART_OF 所属单位"]],
    [
      "活动",
      "活动名称,主办单位,承办单位,举办时间,举办地点\n甲论坛,乙局,丙公司,2021-05,渝北区\n",
      ["主办单位 PARTICIPATED_IN 活动名称", "承办单位 PARTICIPATED_IN 活动名称", "活动名称 LOCATED_IN 举办地点"],
    ],
    ["投资", "项目名称,投资方,总投资(亿元)\n星光项目,乙公司,5\n", ["投资方 FUNDED 项目名称"]],
    ["人员", "姓名,工作单位,职务\n周一平,甲大学,校长\n", ["姓名 AFFILIATED_WITH 工作单位"]],
  ])("should know tables of the field: %s", async (_, table, expected) => {
    const { relations, trial } = await propose(table);
    expect(relations).toEqual(expected);
    expect(trial).toContain("0 refusals");
  });
  it("should propose no relation that headers do not make plain", async () => {
    const { relations, text } = await propose("单位,合作单位,联系人\n甲大学,乙公司,周一平\n");
    expect(relations).toEqual([]);
    expect(text).toContain("# 单位 and 合作单位: what they have to do with each other is not plain; add a claim");
    expect((await propose("项目名称,建设单位\n星光项目,乙公司\n")).relations).toEqual([]);
    const venue = await propose("甲方,乙方,签约地点,地点\n甲大学,乙公司,重庆,渝北区\n");
    expect(venue.relations).toEqual(["甲方 SIGNED_WITH 乙方"]);
    expect(venue.text).toContain("# 地点: which of the parties stands there is not plain; add a claim");
    expect((await propose("实验室名称,依托单位\n云谷实验室,甲大学\n")).relations).toEqual([]);
  });
  it("should tell a unit of measure from a body, and read indicators one a row or one a year", async () => {
    const long = await propose("地区,指标,单位,年份,数值\n重庆,高企数,家,2020,4222\n重庆,成交额,亿元,2020,154.2\n");
    expect(long.sheet.observations).toEqual([
      {
        subject: { column: "地区" },
        measure: { column: "指标" },
        value: { column: "数值" },
        unit: { column: "单位" },
        period: { column: "年份" },
      },
    ]);
    const wide = await propose("单位：亿元,,,\n单位名称,指标,2019年,2020年\n云岭科学城,产值,3391.05,3700\n");
    expect(wide.sheet.observations.map(({ period, unit }) => [period, unit])).toEqual([
      ["2019", "亿元"],
      ["2020", "亿元"],
    ]);
  });
  it("should give one funder its sum, several none", async () => {
    const one = await propose("项目名称,投资方,总投资(亿元)\n星光项目,乙公司,5\n");
    expect(one.sheet.claims[0]).toMatchObject({ amount: { value: { column: "总投资(亿元)" }, unit: "亿元" } });
    const two = await propose("项目名称,投资方,总投资(亿元)\n星光项目,乙公司、丙公司,5\n");
    expect(two.sheet.claims[0].amount).toBeUndefined();
    expect(two.sheet.observations).toHaveLength(1);
  });
  it("should give bodies of one kind their sub-types, and parks among them none", async () => {
    const { sheet, trial } = await propose("单位名称,单位类型\n甲大学,高校\n乙大学,高校\n云岭科学城,其他\n");
    expect(sheet.nodes[0].subtype).toEqual({ column: "单位类型", words: { 高校: "university", 其他: "other" } });
    expect(trial).toContain("0 refusals");
  });
  it("should say what speaks against a header", async () => {
    const { lines } = await propose("单位,签约时间,进展\n甲大学,尽快,顺利\n");
    expect(lines).toContain("  look at: 签约时间: its header says dates, its values are none");
    const status = await propose("共建单位,实验室,进展\n甲大学、乙公司,云谷实验室,顺利\n");
    expect(status.lines.find((line) => line.includes("no known status"))).toContain('add words: { "顺利": planned, … }');
    expect(status.trial).toContain("1 refusal.");
  });
  it("should print what it understood, a line for each column", async () => {
    const { lines } = await propose("单位名称,人数(人)\n甲大学,35\n");
    expect(lines).toEqual([
      "表1, headers in row 1",
      "     header    taken for                   e.g.",
      "  A  单位名称  Institution or Park or Lab  甲大学",
      "  B  人数      number in 人                35",
      "  indicator: 人数 of 单位名称",
      "Read by it, the table holds 1 node, 0 claims and 1 observation; 0 refusals.",
      "Written: a.mapping.yaml",
    ]);
  });
  it("should name the sheets of a workbook, columns without a header or with one of several by letter, and skip empty sheets", async () => {
    const { mapping, relations } = await propose(
      await workbook({
        总表: [
          ["成员单位", "联盟名称", "联盟名称"],
          ["甲大学", "甲联盟", "乙联盟"],
        ],
        空: [],
        "a #b": [["实验室"], ["云谷实验室"]],
      }),
      "a.xlsx",
    );
    expect(mapping.sheets.map(({ sheet }) => sheet)).toEqual(["总表", "a #b"]);
    expect(relations).toEqual(["成员单位 MEMBER_OF B"]);
  });
  it("should not take a first row of data for the header", async () => {
    const { sheet, mapping } = await propose("甲大学,渝北区\n乙大学,涪城区\n");
    expect(sheet.header).toBe(0);
    expect(mapping.sheets[0].claims).toEqual([
      { relation: "LOCATED_IN", source: { column: "A" }, target: { column: "B" }, status: "done" },
    ]);
  });
  it("should ask whether gaps were merged cells", async () => {
    const { text } = await propose("联盟名称,成员单位\n甲联盟,乙公司\n,丙公司\n,丁公司\n");
    expect(text).toContain("# 联盟名称: 2 of 3 cells are empty; if each stands for the one above it, add fill: [联盟名称]");
  });
  it("should be the same each time, and never written over", async () => {
    const table = "单位名称,人数(人)\n甲大学,35\n";
    expect((await propose(table)).text).toBe((await propose(table)).text);
    const folder = folderWith({ "a.csv": table, "a.mapping.yml": "own" });
    await expect(mapFile(join(folder, "a.csv"), new Gazetteer())).rejects.toThrow("a.mapping.yml: is there already and is left as it is");
    writeFileSync(join(folder, "b.txt"), "b");
    await expect(mapFile(join(folder, "b.txt"), new Gazetteer())).rejects.toThrow(FileRefused);
  });
  it("should show nothing that a terminal would obey, and keep to one line what a comment says", async () => {
    const { lines, text, mapping } = await propose(
      await workbook({
        表: [
          ["口\u001b[31m号", "单位\n名称", "备注"],
          ["\u001b]0;x\u0007", "甲大学\nx: y", "z"],
        ],
      }),
      "a.xlsx",
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(`${lines.join("")}${text}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    expect(mapping.sheets).toHaveLength(1);
  });
});
//# sourceMappingURL=wizard.test.js.map
