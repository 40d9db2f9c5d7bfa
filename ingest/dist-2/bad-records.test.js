import { describe, expect, it } from "vitest";
import { check, document } from "./testing/check.js";

/** A claim in line 11 with other fields in place of its own. */
function claim(fields) {
  const all = { relation: "SIGNED_WITH", source: "甲大学", target: "乙", status: "done", evidence: "[{ quote: 位于丙区 }]", ...fields };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `claims:\n  - { ${lines.join(", ")} }\n`;
}
function observation(fields) {
  const all = { subject: "乙", measure: "投入", value: "5", unit: "亿元", evidence: "[{ quote: 投入5亿元 }]", ...fields };
  return `observations:\n  - { ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ")} }\n`;
}
const node = (fields) => `  - { ${fields} }\n`;
describe("records that are refused", () => {
  it.each([
    ["an unknown field", claim({ sorce: "x" }), 'sample.yaml:11 claims[0].sorce: unknown field "sorce"; did you mean "source"?'],
    [
      "an unknown field within evidence",
      claim({ evidence: "[{ quote: 位于丙区, page: 1 }]" }),
      'sample.yaml:11 claims[0].evidence[0].page: unknown field "page"',
    ],
    [
      "an unknown relation",
      claim({ relation: "SIGNED" }),
      'sample.yaml:11 claims[0].relation: "SIGNED" is no relation; did you mean "SIGNED_WITH"?',
    ],
    [
      "a relation in lower case",
      claim({ relation: "co_built" }),
      'sample.yaml:11 claims[0].relation: "co_built" is no relation; did you mean "CO_BUILT"?',
    ],
    [
      "an unknown status",
      claim({ status: "built" }),
      'sample.yaml:11 claims[0].status: "built" is no status; there are planned, done, ended',
    ],
    ["a date that does not exist", claim({ from: "2021-02-29" }), 'sample.yaml:11 claims[0].from: "2021-02-29" is no date that exists'],
    [
      "a date of another form",
      claim({ to: "2021/2" }),
      'sample.yaml:11 claims[0].to: "2021/2" is no date; write 2020, 2020-11 or 2020-11-03',
    ],
    [
      "an end before the beginning",
      claim({ from: "2021", to: "2020-12" }),
      "sample.yaml:11 claims[0].to: ends 2020-12, before it begins 2021",
    ],
    [
      "an unknown source",
      claim({ source: "乙研究所" }),
      'sample.yaml:11 claims[0].source: "乙研究所" is no node of this file or the gazetteer; did you mean "乙研究院"?',
    ],
    [
      "an unknown target",
      claim({ target: "某某某某" }),
      'sample.yaml:11 claims[0].target: "某某某某" is no node of this file or the gazetteer',
    ],
    [
      "kinds that the relation does not join",
      claim({ relation: "CO_BUILT", target: "丙区" }),
      'sample.yaml:11 claims[0].relation: CO_BUILT leads from Institution, Park to Lab, Park, Project, Institution; "甲大学" is an Institution and "丙区" a Place',
    ],
    [
      "ends the wrong way round",
      claim({ relation: "LOCATED_IN", source: "丙区" }),
      'sample.yaml:11 claims[0].relation: LOCATED_IN leads from Institution, Lab, Park, Project, Event to Park, Place, Institution, Lab, also from Place to Place; "丙区" is a Place and "乙研究院" an Institution; turn source and target around?',
    ],
    [
      "a relation of a node with itself",
      claim({ target: "甲大学" }),
      "sample.yaml:11 claims[0].target: a relation needs two different ends",
    ],
    ["a claim without evidence", claim({ evidence: undefined }), "sample.yaml:11 claims[0].evidence: is missing"],
    [
      "a claim with empty evidence",
      claim({ evidence: "[]" }),
      "sample.yaml:11 claims[0].evidence: is empty; give the sentence that says so",
    ],
    [
      "a quote that is not in the text",
      claim({ evidence: "[{ quote: 乙研究院坐落丙区 }]" }),
      'sample.yaml:11 claims[0].evidence[0].quote: the quote is not in the text; nearest, in line 1 of it: "乙研究院位于丙区"',
    ],
    [
      "a quote that stands twice",
      claim({ evidence: "[{ quote: 甲大学与乙研究院签约 }]" }),
      "sample.yaml:11 claims[0].evidence[0].quote: the quote stands 2 times in the text; give nth: 1 to 2, or quote more of it",
    ],
    [
      "an nth that there is not",
      claim({ evidence: "[{ quote: 甲大学与乙研究院签约, nth: 3 }]" }),
      "sample.yaml:11 claims[0].evidence[0].quote: the quote has nth: 3, but stands only 2 times in the text",
    ],
    [
      "an nth that is no whole number",
      claim({ evidence: "[{ quote: 位于, nth: 0 }]" }),
      "sample.yaml:11 claims[0].evidence[0].nth: must be a whole number from 1",
    ],
    ["an amount without a unit", claim({ amount: "{ value: 5 }" }), "sample.yaml:11 claims[0].amount.unit: is missing"],
    [
      "an amount that is no number",
      claim({ amount: "{ value: 五, unit: 亿元 }" }),
      'sample.yaml:11 claims[0].amount.value: "五" is no number; write digits and a point alone',
    ],
    [
      "an unknown bound",
      claim({ amount: '{ value: 5, unit: 亿元, bound: "≈" }' }),
      'sample.yaml:11 claims[0].amount.bound: "≈" is no bound; there are =, ~, >, <, >=, <=',
    ],
    ["a title where no post is held", claim({ title: "院长" }), "sample.yaml:11 claims[0].title: is of AFFILIATED_WITH alone"],
    ["a claim that is no record", "claims:\n  - 甲大学与乙签约\n", "sample.yaml:11 claims[0]: must be a record of fields"],
    [
      "a field given twice",
      "claims:\n  - source: 甲大学\n    source: 乙\n",
      'sample.yaml:12 claims[0].source: field "source" is given twice',
    ],
    [
      "a YAML alias",
      "claims:\n  - source: &c 甲大学\n    target: *c\n",
      "sample.yaml:12 claims[0].target: YAML aliases (*name) are not read; write the value out",
    ],
    [
      "a number with a comma",
      observation({ value: '"25,172"' }),
      'sample.yaml:11 observations[0].value: "25,172" is no number; write digits and a point alone',
    ],
    ["a period backwards", observation({ period: "2021/2020" }), "sample.yaml:11 observations[0].period: ends 2020, before it begins 2021"],
    [
      "a period of another form",
      observation({ period: "2020/2021/2022" }),
      'sample.yaml:11 observations[0].period: "2020/2021/2022" is no period; write 2020, 2020-01/2020-09 or /2020-11',
    ],
    [
      "an unknown subject",
      observation({ subject: "丁厂" }),
      'sample.yaml:11 observations[0].subject: "丁厂" is no node of this file or the gazetteer',
    ],
    [
      "an unknown kind",
      node("kind: Institute, name: 丁院"),
      'sample.yaml:10 nodes[3].kind: "Institute" is no kind of node; did you mean "Institution"?',
    ],
    [
      "a sub-type of another kind",
      node("kind: Institution, name: 丁院, subtype: laboratory"),
      'sample.yaml:10 nodes[3].subtype: "laboratory" is no sub-type of Institution; there are university, institute, company, government, hospital, alliance, association, other',
    ],
    [
      "a sub-type where there is none",
      node("kind: Park, name: 丁园, subtype: big"),
      'sample.yaml:10 nodes[3].subtype: "big" is no sub-type of Park; it has none',
    ],
    [
      "a node given twice",
      node("kind: Institution, name: 甲 大学"),
      "sample.yaml:10 nodes[3].name: institution:甲大学 is given already, in line 7",
    ],
    [
      "an unknown place",
      node("kind: Park, name: 丁园, place: 戊区"),
      'sample.yaml:10 nodes[3].place: "戊区" is no node of this file or the gazetteer',
    ],
    [
      "a place that is none",
      node("kind: Park, name: 丁园, place: 乙"),
      'sample.yaml:10 nodes[3].place: "乙" is an Institution, not a Place; say in a claim that this is LOCATED_IN it',
    ],
    [
      "an employer of something else than a person",
      node("kind: Park, name: 丁园, within: 乙"),
      "sample.yaml:10 nodes[3].within: is of a Person alone; this is a Park",
    ],
    [
      "an unknown employer",
      node("kind: Person, name: 丁某, within: 某某公司"),
      'sample.yaml:10 nodes[3].within: "某某公司" is no node of this file or the gazetteer',
    ],
    [
      "half a coordinate",
      node("kind: Place, name: 丁镇, longitude: 106"),
      "sample.yaml:10 nodes[3].longitude: longitude and latitude go together",
    ],
    [
      "a coordinate off the earth",
      node("kind: Place, name: 丁镇, longitude: 106, latitude: 106"),
      "sample.yaml:10 nodes[3].latitude: must be from -90 to 90",
    ],
    [
      "a name that is too long",
      node(`kind: Park, name: ${"长".repeat(201)}`),
      "sample.yaml:10 nodes[3].name: has 201 characters; the limit is 200",
    ],
    [
      "a control character",
      node('kind: Park, name: "a\\u0007b"'),
      "sample.yaml:10 nodes[3].name: has a control character or half a character in it",
    ],
  ])("should name %s with its line and field, and take the rest", async (_, records, expected) => {
    const { refused, report, bundles } = await check({ "sample.yaml": document(records) });
    expect(refused).toEqual(expect.arrayContaining([expected]));
    expect(new Set(refused.map((line) => line.split(":")[1]))).toHaveProperty("size", 1);
    expect(report.documents.added).toBe(1);
    expect(report.refusedRecords).toBe(1);
    expect(bundles[0]?.mentions).toHaveLength(3);
  });
  it("should refuse claims and observations that need a refused node, each by name", async () => {
    const nodes = "  - { kind: Person, name: 丁某, ref: 丁, within: 没有的公司 }\n  - { kind: Lab, name: 戊中心, subtype: center }\n";
    const claims = [
      "  - { relation: AFFILIATED_WITH, source: 丁, target: 乙, status: done, evidence: [{ quote: 位于丙区 }] }",
      "  - { relation: CO_BUILT, source: 乙, target: 戊中心, status: done, evidence: [{ quote: 位于丙区 }] }",
      "  - { relation: LOCATED_IN, source: 乙, target: 丙区, status: done, evidence: [{ quote: 位于丙区 }] }",
    ];
    const observations = "observations:\n  - { subject: 戊中心, measure: 投入, value: 5, unit: 亿元, evidence: [{ quote: 投入5亿元 }] }\n";
    const { refused, bundles } = await check({ "a.yaml": document(`${nodes}claims:\n${claims.join("\n")}\n${observations}`) });
    expect(refused).toEqual([
      'a.yaml:11 nodes[4].subtype: "center" is no sub-type of Lab; did you mean "centre"?',
      'a.yaml:10 nodes[3].within: "没有的公司" is no node of this file or the gazetteer',
      'a.yaml:13 claims[0].source: "丁" was refused in line 10',
      'a.yaml:14 claims[1].target: "戊中心" was refused in line 11',
      'a.yaml:17 observations[0].subject: "戊中心" was refused in line 11',
    ]);
    expect(bundles[0]?.claims).toHaveLength(1);
  });
  it("should ask which node is meant where a name stands for several", async () => {
    const records = `  - { kind: Park, name: 甲大学 }\n${claim({}).replace("quote: 位于丙区", "quote: 位于丙区")}`;
    const { refused } = await check({ "a.yaml": document(records) });
    expect(refused).toEqual([
      'a.yaml:12 claims[0].source: "甲大学" may be institution:甲大学 or park:甲大学; use one of these ids, or give the node a ref',
    ]);
  });
});
describe("files that are refused", () => {
  const head = (fields) => `document:\n  id: a\n  type: digest\n  title: 样例\n${fields}`;
  it.each([
    ["no records", "一段文字", "a.yaml:1: holds no records: a document begins with `document:`, a gazetteer with `gazetteer:`"],
    ["no head", "nodes: []\n", "a.yaml:1: is neither a document nor a gazetteer: `document:` is missing"],
    ["an unknown section", `${head("  text: 文\n")}claim: []\n`, 'a.yaml:6 claim: unknown field "claim"; did you mean "claims"?'],
    ["a section that is no list", `${head("  text: 文\n")}claims: { a: b }\n`, "a.yaml:6 claims: must be a list"],
    [
      "a document id of another form",
      head("  text: 文\n").replace("id: a", "id: A b"),
      "a.yaml:2 document.id: takes 1 to 80 lower-case letters, digits, . _ and -, the first a letter or digit",
    ],
    ["no title", head("  text: 文\n").replace("  title: 样例\n", ""), "a.yaml:1 document.title: is missing"],
    [
      "an unknown field in the head",
      head("  text: 文\n  publishdOn: 2020\n"),
      'a.yaml:6 document.publishdOn: unknown field "publishdOn"; did you mean "publishedOn"?',
    ],
    [
      "an impossible date in the head",
      head("  text: 文\n  publishedOn: 2020-13\n"),
      'a.yaml:6 document.publishedOn: "2020-13" is no date that exists',
    ],
    [
      "an address that is none",
      head("  text: 文\n  url: javascript:alert(1)\n"),
      "a.yaml:6 document.url: is no web address; it begins with http:// or https://",
    ],
    ["no text", head(""), "a.yaml:1 document: has no text: give text or textFile"],
    ["two texts", head("  text: 文\n  textFile: a.txt\n"), "a.yaml:6 document: has both text and textFile: give one"],
    ["a text file that is not there", head("  textFile: b.txt\n"), 'a.yaml:5 document.textFile: there is no "b.txt" beside this file'],
    [
      "a text file elsewhere",
      head("  textFile: ../b.txt\n"),
      'a.yaml:5 document.textFile: "../b.txt" lies outside the folder of this file',
    ],
    [
      "a text file by its full path",
      head("  textFile: /etc/passwd\n"),
      'a.yaml:5 document.textFile: "/etc/passwd" lies outside the folder of this file',
    ],
    ["a field of the head given twice", head("  text: 文\n  id: b\n"), 'a.yaml:6 document.id: field "id" is given twice'],
    [
      "__proto__ in the head",
      head("  text: 文\n  __proto__: { x: y }\n"),
      'a.yaml:6 document.__proto__: "__proto__" cannot be the name of a field',
    ],
  ])("should refuse a file with %s whole", async (_, content, expected) => {
    const { refused, report } = await check({ "a.yaml": content });
    expect(refused[0]).toBe(expected);
    expect(report.documents).toEqual({ added: 0, changed: 0, unchanged: 0, refused: 1 });
  });
  it("should name both the text and the file that names it where the text cannot be read", async () => {
    const { refused, report } = await check({ "a.yaml": head("  textFile: b.txt\n"), "b.txt": Uint8Array.of(0xff) });
    expect(refused).toEqual([
      "b.txt:1: is no UTF-8: byte 0 (from 0) begins no character; save it as UTF-8",
      'a.yaml:5 document.textFile: "b.txt" was refused',
    ]);
    expect(report.documents.refused).toBe(1);
  });
  it("should refuse the second of two files with one document id", async () => {
    const { refused, report } = await check({ "a.yaml": head("  text: 文\n"), "b.yaml": head("  text: 另一篇\n") });
    expect(refused[0]).toMatch(/^b\.yaml document\.id: document "a" was read in this run already, from .*a\.yaml$/u);
    expect(report.documents).toMatchObject({ added: 1, refused: 1 });
  });
});
//# sourceMappingURL=bad-records.test.js.map
