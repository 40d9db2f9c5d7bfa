import { edgeId, firstDay, lastDay } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import type { EdgeFilter } from "../graph-store.js";
import { Draft, ID } from "./fixture.js";
import { all, type Subject } from "./suite.js";

/** Which edges: by relation, status, state, document, side and date, and as of a day. */
export function filters({ store, fill }: Subject): void {
  const edges = (filter: EdgeFilter) => all((page) => store().listEdges(filter, page));
  const ids = async (filter: EdgeFilter) => (await edges(filter)).map((e) => e.id);

  it("should show accepted edges alone unless asked", async () => {
    await fill();
    const proposed = edgeId("PART_OF", ID.centre, ID.cas);
    expect(await ids({})).not.toContain(proposed);
    expect(await ids({ states: ["proposed"] })).toEqual([proposed]);
    expect(await ids({ states: ["accepted", "proposed"] })).toContain(proposed);
    expect(await ids({ states: [] })).toEqual([]);
  });

  it("should choose by relation", async () => {
    await fill();
    const found = await edges({ relations: ["ISSUED", "FUNDED"] });
    expect(found.map((e) => e.relation)).toEqual(["FUNDED", "ISSUED"]);
    expect(await ids({ relations: [] })).toEqual([]);
  });

  it("should choose by the status of the whole edge, not of single claims", async () => {
    await fill();
    const planned = await ids({ statuses: ["planned"] });
    expect(planned).toContain(edgeId("CO_BUILT", ID.city, ID.device));
    expect(planned).not.toContain(edgeId("CO_BUILT", ID.cqu, ID.device));
    expect(await ids({ statuses: ["planned", "done"] })).toEqual(await ids({}));
  });

  it("should see as planned what was signed before a day and built after it", async () => {
    await fill();
    const built = edgeId("CO_BUILT", ID.cqu, ID.device);
    const before = (await edges({ asOf: "2021-06-01" })).find((e) => e.id === built);
    const after = (await edges({ asOf: "2023-06-01" })).find((e) => e.id === built);
    expect(before).toMatchObject({ status: "planned", validFrom: "2020-10-30", claimCount: 1 });
    expect(after).toMatchObject({ status: "done", validFrom: "2023", claimCount: 2 });
    expect(await ids({ asOf: "2020-10-29" })).not.toContain(built);
  });

  it("should end a relation on its last day, and not before", async () => {
    await fill();
    const funded = edgeId("FUNDED", ID.suining, ID.battery);
    expect(await ids({ asOf: "2021-12-31" })).not.toContain(funded);
    expect(await ids({ asOf: "2022-01-01" })).toContain(funded);
    expect(await ids({ asOf: "2023-06-30" })).toContain(funded);
    expect(await ids({ asOf: "2023-07-01" })).not.toContain(funded);
  });

  it("should keep what has no date, unless told not to", async () => {
    await fill();
    const undated = edgeId("PART_OF", ID.city, ID.west);
    expect(await ids({ asOf: "1999-01-01" })).toContain(undated);
    expect(await ids({ asOf: "1999-01-01", undated: false })).toEqual([]);
    expect(await ids({ undated: false })).not.toContain(undated);
  });

  it.each([
    ["2020-10-30", "2020-10-30", true],
    ["2020-11", undefined, false],
    [undefined, "2020-10-29", false],
    ["2020-10", "2020", true],
    [undefined, "2020-10", true],
  ] as const)("should meet a day in a span from %s to %s: %s", async (from, to, meets) => {
    await fill();
    const device = edgeId("CO_BUILT", ID.city, ID.device);
    const filter = { undated: false, ...(from && { from }), ...(to && { to }) };
    expect((await ids(filter)).includes(device)).toBe(meets);
  });

  it("should meet a month or a year wherever it may fall", async () => {
    const d = new Draft({ id: "d", type: "text", title: "t" });
    const [a, b, c] = ["甲", "乙", "丙"].map((name) => d.node("Institution", name)) as [string, string, string];
    await store().writeDocument(
      d.claim("SIGNED_WITH", a, b, { validFrom: "2020" }).claim("SIGNED_WITH", b, c, { validFrom: "2020-02" }).build(),
    );
    const year = edgeId("SIGNED_WITH", a, b);
    const month = edgeId("SIGNED_WITH", b, c);
    expect(await ids({ from: "2020-02-29", to: "2020-02-29" })).toEqual([year, month].sort());
    expect(await ids({ from: "2020-03-01", to: "2020-03-01" })).toEqual([year]);
    expect(await ids({ from: lastDay("2020"), to: "2021" })).toEqual([year]);
    expect(await ids({ to: firstDay("2020") })).toEqual([year]);
  });

  it("should choose the claims of a document, and sum up those alone", async () => {
    await fill();
    const found = await edges({ documents: ["paper-2020"] });
    const built = found.find((e) => e.id === edgeId("CO_BUILT", ID.cqu, ID.device));
    expect(built).toMatchObject({ status: "planned", claimCount: 1 });
    expect(found).toHaveLength(8);
    expect(await ids({ documents: [] })).toEqual([]);
  });

  it("should choose what crosses between the two sides", async () => {
    await fill();
    const crossing = await ids({ crossing: true });
    expect(crossing).toContain(edgeId("CO_BUILT", ID.cqu, ID.battery));
    expect(crossing).toContain(edgeId("PART_OF", ID.chengduCity, ID.west));
    expect(crossing).not.toContain(edgeId("SIGNED_WITH", ID.city, ID.cqu));
    expect(crossing).not.toContain(edgeId("SIGNED_WITH", ID.government, ID.cas));
    const inside = await ids({ crossing: false });
    expect([...crossing, ...inside].sort()).toEqual([...(await ids({}))].sort());
  });

  it("should count what it lists under every filter", async () => {
    await fill();
    const filters: EdgeFilter[] = [
      {},
      { asOf: "2021-01-01" },
      { from: "2020", to: "2020" },
      { statuses: ["done"] },
      { crossing: true, undated: false },
      { states: ["proposed", "accepted"], documents: ["agreement-2020"] },
    ];
    for (const filter of filters) expect(await store().countEdges(filter)).toBe((await ids(filter)).length);
  });

  it("should filter a node's edges and counts like any others", async () => {
    await fill();
    const [slice] = await store().relationsOf([ID.cqu], { asOf: "2021-01-01", relations: ["CO_BUILT"] }, { first: 10 });
    expect(slice?.items.map(({ item }) => [item.other.id, item.edge.status])).toEqual([
      [ID.battery, "done"],
      [ID.device, "planned"],
    ]);
    expect(await store().countRelationsOf([ID.cqu], { statuses: ["planned"], asOf: "2021-01-01" })).toEqual([1]);
    const [counts] = await store().relationCounts([ID.cqu], { from: "2020", to: "2020", undated: false });
    expect(counts).toEqual([
      { relation: "SIGNED_WITH", outgoing: true, count: 1 },
      { relation: "CO_BUILT", outgoing: true, count: 1 },
      { relation: "PARTICIPATED_IN", outgoing: true, count: 1 },
    ]);
  });

  it.each([{ asOf: "2020-02-30" }, { asOf: "2020" }, { from: "2020-13" }, { to: "yesterday" }])("should refuse %j", async (filter) => {
    await expect(store().listEdges(filter, { first: 1 })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
}
