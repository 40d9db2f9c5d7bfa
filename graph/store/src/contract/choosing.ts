import { edgeId } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import type { EdgeFilter, NodeFilter } from "../graph-store.js";
import { Draft } from "./fixture.js";
import { all, type Subject } from "./suite.js";

const PARK = "park:成都高新技术产业开发区";

/** What the newer words of filters mean, one example each; random documents try them together. */
export function choosing({ store }: Subject): void {
  const nodes = async (filter: NodeFilter) => (await all((page) => store().listNodes(filter, "ID", page))).map(({ id }) => id);
  const edges = async (filter: EdgeFilter) => (await all((page) => store().listEdges(filter, page))).map(({ id }) => id);

  it("should find in a province what stands in a park of a city that is no node", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t" });
    const sichuan = d.node("Place", "四川省", { region: "sichuan" });
    const park = d.node("Park", "成都高新技术产业开发区", { place: "place:成都市", city: "place:成都市", region: "sichuan" });
    const lab = d.node("Lab", "园内实验室");
    const room = d.node("Lab", "室内平台");
    const gone = d.node("Institution", "迁出的企业");
    const away = d.node("Institution", "重庆大学", { region: "chongqing" });
    d.claim("LOCATED_IN", lab, park).claim("LOCATED_IN", room, lab).claim("LOCATED_IN", gone, park, { status: "ended" });
    await store().writeDocument(d.build());
    expect(await nodes({ within: ["place:四川省"] })).toEqual([room, lab, park, sichuan].sort());
    expect(await nodes({ within: ["place:成都市"] })).toEqual([room, lab, park].sort());
    expect(await nodes({ within: [park] })).toEqual([room, lab, park].sort());
    expect(await nodes({ not: { within: [sichuan] } })).toEqual([gone, away].sort());
    expect(await nodes({ within: [] })).toEqual([]);
    expect(park).toBe(PARK);
  });

  it("should compare money in one unit, and other amounts in theirs", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t" });
    const [a, b, c] = ["甲", "乙", "丙"].map((name) => d.node("Institution", name)) as [string, string, string];
    d.claim("FUNDED", a, b, { amount: { value: 2, unit: "亿元", bound: ">" } });
    d.claim("FUNDED", b, c, { amount: { value: 3000, unit: "万元", bound: "=" } });
    d.claim("FUNDED", c, a, { amount: { value: 900, unit: "万美元", bound: "=" } });
    await store().writeDocument(d.build());
    expect(await edges({ amount: { unit: "元", min: 1e8 } })).toEqual([edgeId("FUNDED", a, b)]);
    expect(await edges({ amount: { unit: "亿元", max: 2 } })).toHaveLength(2);
    expect(await edges({ amount: { unit: "亿元", max: 2, bounds: ["="] } })).toEqual([edgeId("FUNDED", b, c)]);
    for (const unit of ["万美元", "亿美元"]) expect(await edges({ amount: { unit } })).toEqual([edgeId("FUNDED", c, a)]);
    expect(await edges({ amount: { unit: "亿美元", min: 0.09, max: 0.09 } })).toEqual([edgeId("FUNDED", c, a)]);
    // as sums take it, so that what a filter chooses is what is summed
    expect(await edges({ amount: { unit: "亿元人民币", min: 2 } })).toEqual([edgeId("FUNDED", a, b)]);
    expect(await edges({ amount: { unit: "百亿日元" } })).toEqual([]);
    const { items } = await store().listEdges({}, { first: 3 }, "AMOUNT_DESC");
    expect(items.map(({ item }) => item.source)).toEqual([a, b, c]);
  });

  it("should compare money as it is written, whatever floating numbers make of it", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t" });
    const [a, b, c] = ["甲", "乙", "丙"].map((name) => d.node("Institution", name)) as [string, string, string];
    d.claim("FUNDED", a, b, { amount: { value: 1.1, unit: "亿元", bound: "=" } });
    d.claim("FUNDED", b, c, { amount: { value: 11000, unit: "万元", bound: "=" } });
    d.observe(a, { measure: "投资额", value: 0.07, unit: "亿元" }).observe(a, { measure: "产值", value: 700, unit: "万元" });
    await store().writeDocument(d.build());
    for (const [unit, value] of [
      ["亿元", 1.1],
      ["万元", 11000],
      ["元", 110_000_000],
    ] as const) {
      expect(await edges({ amount: { unit, min: value } })).toHaveLength(2);
      expect(await edges({ amount: { unit, max: value } })).toHaveLength(2);
    }
    for (const [unit, number] of [
      ["亿元", 0.07],
      ["万元", 700],
    ] as const) {
      expect(await store().countObservations({ value: { unit, min: number, max: number } })).toBe(2);
    }
  });

  it("should ask of a filter within a filter whether it alone would choose, as of the outer day", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t" });
    const [a, b] = ["甲", "乙"].map((name) => d.node("Institution", name)) as [string, string];
    d.claim("CO_BUILT", a, b, { status: "planned", validFrom: "2020" }).claim("CO_BUILT", a, b, { status: "done", validFrom: "2023" });
    await store().writeDocument(d.build());
    const planned = { or: [{ statuses: ["planned"] }] } as const;
    expect(await edges(planned)).toEqual([]);
    expect(await edges({ ...planned, asOf: "2021-01-01" })).toHaveLength(1);
    expect(await edges({ not: { states: ["proposed"] } })).toHaveLength(1);
  });

  it("should tell the day of reporting from the day of happening", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t", publishedOn: "2021-03", publication: "重庆日报" });
    const [a, b] = ["甲", "乙"].map((name) => d.node("Institution", name)) as [string, string];
    await store().writeDocument(d.claim("SIGNED_WITH", a, b, { validFrom: "2020" }).build());
    expect(await edges({ reportedFrom: "2021", reportedTo: "2021-03-15" })).toHaveLength(1);
    expect(await edges({ reportedTo: "2020" })).toEqual([]);
    expect(await edges({ reportedFrom: "2021", publications: ["四川日报"] })).toEqual([]);
  });

  it("should refuse filters that are nested too deeply", async () => {
    const deep = (levels: number): NodeFilter => (levels === 0 ? {} : { not: deep(levels - 1) });
    await expect(store().countNodes(deep(6))).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(store().listEdges({ anyEnd: deep(5) }, { first: 1 })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(store().countNodes(deep(5))).resolves.toBe(0);
  });
}
