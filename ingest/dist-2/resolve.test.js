import { describe, expect, it } from "vitest";
import { check } from "./testing/check.js";

const GAZETTEER = `gazetteer: places
places:
  - { name: 丁县, level: district, parent: 乙市, longitude: 105.1, latitude: 30.1 }
  - { name: 四川省, level: province, aliases: [四川] }
  - { name: 重庆市, level: province, aliases: [重庆] }
  - { name: 湖北省, level: province }
  - { name: 乙市, level: city, parent: 四川, aliases: [乙] }
  - { name: 丙区, level: district, parent: 重庆市, longitude: 106.5, latitude: 29.5, aliases: [丙] }
nodes:
  - { kind: Institution, name: 甲大学, aliases: [甲大], subtype: university, place: 丙, note: 旧注 }
  - { kind: Park, name: 两地新区, place: 丁县, region: shared }
`;
async function mentions(nodes, claims = "") {
  const head = "document:\n  id: d\n  type: digest\n  title: 题\n  text: 原文\n";
  const list = claims
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [source, relation, target] = line.trim().split(" ");
      return `  - { relation: ${relation}, source: ${source}, target: ${target}, status: done, evidence: [{ quote: 原文 }] }\n`;
    });
  const { bundles, refused } = await check({ "d.yaml": `${head}nodes:\n${nodes}claims:\n${list.join("")}`, "gazetteer/g.yaml": GAZETTEER });
  expect(refused).toEqual([]);
  return new Map(bundles[0]?.mentions.map((mention) => [mention.id, mention]));
}
describe("what the gazetteer lends", () => {
  it("should give a node its canonical name, other names, sub-type, home and side; the document's own word comes first", async () => {
    const found = await mentions("  - { kind: Institution, name: 甲大, aliases: [甲校], note: 新注 }\n");
    expect([...found.keys()]).toEqual(["institution:甲大学", "place:丙区", "place:重庆市"]);
    expect(found.get("institution:甲大学")).toEqual({
      id: "institution:甲大学",
      kind: "Institution",
      name: "甲大学",
      aliases: ["甲大", "甲校"],
      subtype: "university",
      place: "place:丙区",
      city: "place:重庆市",
      region: "chongqing",
      note: "新注",
      trust: 0,
    });
  });
  it("should bring a place in with its coordinates and the places above it", async () => {
    const found = await mentions("  - { kind: Park, name: 丁园, place: 丁县 }\n");
    expect([...found.values()].map(({ id, place, city, region, longitude }) => [id, place, city, region, longitude])).toEqual([
      ["park:丁园", "place:丁县", "place:乙市", "sichuan", undefined],
      ["place:丁县", "place:乙市", "place:乙市", "sichuan", 105.1],
      ["place:乙市", "place:四川省", "place:乙市", "sichuan", undefined],
      ["place:四川省", undefined, undefined, "sichuan", undefined],
    ]);
  });
  it("should bring in a gazetteer node only where the document speaks of it", async () => {
    const found = await mentions("  - { kind: Lab, name: 戊中心 }\n", "甲大 CO_BUILT 戊中心");
    expect([...found.keys()]).toEqual(["institution:甲大学", "lab:戊中心", "place:丙区", "place:重庆市"]);
  });
  it("should keep a node of another kind apart", async () => {
    const found = await mentions("  - { kind: Project, name: 甲大, region: elsewhere }\n");
    expect([...found.keys()]).toEqual(["project:甲大"]);
  });
  it("should name persons by their employer's canonical name", async () => {
    const found = await mentions("  - { kind: Person, name: 丁某, within: 甲大 }\n");
    expect(found.get("person:丁某@甲大学")).toMatchObject({ name: "丁某", place: "place:丙区", city: "place:重庆市", region: "chongqing" });
    expect(found.has("institution:甲大学")).toBe(false);
  });
});
describe("where a node is at home", () => {
  const home = async (id, nodes, claims) => {
    const mention = (await mentions(nodes, claims)).get(id);
    return [mention?.place, mention?.city, mention?.region];
  };
  it.each([
    ["the place it is located in", "戊中心 LOCATED_IN 丙区", ["place:丙区", "place:重庆市", "chongqing"]],
    ["the home of the body that houses it", "戊中心 LOCATED_IN 甲大学", ["place:丙区", "place:重庆市", "chongqing"]],
    ["the home of what it is part of", "戊中心 PART_OF 甲大学", ["place:丙区", "place:重庆市", "chongqing"]],
    [
      "where it is located before what it is part of",
      "戊中心 PART_OF 甲大学\n戊中心 LOCATED_IN 丁县",
      ["place:丁县", "place:乙市", "sichuan"],
    ],
    ["both sides where it is located on both", "戊中心 LOCATED_IN 丁县\n戊中心 LOCATED_IN 丙区", ["place:丁县", "place:乙市", "shared"]],
    ["both sides where it is located in what both share", "戊中心 LOCATED_IN 两地新区", ["place:丁县", "place:乙市", "shared"]],
    ["on one side as part of what both share", "戊中心 PART_OF 两地新区", ["place:丁县", "place:乙市", "sichuan"]],
    ["elsewhere", "戊中心 LOCATED_IN 湖北省", ["place:湖北省", undefined, "elsewhere"]],
    ["nowhere that is known", "甲大学 CO_BUILT 戊中心", [undefined, undefined, undefined]],
  ])("should be %s", async (_, claims, expected) => {
    expect(await home("lab:戊中心", "  - { kind: Lab, name: 戊中心 }\n", claims)).toEqual(expected);
  });
  it("should follow from the employer for a person, and not go round in circles", async () => {
    const nodes = "  - { kind: Person, name: 丁某 }\n  - { kind: Lab, name: 戊中心 }\n  - { kind: Lab, name: 己中心 }\n";
    expect(await home("person:丁某", nodes, "丁某 AFFILIATED_WITH 戊中心\n丁某 AFFILIATED_WITH 甲大学")).toEqual([
      "place:丙区",
      "place:重庆市",
      "chongqing",
    ]);
    expect(await home("lab:戊中心", nodes, "戊中心 PART_OF 己中心\n己中心 PART_OF 戊中心")).toEqual([undefined, undefined, undefined]);
  });
  it("should be as the document declares it", async () => {
    const nodes =
      "  - { kind: Place, name: 丁镇, place: 丁县, longitude: 105.2, latitude: 30.2 }\n  - { kind: Lab, name: 戊中心, place: 丁镇, region: shared }\n";
    expect(await home("lab:戊中心", nodes, "戊中心 LOCATED_IN 丙区")).toEqual(["place:丁镇", "place:乙市", "shared"]);
    expect(await home("place:丁镇", nodes, "")).toEqual(["place:丁县", "place:乙市", "sichuan"]);
  });
});
describe("claims that say the same", () => {
  it("should be one claim with the evidence of all, either way round where the relation is symmetric", async () => {
    const claim = (source, target, quote) =>
      `  - { relation: SIGNED_WITH, source: ${source}, target: ${target}, status: done, evidence: [{ quote: ${quote} }] }\n`;
    const records = `nodes:\n  - { kind: Park, name: 己园 }\nclaims:\n${claim("己园", "甲大学", "再说一遍")}${claim("甲大", "己园", "签约")}${claim("己园", "甲大", "签约")}`;
    const head = "document:\n  id: d\n  type: digest\n  title: 题\n  text: 双方签约，再说一遍。\n";
    const { bundles, refused } = await check({ "d.yaml": head + records, "gazetteer/g.yaml": GAZETTEER });
    expect(refused).toEqual([]);
    expect(bundles[0]?.claims).toMatchObject([
      {
        source: "institution:甲大学",
        target: "park:己园",
        state: "accepted",
        method: "curated",
        evidence: [
          { start: 2, end: 4 },
          { start: 5, end: 9 },
        ],
      },
    ]);
  });
});
describe("a gazetteer", () => {
  it("should name its own bad entries and go on without them", async () => {
    const gazetteer = `gazetteer: places
places:
  - { name: 甲市, level: city, parent: 无省 }
  - { name: 乙市, level: town }
  - { name: 甲市, level: city }
nodes:
  - { kind: Park, name: 丙园, place: 丁市 }
`;
    const { refused, report } = await check({ "a.txt": "文", "gazetteer/g.yaml": gazetteer, "gazetteer/h.yaml": "document: {}\n" });
    expect(refused).toEqual([
      expect.stringMatching(/^gazetteer\/h\.yaml:1 document\.id: is missing/u),
      expect.stringMatching(/^gazetteer\/h\.yaml:1 document\.type: is missing/u),
      expect.stringMatching(/^gazetteer\/h\.yaml:1 document\.title: is missing/u),
      'gazetteer/g.yaml:4 places[1].level: "town" is no level; there are province, city, district, address',
      "gazetteer/g.yaml:5 places[2].name: place:甲市 is given twice",
      'gazetteer/g.yaml:3 places[0].parent: "无省" is not in the gazetteer',
      'gazetteer/g.yaml:7 nodes[0].place: "丁市" is not in the gazetteer',
    ]);
    expect(report).toMatchObject({ documents: { added: 1 }, refusedRecords: 4 });
  });
});
//# sourceMappingURL=resolve.test.js.map
