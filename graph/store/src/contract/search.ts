import { expect, it } from "vitest";
import { Draft, ID, pair } from "./fixture.js";
import { all, type Subject, walk } from "./suite.js";

/** Finding nodes by what people type. */
export function search({ store, fill }: Subject): void {
  const found = async (text: string) => (await all((page) => store().search({ text }, page))).map((n) => n.name);

  it.each([
    ["a whole name", "重庆大学", "重庆大学"],
    ["the middle of a name", "锂电及新材料", "重庆大学锂电及新材料遂宁研究院"],
    ["two characters", "遂宁", "遂宁市人民政府"],
    ["a single character", "蜀", "四川省"],
    ["an alias", "中科院", "中国科学院"],
    ["an alias of another document", "重大", "重庆大学"],
    ["pinyin in one word", "dianzikejidaxue", "电子科技大学"],
    ["pinyin in several words", "chongqing daxue", "重庆大学"],
    ["initials", "cqyddx", "重庆邮电大学"],
    ["initials in capitals", "CQDX", "重庆大学"],
    ["traditional script", "電子科技大學", "电子科技大学"],
    ["full-width brackets", "西部（重庆）科学城", "西部(重庆)科学城"],
    ["no brackets at all", "西部重庆科学城", "西部(重庆)科学城"],
    ["spaces between characters", " 重庆 邮电 ", "重庆邮电大学"],
  ])("should find a node by %s", async (_, text, name) => {
    await fill();
    expect(await found(text)).toContain(name);
  });

  it("should put exact names first, then beginnings, then the rest, each by degree", async () => {
    await fill();
    expect(await found("科学城")).toEqual(["西部(重庆)科学城", "西部科学城", "西部(成都)科学城"]);
    const names = await found("重庆");
    expect(names[0]).toBe("重庆市");
    expect(names.indexOf("重庆大学")).toBeLessThan(names.indexOf("中国科学院重庆科学中心"));
  });

  it("should not find characters that only stand apart", async () => {
    await fill();
    expect(await found("重大学")).toEqual([]);
    expect(await found("大学重庆")).toEqual([]);
  });

  it("should not find a text across two names of one node", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t" });
    await store().writeDocument(
      d.claim("SIGNED_WITH", d.node("Institution", "甲乙", { aliases: ["丙丁"] }), d.node("Institution", "戊")).build(),
    );
    expect(await found("乙丙")).toEqual([]);
    expect(await found("丙丁")).toEqual(["甲乙"]);
  });

  it.each(["", "   ", "（）", "。，", "\u200b"])("should find nothing for a text without letters: %j", async (text) => {
    await fill();
    expect(await found(text)).toEqual([]);
    expect(await store().countSearch({ text })).toBe(0);
  });

  it("should filter hits by kind, and count what it filters", async () => {
    await fill();
    const query = { text: "重庆", kinds: ["Park"] } as const;
    expect((await all((page) => store().search(query, page))).map((n) => n.id)).toEqual([ID.city]);
    expect(await store().countSearch(query)).toBe(1);
    expect(await store().countSearch({ text: "重庆", kinds: [] })).toBe(0);
  });

  it("should give each hit once over all pages, as many as it counts", async () => {
    await fill();
    const whole = await all((page) => store().search({ text: "重庆" }, page));
    const paged = await walk((page) => store().search({ text: "重庆" }, page), 2);
    expect(paged).toEqual(whole);
    expect(paged).toHaveLength(await store().countSearch({ text: "重庆" }));
    expect(paged.length).toBeGreaterThan(5);
  });

  it("should neither repeat nor skip a hit when documents come between two pages", async () => {
    await fill();
    const before = await found("大学");
    const first = await store().search({ text: "大学" }, { first: 2 });
    await store().writeDocument(pair("new", "大学城新院", "四川大学"));
    const rest = await store().search({ text: "大学" }, { first: 100, after: first.items.at(-1)?.cursor as string });
    const seen = [...first.items, ...rest.items].map(({ item }) => item.name);
    expect(new Set(seen).size).toBe(seen.length);
    for (const name of before) expect(seen).toContain(name);
  });

  it("should no longer find a name that its only document has lost", async () => {
    await fill();
    expect(await found("重邮")).toEqual(["重庆邮电大学"]);
    await store().withdrawDocument("paper-2020");
    expect(await found("重邮")).toEqual([]);
    expect(await found("重庆邮电大学")).toEqual(["重庆邮电大学"]);
  });

  it("should refuse a cursor of another list", async () => {
    await fill();
    const { items } = await store().listNodes({}, "DEGREE", { first: 1 });
    await expect(store().search({ text: "重庆" }, { first: 1, after: items[0]?.cursor as string })).rejects.toMatchObject({
      code: "INVALID_CURSOR",
    });
  });
}
