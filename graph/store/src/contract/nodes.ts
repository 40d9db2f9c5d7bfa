import { expect, it } from "vitest";
import { ID, pair } from "./fixture.js";
import { all, type Subject, walk } from "./suite.js";

/** Reading nodes: one by one, in lists, filtered, in pages. */
export function nodes({ store, fill }: Subject): void {
  it("should give nodes in the order asked, with nothing where there is none", async () => {
    await fill();
    const [cas, none, cqu] = await store().nodes([ID.cas, "institution:无", ID.cqu]);
    expect(cas?.name).toBe("中国科学院");
    expect(none).toBeUndefined();
    expect(cqu?.id).toBe(ID.cqu);
  });

  it("should give the same node as often as it is asked for", async () => {
    await fill();
    const found = await store().nodes([ID.cqu, ID.cqu]);
    expect(found.map((n) => n?.id)).toEqual([ID.cqu, ID.cqu]);
  });

  it("should answer an empty question with an empty answer", async () => {
    expect(await store().nodes([])).toEqual([]);
    expect(await store().edges([])).toEqual([]);
    expect(await store().claims([])).toEqual([]);
    expect(await store().relationsOf([], {}, { first: 5 })).toEqual([]);
  });

  it("should fold what several documents say of a node", async () => {
    await fill();
    const [cqu] = await store().nodes([ID.cqu]);
    expect(cqu).toMatchObject({ kind: "Institution", subtype: "university", aliases: ["重大"], note: "双一流高校", city: ID.chongqing });
  });

  it("should count a node's accepted edges as its degree", async () => {
    await fill();
    const [cqu, centre, policy] = await store().nodes([ID.cqu, ID.centre, ID.policy]);
    expect(cqu?.degree).toBe(5);
    // its proposed membership does not count
    expect(centre?.degree).toBe(3);
    expect(policy?.degree).toBe(1);
  });

  it("should list nodes by pinyin", async () => {
    await fill();
    const listed = await all((page) => store().listNodes({ kinds: ["Institution"] }, "NAME", page));
    const names = listed.map((n) => n.name);
    expect(names.indexOf("成渝地区双城经济圈科技创新联盟")).toBeLessThan(names.indexOf("电子科技大学"));
    expect(names.indexOf("电子科技大学")).toBeLessThan(names.indexOf("中国科学院"));
    expect(names.indexOf("重庆大学")).toBeLessThan(names.indexOf("电子科技大学"));
  });

  it("should list the best connected first, ties by id", async () => {
    await fill();
    const listed = await all((page) => store().listNodes({}, "DEGREE", page));
    for (const [i, node] of listed.entries()) {
      const next = listed[i + 1];
      if (next) expect(node.degree > next.degree || (node.degree === next.degree && node.id < next.id)).toBe(true);
    }
    expect(listed[0]?.id).toBe(ID.city);
  });

  it("should list by id in the order of code points", async () => {
    await fill();
    const listed = await all((page) => store().listNodes({}, "ID", page));
    expect(listed.map((n) => n.id)).toEqual([...listed.map((n) => n.id)].sort());
  });

  it.each(["NAME", "DEGREE", "ID"] as const)("should give each node once over all pages, ordered by %s", async (order) => {
    await fill();
    const paged = await walk((page) => store().listNodes({}, order, page), 3);
    const whole = await all((page) => store().listNodes({}, order, page));
    expect(paged).toEqual(whole);
    expect(paged).toHaveLength(await store().countNodes({}));
  });

  it("should neither repeat nor skip a node when documents come between two pages", async () => {
    await fill();
    const before = await all((page) => store().listNodes({}, "NAME", page));
    const first = await store().listNodes({}, "NAME", { first: 5 });
    await store().writeDocument(pair("new", "阿坝新院", "自贡新院"));
    const after = first.items.at(-1)?.cursor as string;
    const rest = await store().listNodes({}, "NAME", { first: 1000, after });
    const seen = [...first.items, ...rest.items].map(({ item }) => item.id);
    expect(new Set(seen).size).toBe(seen.length);
    for (const node of before) expect(seen).toContain(node.id);
  });

  it("should go on from a cursor whose own node has gone", async () => {
    await fill();
    await store().writeDocument(pair("gone", "八一学院", "八二学院"));
    const ids = await store().listNodes({ kinds: ["Institution"] }, "ID", { first: 1 });
    expect(ids.items[0]?.item.name).toBe("中国科学院");
    const names = await store().listNodes({ kinds: ["Institution"] }, "NAME", { first: 1 });
    expect(names.items[0]?.item.name).toBe("八二学院");
    await store().withdrawDocument("gone");
    const rest = await store().listNodes({ kinds: ["Institution"] }, "NAME", { first: 100, after: names.items[0]?.cursor as string });
    expect(rest.items).toHaveLength(await store().countNodes({ kinds: ["Institution"] }));
  });

  it("should say that there is no more at the end, and that there is before", async () => {
    await fill();
    const total = await store().countNodes({});
    expect((await store().listNodes({}, "ID", { first: total })).hasMore).toBe(false);
    expect((await store().listNodes({}, "ID", { first: total - 1 })).hasMore).toBe(true);
    expect(await store().listNodes({}, "ID", { first: 0 })).toEqual({ items: [], hasMore: true });
  });

  it("should refuse a cursor of another list and a text that is none", async () => {
    await fill();
    const { items } = await store().listNodes({}, "NAME", { first: 1 });
    const after = items[0]?.cursor as string;
    await expect(store().listNodes({}, "DEGREE", { first: 1, after })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
    await expect(store().listNodes({}, "NAME", { first: 1, after: "böse" })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
  });

  it.each([-1, 1.5, 1001, Number.NaN])("should refuse a page of %s items", async (first) => {
    await expect(store().listNodes({}, "NAME", { first })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it.each([
    [
      "kinds",
      { kinds: ["Park", "Lab"] },
      ["西部(成都)科学城", "西部(重庆)科学城", "西部科学城", "中国科学院重庆科学中心", "数字经济智能与安全川渝共建重点实验室"],
    ],
    ["sub-types", { subtypes: ["government"] }, ["遂宁市人民政府", "重庆市人民政府"]],
    ["regions", { regions: ["shared"] }, ["成渝地区双城经济圈科技创新联盟", "数字经济智能与安全川渝共建重点实验室", "西部科学城"]],
    ["documents", { documents: ["agreement-2020"], kinds: ["Lab"] }, ["中国科学院重庆科学中心"]],
    ["least degree", { minDegree: 5 }, ["西部(重庆)科学城", "重庆大学", "重庆大学锂电及新材料遂宁研究院"]],
    ["text", { text: "科学城" }, ["西部(重庆)科学城", "西部(成都)科学城", "西部科学城"]],
  ] as const)("should filter nodes by %s, and count the same", async (_, filter, names) => {
    await fill();
    const found = await all((page) => store().listNodes(filter, "ID", page));
    expect(found.map((n) => n.name).sort()).toEqual([...names].sort());
    expect(await store().countNodes(filter)).toBe(names.length);
  });

  it("should filter nodes by city", async () => {
    await fill();
    const found = await all((page) => store().listNodes({ cities: [ID.chongqing], kinds: ["Institution"] }, "ID", page));
    expect(found.map((n) => n.name)).toEqual(["重庆大学", "重庆市人民政府", "重庆邮电大学"]);
  });

  it("should join the fields of a filter by AND, and let an empty list admit nothing", async () => {
    await fill();
    expect(await store().countNodes({ kinds: ["Institution"], regions: ["sichuan"], subtypes: ["university"] })).toBe(1);
    expect(await store().countNodes({ kinds: [] })).toBe(0);
    expect(await store().countNodes({ regions: [] })).toBe(0);
  });
}
