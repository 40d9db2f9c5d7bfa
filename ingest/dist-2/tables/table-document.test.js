import { readFileSync } from "node:fs";
import { claimId } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { check } from "../testing/check.js";
import { workbook } from "../testing/workbook.js";
import { parseMapping } from "./mapping.js";

const GAZETTEER = `gazetteer: g
places:
  - { name: 重庆市, level: province, aliases: [重庆] }
  - { name: 渝北区, level: district, parent: 重庆市 }
nodes:
  - { kind: Institution, name: 重庆大学, aliases: [重大], subtype: university, place: 重庆市 }
  - { kind: Park, name: 明月山科学城 }
`;
const SIGNINGS = `甲方,乙方,签约时间,金额(亿元),项目名称,进展
重庆大学,甲公司、乙公司,2020年10月30日,近3,云谷项目,在建
重大,明月山科学城,2020-11,5亿元,,已建成
`;
const MAPPING = `mapping: signings
document: { title: 签约项目表, publication: 样例局, publishedOn: 2020-12-01 }
sheets:
  - nodes:
      - { kind: [Institution, Park], name: { column: 甲方 } }
      - { kind: [Institution, Park], name: { column: 乙方, split: "、;" } }
      - { kind: Project, name: { column: 项目名称 } }
    claims:
      - relation: SIGNED_WITH
        source: { column: 甲方 }
        target: { column: 乙方 }
        status: done
        from: { column: 签约时间 }
        amount: { value: { column: 金额(亿元) }, unit: 亿元 }
      - { relation: CO_BUILT, source: { column: 乙方 }, target: { column: 项目名称 }, status: { column: 进展 } }
`;
/** What a bundle claims, each in a line, in the order of the table. */
const claimsOf = (checked) => {
  const [bundle] = checked.bundles;
  const claims = [...(bundle?.claims ?? [])].sort(
    (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return claims.map(({ relation, source, target, status, validFrom, amount, evidence }) =>
    [
      source,
      relation,
      target,
      status,
      validFrom,
      amount && `${amount.bound}${amount.value}${amount.unit}`,
      evidence.map(({ locator }) => locator).join(),
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
};
describe("a table with its mapping", () => {
  it("should become a document whose claims cite their rows", async () => {
    const checked = await check({ "signings.csv": SIGNINGS, "signings.mapping.yaml": MAPPING, "gazetteer/g.yaml": GAZETTEER });
    expect(checked.refused).toEqual([]);
    const [bundle] = checked.bundles;
    expect(bundle?.document).toEqual({
      id: "signings",
      type: "table",
      title: "签约项目表",
      publication: "样例局",
      publishedOn: "2020-12-01",
    });
    expect(bundle?.text.split("\n")).toEqual([
      "甲方；乙方；签约时间；金额(亿元)；项目名称；进展",
      "甲方：重庆大学；乙方：甲公司、乙公司；签约时间：2020年10月30日；金额(亿元)：近3；项目名称：云谷项目；进展：在建",
      "甲方：重大；乙方：明月山科学城；签约时间：2020-11；金额(亿元)：5亿元；进展：已建成",
    ]);
    expect(claimsOf(checked).sort()).toEqual([
      "institution:乙公司 CO_BUILT project:云谷项目 planned 表1 第2行",
      "institution:乙公司 SIGNED_WITH institution:重庆大学 done 2020-10-30 ~3亿元 表1 第2行",
      "institution:甲公司 CO_BUILT project:云谷项目 planned 表1 第2行",
      "institution:甲公司 SIGNED_WITH institution:重庆大学 done 2020-10-30 ~3亿元 表1 第2行",
      "institution:重庆大学 SIGNED_WITH park:明月山科学城 done 2020-11 =5亿元 表1 第3行",
    ]);
    for (const claim of bundle?.claims ?? []) {
      expect(claim).toMatchObject({ method: "table:signings", state: "accepted", id: claimId(claim) });
      for (const { start, end } of claim.evidence) expect(bundle?.text.slice(start, end)).toMatch(/^甲方：[^\n]*$/u);
    }
  });
  it("should give one node for the names of one thing, with what the gazetteer lends it", async () => {
    const { bundles } = await check({ "signings.csv": SIGNINGS, "signings.mapping.yaml": MAPPING, "gazetteer/g.yaml": GAZETTEER });
    const university = bundles[0]?.mentions.filter(({ name }) => name === "重庆大学");
    expect(university).toEqual([
      expect.objectContaining({ aliases: ["重大"], subtype: "university", city: "place:重庆市", region: "chongqing" }),
    ]);
    expect(bundles[0]?.mentions.map(({ id }) => id)).not.toContain("institution:重大");
  });
  it("should read sheets with people, places, titles, indicators and constants", async () => {
    const files = {
      "park.xlsx": await workbook(
        {
          平台: [
            ["2020年平台一览", null, null, null, null, null],
            ["平台名称", "所在区县", "负责人", "职务", "指标", "数值"],
            ["云谷实验室", "重庆市渝北区", "周一平", "主任", "入驻团队(个)", 12],
            [null, null, null, null, "服务企业", "100余家"],
            ["合计", null, null, null, null, 112],
          ],
          草稿: [["x"]],
        },
        (sheet) => {
          sheet("平台").mergeCells("A1:F1");
          for (const column of ["A", "B", "C", "D"]) sheet("平台").mergeCells(`${column}3:${column}4`);
        },
      ),
      "park.mapping.yaml": `mapping: park
sheets:
  - sheet: 平台
    header: 2
    nodes:
      - { kind: Lab, name: { column: 平台名称 }, subtype: laboratory }
      - { kind: Place, name: { column: 所在区县 } }
      - { kind: Person, name: { column: 负责人 }, within: { column: 平台名称 } }
      - { kind: Institution, name: 样例局 }
    claims:
      - { relation: LOCATED_IN, source: { column: 平台名称 }, target: { column: B }, status: done }
      - { relation: AFFILIATED_WITH, source: { column: 负责人 }, target: { column: 平台名称 }, status: done, title: { column: 职务 } }
      - { relation: CO_BUILT, source: 样例局, target: { column: 平台名称 }, status: done, from: "2020" }
    observations:
      - { subject: { column: 平台名称 }, measure: { column: 指标, words: { 入驻团队(个): 入驻团队, 服务企业: 服务企业 } }, value: { column: 数值 }, unit: 个, period: "2020" }
`,
      "gazetteer/g.yaml": GAZETTEER,
    };
    const checked = await check(files);
    expect(checked.refused).toEqual([]);
    expect(checked.bundles[0]?.text.split("\n").slice(0, 4)).toEqual([
      "2020年平台一览",
      "平台名称；所在区县；负责人；职务；指标；数值",
      "平台名称：云谷实验室；所在区县：重庆市渝北区；负责人：周一平；职务：主任；指标：入驻团队(个)；数值：12",
      "平台名称：云谷实验室；所在区县：重庆市渝北区；负责人：周一平；职务：主任；指标：服务企业；数值：100余家",
    ]);
    expect(claimsOf(checked)).toEqual(
      expect.arrayContaining([
        "lab:云谷实验室 LOCATED_IN place:渝北区 done 平台 第3行,平台 第4行",
        "person:周一平@云谷实验室 AFFILIATED_WITH lab:云谷实验室 done 平台 第3行,平台 第4行",
        "institution:样例局 CO_BUILT lab:云谷实验室 done 2020 平台 第3行,平台 第4行",
      ]),
    );
    expect(checked.bundles[0]?.observations.map(({ measure, value, unit, bound }) => [measure, value, unit, bound])).toEqual(
      expect.arrayContaining([
        ["入驻团队", 12, "个", "="],
        ["服务企业", 100, "家", ">"],
      ]),
    );
    expect(checked.bundles[0]?.mentions.find(({ kind }) => kind === "Lab")).toMatchObject({ place: "place:渝北区", region: "chongqing" });
  });
  it("should take what stands above for empty cells where the mapping says so", async () => {
    const mapping = `mapping: m
sheets:
  - fill: [联盟]
    nodes: [{ kind: Institution, name: { column: 成员 } }, { kind: Institution, name: { column: 联盟 } }]
    claims: [{ relation: MEMBER_OF, source: { column: 成员 }, target: { column: 联盟 }, status: done }]
`;
    const checked = await check({ "a.csv": "成员,联盟\n甲院,云岭联盟\n乙司\n合计\n丙校,\n", "a.mapping.yaml": mapping });
    expect(claimsOf(checked).map((claim) => claim.replaceAll("institution:", ""))).toEqual([
      "甲院 MEMBER_OF 云岭联盟 done 表1 第2行",
      "乙司 MEMBER_OF 云岭联盟 done 表1 第3行",
      "丙校 MEMBER_OF 云岭联盟 done 表1 第5行",
    ]);
    expect(checked.bundles[0]?.text.split("\n")[2]).toBe("成员：乙司；联盟：云岭联盟");
  });
  it("should look places and employers up wherever they stand in the mapping", async () => {
    const mapping = `mapping: m
sheets:
  - nodes:
      - { kind: Person, name: { column: 姓名 }, within: { column: 单位 } }
      - { kind: Institution, name: { column: 单位 }, place: { column: 区县 } }
      - { kind: Place, name: { column: 区县 } }
`;
    const checked = await check({
      "a.csv": "姓名,单位,区县\n周一平,云岭院,重庆市渝北区\n",
      "a.mapping.yaml": mapping,
      "gazetteer/g.yaml": GAZETTEER,
    });
    expect(checked.refused).toEqual([]);
    expect(checked.bundles[0]?.mentions.map(({ id, place }) => [id, place])).toEqual([
      ["institution:云岭院", "place:渝北区"],
      ["person:周一平@云岭院", "place:渝北区"],
      ["place:渝北区", "place:重庆市"],
      ["place:重庆市", undefined],
    ]);
  });
  it("should pair the values of one cell where both ends are its column", async () => {
    const mapping = `mapping: m
sheets:
  - nodes: [{ kind: Institution, name: { column: 单位, split: 、 } }]
    claims: [{ relation: SIGNED_WITH, source: { column: 单位 }, target: { column: 单位 }, status: done }]
`;
    const checked = await check({ "a.csv": "单位\n甲局、乙院、丙司\n", "a.mapping.yaml": mapping });
    expect(checked.bundles[0]?.claims).toHaveLength(3);
  });
});
describe("rows that cannot be read", () => {
  const claims = (rows, change = (mapping) => mapping) =>
    check({
      "signings.csv": `${SIGNINGS.split("\n")[0]}\n${rows}`,
      "signings.mapping.yaml": change(MAPPING),
      "gazetteer/g.yaml": GAZETTEER,
    });
  it("should be refused by file, row, cell and reason, and the rest goes in", async () => {
    const checked = await claims(
      "重庆大学,甲公司,明年,3,云谷项目,在建\n重庆大学,乙公司,2020,5-8,云谷项目,顺利\n\n重庆大学,丙公司,2021,1,云谷项目,在建\n",
    );
    expect(checked.refused).toEqual([
      'signings.csv:2 表1 C2 (签约时间): "明年" is no date that exists; write 2020, 2020-11 or 2020-11-03',
      'signings.csv:3 表1 D3 (金额(亿元)): "5-8" is a range; give its ends a column each',
      'signings.csv:3 表1 F3 (进展): "顺利" is no status that we know; say in `words:` what it means',
    ]);
    expect(claimsOf(checked)).toEqual([
      "institution:甲公司 CO_BUILT project:云谷项目 planned 表1 第2行",
      expect.stringContaining("丙公司"),
      expect.stringContaining("丙公司"),
    ]);
    expect(checked.report.refusedRecords).toBe(3);
  });
  it("should be refused where the model does not allow what they say", async () => {
    const checked = await claims("重庆大学,重大,2020,1,,\n");
    expect(checked.refused).toEqual(["signings.csv:2 表1 B2 (乙方): a relation needs two different ends"]);
  });
  it("should leave cells that say nothing alone", async () => {
    const checked = await claims("重庆大学,甲公司,-,无,/,\n");
    expect(checked.refused).toEqual([]);
    expect(claimsOf(checked)).toEqual(["institution:甲公司 SIGNED_WITH institution:重庆大学 done 表1 第2行"]);
  });
  it("should refuse a name that is too long, and not its row", async () => {
    const checked = await claims(`${"长".repeat(300)},甲公司,2020,1,云谷项目,在建\n`);
    expect(checked.refused).toEqual([
      "signings.csv:2 表1 A2 (甲方): has 300 characters; the limit is 200",
      expect.stringMatching(/^signings\.csv:2 表1 A2 \(甲方\): "institution:长+…312" was refused in line 2$/u),
    ]);
    expect(claimsOf(checked)).toEqual(["institution:甲公司 CO_BUILT project:云谷项目 planned 表1 第2行"]);
  });
  it("should keep formulas of others as the text that they are", async () => {
    const checked = await claims("=HYPERLINK(1),@SUM(A1),2020,1,+86,在建\n");
    expect(checked.refused).toEqual([]);
    expect(checked.bundles[0]?.mentions.map(({ name }) => name).sort()).toEqual(["+86", "=HYPERLINK(1)", "@SUM(A1)"]);
  });
  it("should take a name that a cell gives twice once", async () => {
    const checked = await claims("重庆大学,甲公司、甲公司、重庆大学,2020,1,,\n");
    expect(checked.refused).toEqual(["signings.csv:2 表1 B2 (乙方): a relation needs two different ends"]);
    expect(checked.bundles[0]?.claims).toHaveLength(1);
  });
  it("should refuse a workbook whose sheets are empty, and one that is there beside others by name alone", async () => {
    const mapping = "mapping: m\nsheets:\n  - { sheet: 空, nodes: [{ kind: Lab, name: { column: 名称 } }] }\n";
    const files = { "a.xlsx": await workbook({ 空: [], 另: [["x"]] }), "a.mapping.yaml": mapping };
    expect((await check(files)).refused).toEqual(["a.xlsx: is empty: the sheets that its mapping names have no rows"]);
    const both = await check({ ...files, "a.mapping.yaml": `${mapping}  - { sheet: 另 }\n` });
    expect([both.refused, both.bundles[0]?.text]).toEqual([[], "【空】\n【另】\nx"]);
  });
  it("should refuse a file whose cells multiply beyond bounds", async () => {
    const many = Array.from({ length: 600 }, (_, i) => `甲${i}`).join("、");
    const checked = await claims(`${many},${many},2020,1,,\n`, (mapping) =>
      mapping.replaceAll("name: { column: 甲方 }", "name: { column: 甲方, split: 、 }"),
    );
    expect(checked.refused).toEqual(["signings.csv:2: makes more than 100,000 records; split it into several files"]);
  });
});
describe("a mapping", () => {
  const refused = async (mapping, files = {}) =>
    (await check({ "a.csv": "单位,单位,年份\n甲,乙,2020\n", "a.mapping.yaml": mapping, ...files })).refused;
  it("should be as the guide shows it", async () => {
    const guide = readFileSync(new URL("../../../docs/ingest-format.md", import.meta.url), "utf8");
    const example = /```yaml\n(mapping: [\s\S]*?)```/u.exec(guide)?.[1] ?? "";
    const { mapping } = parseMapping("guide.mapping.yaml", example);
    expect([mapping.mapping, mapping.delimiter, mapping.sheets[0]?.claims.length]).toEqual(["hitech-signings", ";", 2]);
  });
  it("should be asked for where a table has none", async () => {
    expect((await check({ "a.csv": "a,b\n" })).refused).toEqual([
      "a.csv: has no mapping: there is no a.mapping.yaml beside it; npm run ingest -- --map FILE proposes one",
    ]);
  });
  it("should be refused where there is no table of its name", async () => {
    expect((await check({ "b.mapping.yaml": "mapping: b\n" })).refused).toEqual([
      "b.mapping.yaml: is the mapping of a table that is not here; name the table, and the mapping with --mapping",
    ]);
  });
  it("should be refused with line and field where its form is wrong", async () => {
    expect(
      await refused(
        "mapping: 甲\nsheets:\n  - headers: 1\n    nodes:\n      - { kind: Institute, name: { colum: 单位 } }\n      - { kind: [Lab, Park], name: x, subtype: company }\n    claims:\n      - { relation: SIGNED_WITH, target: x, status: soon }\n",
      ),
    ).toEqual([
      "a.mapping.yaml:1 mapping: takes 1 to 80 letters from A to Z, digits, . _ and -",
      expect.stringContaining("a.mapping.yaml:5 sheets[0].nodes[0].kind"),
      expect.stringContaining("a.mapping.yaml:5 sheets[0].nodes[0].name.column"),
      expect.stringContaining('unknown field "colum"; did you mean "column"?'),
      'a.mapping.yaml:6 sheets[0].nodes[1].subtype: "company" is no sub-type of Lab or Park',
      expect.stringContaining("sheets[0].claims[0].source: is missing"),
      expect.stringContaining('"soon" is no status'),
      'a.mapping.yaml:3 sheets[0].headers: unknown field "headers"; did you mean "header"?',
    ]);
  });
  it("should be refused where the table does not have its columns or sheets", async () => {
    const node = (column) => `mapping: m\nsheets:\n  - nodes:\n      - { kind: Institution, name: { column: ${column} } }\n`;
    expect(await refused(node("年度"))).toEqual([
      'a.mapping.yaml:4 sheets[0].nodes[0].name.column: there is no column "年度"; there are 单位, 年份',
      expect.stringMatching(/^a\.csv: does not have what .*a\.mapping\.yaml asks for$/u),
    ]);
    expect((await refused(node("单位")))[0]).toContain('"单位" stands over the columns A, B; use the letter');
    expect(await refused(node("B"))).toEqual([]);
    expect((await refused(node("D")))[0]).toContain('there is no column "D"');
    expect((await refused("mapping: m\nsheets:\n  - { sheet: 二 }\n"))[0]).toContain('there is no sheet "二"');
  });
});
//# sourceMappingURL=table-document.test.js.map
