import { expect, it } from "vitest";
import { ID, pair, signings } from "./fixture.js";
import { all, dumped, type Subject, walk } from "./suite.js";

/** Documents, their texts, and the numbers that they give. */
export function documents({ store, fill }: Subject): void {
  it("should list documents newest first, undated last, ties by id", async () => {
    await fill();
    await store().writeDocument(pair("undated-b", "甲", "乙"));
    await store().writeDocument(pair("undated-a", "甲", "乙"));
    const listed = await all((page) => store().listDocuments({}, page));
    expect(listed.map((d) => d.id)).toEqual(["feature-2024", "agreement-2020", "paper-2020", "undated-a", "undated-b"]);
    expect(await walk((page) => store().listDocuments({}, page), 2)).toEqual(listed);
    expect(await store().countDocuments({})).toBe(5);
  });

  it("should give a document with its record and what it supports", async () => {
    await fill();
    const [paper, none] = await store().documents(["paper-2020", "none"]);
    expect(paper).toMatchObject({
      type: "digest",
      title: "二十四个项目签约",
      publication: "重庆科技报",
      publishedOn: "2020-11-03",
      issue: "总第371期",
      page: "01版",
      length: signings().text.length,
      nodeCount: 7,
      claimCount: 8,
      observationCount: 2,
    });
    expect(none).toBeUndefined();
  });

  it("should give texts as they were written", async () => {
    await fill();
    expect(await store().texts(["paper-2020", "none"])).toEqual([signings().text, undefined]);
  });

  it("should find documents by title and by text", async () => {
    await fill();
    expect((await all((page) => store().listDocuments({ text: "双城共谱" }, page))).map((d) => d.id)).toEqual(["feature-2024"]);
    expect((await all((page) => store().listDocuments({ text: "科学城与重庆大学签约" }, page))).map((d) => d.id)).toEqual(["paper-2020"]);
    expect(await store().countDocuments({ text: "查无此文" })).toBe(0);
  });

  it("should find the documents that mention a node, and the nodes that a document mentions", async () => {
    await fill();
    expect((await all((page) => store().listDocuments({ mentions: ID.cqupt }, page))).map((d) => d.id)).toEqual([
      "feature-2024",
      "paper-2020",
    ]);
    const mentioned = await store().mentionedIn("agreement-2020");
    expect(mentioned.map((n) => n.id)).toEqual([ID.cas, ID.cqu, ID.government, ID.centre, ID.city, ID.policy, ID.device].sort());
    expect(await store().mentionedIn("none")).toEqual([]);
  });

  it("should list observations by subject, measure and period", async () => {
    await fill();
    const listed = await all((page) => store().listObservations({}, page));
    expect(listed).toHaveLength(await store().countObservations({}));
    expect(listed.map((o) => [o.subject, o.measure])).toEqual([
      [ID.chengduCity, "国家级创新平台"],
      [ID.city, "国家级科技创新平台"],
      [ID.city, "签约项目总投资额"],
      [ID.city, "签约项目数"],
    ]);
    expect(await walk((page) => store().listObservations({}, page), 1)).toEqual(listed);
  });

  it("should filter observations by subject, measure and document", async () => {
    await fill();
    expect(await store().countObservations({ subjects: [ID.city] })).toBe(3);
    expect(await store().countObservations({ measure: "签约项目数" })).toBe(1);
    expect(await store().countObservations({ documents: ["feature-2024"] })).toBe(2);
    expect(await store().countObservations({ subjects: [] })).toBe(0);
  });

  it("should give an observation with its number, bound, period and evidence", async () => {
    await fill();
    const [observation] = await all((page) => store().listObservations({ measure: "签约项目总投资额" }, page));
    expect(observation).toMatchObject({ subject: ID.city, value: 212, unit: "亿元", bound: "=", period: "2020-10" });
    const [text] = await store().texts(["paper-2020"]);
    expect(text?.slice(observation?.evidence[0]?.start, observation?.evidence[0]?.end)).toContain("212亿元");
  });

  it("should dump nodes, claims, observations and documents, each by id", async () => {
    await fill();
    const lines = (await dumped(store())).map((line) => JSON.parse(line) as Record<string, { id: string }>);
    const kinds = lines.map((line) => Object.keys(line)[0]);
    expect([...new Set(kinds)]).toEqual(["node", "claim", "observation", "document"]);
    for (const kind of new Set(kinds)) {
      const ids = lines.flatMap((line) => line[kind as string]?.id ?? []);
      expect(ids).toEqual([...ids].sort());
    }
    expect(lines.filter((line) => line["node"]).length).toBe(await store().countNodes({}));
  });

  it("should dump each node with the documents that mention it", async () => {
    await fill();
    const line = (await dumped(store())).find((l) => l.includes(`"id":"${ID.cqupt}"`) && l.startsWith('{"node"'));
    expect(JSON.parse(line ?? "{}")).toMatchObject({ node: { documents: ["feature-2024", "paper-2020"], aliases: ["重邮"] } });
  });
}
