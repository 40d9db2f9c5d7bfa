import { edgeId } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import { ID, pair } from "./fixture.js";
import { all, dumped, type Subject } from "./suite.js";

/** Taking a document back: only what it alone supported goes. */
export function withdrawal({ store, fill }: Subject): void {
  it("should say that a document was not there, and change nothing", async () => {
    await fill();
    const before = await dumped(store());
    expect(await store().withdrawDocument("unknown")).toEqual({ found: false, nodes: [], edges: [], claims: [], observations: [] });
    expect(await dumped(store())).toEqual(before);
  });

  it("should leave the graph as if the document had never come", async () => {
    await fill();
    const before = await dumped(store());
    await store().writeDocument(pair("guest", "重庆大学", "来客学院", { validFrom: "2021" }));
    await store().withdrawDocument("guest");
    expect(await dumped(store())).toEqual(before);
  });

  it("should report the nodes, edges, claims and observations that went", async () => {
    await fill();
    const report = await store().withdrawDocument("paper-2020");
    expect(report.found).toBe(true);
    expect([...report.nodes].sort()).toEqual([ID.alliance, ID.signing].sort());
    expect([...report.edges].sort()).toEqual(
      [
        edgeId("LOCATED_IN", ID.device, ID.city),
        edgeId("MEMBER_OF", ID.cqupt, ID.alliance),
        edgeId("PARTICIPATED_IN", ID.cqu, ID.signing),
        edgeId("SIGNED_WITH", ID.city, ID.cqupt),
      ].sort(),
    );
    expect(report.claims).toHaveLength(6);
    expect(report.observations).toHaveLength(2);
  });

  it("should keep a claim that another document supports, without the evidence that went", async () => {
    await fill();
    const edge = edgeId("CO_BUILT", ID.city, ID.device);
    await store().withdrawDocument("paper-2020");
    const [claims] = await store().claims([edge]);
    expect(claims?.[0]?.evidence.map((e) => e.document)).toEqual(["agreement-2020"]);
    const [kept] = await store().edges([edge]);
    expect(kept?.documentCount).toBe(1);
  });

  it("should sum up again the edges that lost a claim", async () => {
    await fill();
    await store().withdrawDocument("feature-2024");
    const [built] = await store().edges([edgeId("CO_BUILT", ID.cqu, ID.device)]);
    expect(built).toMatchObject({ status: "planned", validFrom: "2020-10-30" });
  });

  it("should take back aliases and facts that the document alone gave, and count degrees again", async () => {
    await fill();
    await store().withdrawDocument("feature-2024");
    const [cqu] = await store().nodes([ID.cqu]);
    expect(cqu?.aliases).toEqual([]);
    expect(cqu?.note).toBeUndefined();
    expect(cqu?.degree).toBe(3);
  });

  it("should leave nothing of a graph whose documents are all withdrawn", async () => {
    await fill();
    for (const id of ["agreement-2020", "feature-2024", "paper-2020"]) await store().withdrawDocument(id);
    expect(await dumped(store())).toEqual([]);
    expect(await all((page) => store().search({ text: "重庆" }, page))).toEqual([]);
    expect(await store().statistics({})).toMatchObject({ nodes: 0, relations: 0, documents: 0, observations: 0 });
  });

  it("should take a document once when it is withdrawn twice", async () => {
    await fill();
    expect((await store().withdrawDocument("paper-2020")).found).toBe(true);
    expect((await store().withdrawDocument("paper-2020")).found).toBe(false);
  });
}
