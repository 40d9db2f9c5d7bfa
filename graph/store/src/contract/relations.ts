import { edgeId } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import { Draft, ID, pair } from "./fixture.js";
import { all, type Subject, walk } from "./suite.js";

const SIGNED = edgeId("SIGNED_WITH", ID.city, ID.cqu);
const BUILT = edgeId("CO_BUILT", ID.cqu, ID.device);

/** Edges: of a node, in lists, with their claims and evidence. */
export function relations({ store, fill }: Subject): void {
  const of = async (id: string, query = {}) => {
    const [slice] = await store().relationsOf([id], query, { first: 1000 });
    return (slice?.items ?? []).map(({ item }) => item);
  };

  it("should give a node's edges in the model's order of relations, then by the other end", async () => {
    await fill();
    const edges = await of(ID.cqu);
    expect(edges.map(({ edge, other }) => [edge.relation, other.id])).toEqual([
      ["SIGNED_WITH", ID.city],
      ["CO_BUILT", ID.battery],
      ["CO_BUILT", ID.device],
      ["PART_OF", ID.battery],
      ["PARTICIPATED_IN", ID.signing],
    ]);
  });

  it("should say for each edge whether the node is its source", async () => {
    await fill();
    const edges = await of(ID.battery);
    expect(edges.map(({ edge, outgoing }) => [edge.relation, outgoing])).toEqual([
      ["CO_BUILT", false],
      ["CO_BUILT", false],
      ["FUNDED", false],
      ["PART_OF", true],
      ["AFFILIATED_WITH", false],
    ]);
  });

  it("should give a symmetric edge from both sides, in every direction", async () => {
    await fill();
    for (const direction of ["OUT", "IN", "BOTH"] as const) {
      expect((await of(ID.cqu, { relations: ["SIGNED_WITH"], direction })).map(({ other }) => other.id)).toEqual([ID.city]);
      expect((await of(ID.city, { relations: ["SIGNED_WITH"], direction })).map(({ other }) => other.id)).toContain(ID.cqu);
    }
  });

  it("should tell the direction of the other relations", async () => {
    await fill();
    expect((await of(ID.cqu, { direction: "OUT", relations: ["CO_BUILT", "PART_OF"] })).map(({ other }) => other.id)).toEqual([
      ID.battery,
      ID.device,
    ]);
    expect((await of(ID.cqu, { direction: "IN", relations: ["CO_BUILT", "PART_OF"] })).map(({ edge }) => edge.relation)).toEqual([
      "PART_OF",
    ]);
  });

  it("should answer for many nodes at once, each with its own page", async () => {
    await fill();
    const [cqu, none, uestc] = await store().relationsOf([ID.cqu, "lab:无", ID.uestc], {}, { first: 2 });
    expect(cqu?.items).toHaveLength(2);
    expect(cqu?.hasMore).toBe(true);
    expect(none).toEqual({ node: undefined, items: [], hasMore: false });
    expect(uestc?.items).toHaveLength(1);
    expect(uestc?.hasMore).toBe(false);
  });

  it("should give each node with its edges, under whatever filter", async () => {
    await fill();
    const ids = [ID.cqu, "lab:无", ID.city];
    const nodes = await store().nodes(ids);
    for (const query of [{}, { relations: [] }, { asOf: "1900-01-01" }, { direction: "IN" as const, documents: ["none"] }]) {
      const around = await store().relationsOf(ids, query, { first: 1 });
      expect(around.map(({ node }) => node)).toEqual(nodes);
    }
  });

  it("should give each edge of a node once over all pages, as many as it counts", async () => {
    await fill();
    const paged = await walk(async (page) => {
      const [slice] = await store().relationsOf([ID.city], {}, page);
      return slice ?? { items: [], hasMore: false };
    }, 2);
    expect(paged).toEqual(await of(ID.city));
    expect([paged.length]).toEqual(await store().countRelationsOf([ID.city], {}));
  });

  it("should neither repeat nor skip an edge when documents come and go between two pages", async () => {
    await fill();
    const [first] = await store().relationsOf([ID.city], {}, { first: 3 });
    const before = await of(ID.city);
    const d = new Draft({ id: "late", type: "text", title: "late" });
    d.claim("SIGNED_WITH", d.node("Park", "西部(重庆)科学城"), d.node("Institution", "阿里新院")).claim(
      "CO_BUILT",
      d.node("Park", "西部(重庆)科学城"),
      d.node("Lab", "乙平台"),
    );
    await store().writeDocument(d.build());
    const [rest] = await store().relationsOf([ID.city], {}, { first: 1000, after: first?.items.at(-1)?.cursor as string });
    const seen = [...(first?.items ?? []), ...(rest?.items ?? [])].map(({ item }) => item.edge.id);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { edge } of before) expect(seen).toContain(edge.id);
  });

  it("should keep two edges of one relation between the same two nodes apart by direction", async () => {
    const d = new Draft({ id: "both", type: "text", title: "both" });
    const [a, b] = [d.node("Institution", "甲"), d.node("Institution", "乙")];
    await store().writeDocument(d.claim("PART_OF", a, b).claim("PART_OF", b, a).build());
    const edges = await of(a);
    expect(edges.map(({ outgoing }) => outgoing)).toEqual([true, false]);
    const paged = await walk(async (page) => (await store().relationsOf([a], {}, page))[0] ?? { items: [], hasMore: false }, 1);
    expect(paged).toHaveLength(2);
  });

  it("should count a node's edges by relation and direction", async () => {
    await fill();
    const [counts, none] = await store().relationCounts([ID.battery, "lab:无"], {});
    expect(counts).toEqual([
      { relation: "CO_BUILT", outgoing: false, count: 2 },
      { relation: "FUNDED", outgoing: false, count: 1 },
      { relation: "PART_OF", outgoing: true, count: 1 },
      { relation: "AFFILIATED_WITH", outgoing: false, count: 1 },
    ]);
    expect(none).toEqual([]);
  });

  it("should sum up an edge's claims: the furthest status and its date", async () => {
    await fill();
    const [built] = await store().edges([BUILT]);
    expect(built).toMatchObject({ status: "done", validFrom: "2023", claimCount: 2, documentCount: 2, disputes: [] });
  });

  it("should say where documents disagree on a date", async () => {
    await fill();
    const [signed] = await store().edges([SIGNED]);
    expect(signed).toMatchObject({ status: "done", validFrom: "2020-09-01", disputes: ["validFrom"], documentCount: 2 });
  });

  it("should carry title, role, amount and end of an edge", async () => {
    await fill();
    const [post, funded, part] = await store().edges([
      edgeId("AFFILIATED_WITH", ID.person, ID.battery),
      edgeId("FUNDED", ID.suining, ID.battery),
      edgeId("PARTICIPATED_IN", ID.cqu, ID.signing),
    ]);
    expect(post?.title).toBe("院长助理");
    expect(funded).toMatchObject({ amount: { value: 1, unit: "亿元", bound: ">" }, validFrom: "2022", validTo: "2023-06" });
    expect(part?.role).toBe("签约");
  });

  it("should give edges in the order asked, proposed ones too, with nothing where there is none", async () => {
    await fill();
    const [proposed, none] = await store().edges([edgeId("PART_OF", ID.centre, ID.cas), "none"]);
    expect(proposed?.state).toBe("proposed");
    expect(none).toBeUndefined();
  });

  it("should give an edge's claims by id, each with its evidence", async () => {
    await fill();
    const [claims, none] = await store().claims([SIGNED, "none"]);
    expect(claims).toHaveLength(2);
    expect(claims?.map((c) => c.id)).toEqual([...(claims ?? []).map((c) => c.id)].sort());
    expect(none).toEqual([]);
    const claim = claims?.find((c) => c.validFrom === "2020-10-30");
    const [text] = await store().texts(["paper-2020"]);
    const [evidence] = claim?.evidence ?? [];
    expect(text?.slice(evidence?.start, evidence?.end)).toBe("科学城与重庆大学签约。");
    expect(evidence?.locator).toBe("01版");
  });

  it("should hold one claim with two pieces of evidence where two documents say the same", async () => {
    await fill();
    const [claims] = await store().claims([edgeId("CO_BUILT", ID.city, ID.device)]);
    expect(claims).toHaveLength(1);
    expect(claims?.[0]?.evidence.map((e) => e.document)).toEqual(["agreement-2020", "paper-2020"]);
  });

  it("should list edges by relation, source and target, each once over all pages", async () => {
    await fill();
    const whole = await all((page) => store().listEdges({}, page));
    expect(whole).toHaveLength(await store().countEdges({}));
    expect(whole.slice(0, 3).map((e) => e.relation)).toEqual(["SIGNED_WITH", "SIGNED_WITH", "SIGNED_WITH"]);
    expect(await walk((page) => store().listEdges({}, page), 4)).toEqual(whole);
  });

  it("should go on with a list of edges after one that has gone", async () => {
    await fill();
    await store().writeDocument(pair("first", "一甲", "一乙"));
    const page = await store().listEdges({}, { first: 1 });
    expect(page.items[0]?.item.source).toBe("institution:一乙");
    await store().withdrawDocument("first");
    const rest = await store().listEdges({}, { first: 1000, after: page.items[0]?.cursor as string });
    expect(rest.items).toHaveLength(await store().countEdges({}));
  });
}
