import { edgeId } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import type { Changes, ChangesQuery, Listed } from "../changes.js";
import { Draft, ID } from "./fixture.js";
import type { Subject } from "./suite.js";

/** Changes with their lists written out, to be compared. */
export function told({ added, ended, changed, touched }: Changes) {
  const all = <T>(list: Listed<T>) => Array.from({ length: list.length }, (_, i) => list.at(i));
  return { added: all(added), ended: all(ended), changed: all(changed), touched: all(touched) };
}

/** Two days compared: what is new, what ended, what changed. */
export function changes({ store, fill }: Subject): void {
  const [a, b, c] = ["institution:甲", "institution:乙", "lab:丙"] as const;

  /** One relation of each fate between 2020 and 2022. */
  async function fates() {
    const d = new Draft({ id: "fates", type: "text", title: "fates" });
    d.node("Institution", "甲", { region: "sichuan" });
    d.node("Institution", "乙", { region: "chongqing" });
    d.node("Lab", "丙", { region: "chongqing" });
    d.claim("SIGNED_WITH", a, b, { validFrom: "2021-03" })
      .claim("CO_BUILT", a, c, { status: "planned", validFrom: "2019" })
      .claim("CO_BUILT", a, c, { validFrom: "2021" })
      .claim("FUNDED", a, c, { validFrom: "2019", validTo: "2020-06" })
      .claim("PART_OF", c, b, { validFrom: "2018" })
      .claim("PART_OF", c, b, { status: "ended", validFrom: "2021-05-01" })
      .claim("CO_BUILT", b, c);
    await store().writeDocument(d.build());
  }
  const asked = async (query: ChangesQuery) => told(await store().changes(query));
  const none = { added: [], ended: [], changed: [], touched: [] };
  const days = { from: "2020-01-01", to: "2022-01-01" } as const;

  it("should tell what is new, what ended and what changed", async () => {
    await fates();
    expect(await asked(days)).toEqual({
      added: [edgeId("SIGNED_WITH", a, b)],
      ended: [edgeId("FUNDED", a, c), edgeId("PART_OF", c, b)],
      changed: [edgeId("CO_BUILT", a, c)],
      touched: [
        { id: a, added: 1, ended: 1, changed: 1 },
        { id: c, added: 0, ended: 2, changed: 1 },
        { id: b, added: 1, ended: 1, changed: 0 },
      ],
    });
  });

  it("should find nothing between a day and itself, nor in what has no date", async () => {
    await fates();

    expect(await asked({ from: "2020-01-01", to: "2020-01-01" })).toEqual(none);
    expect(await asked({ ...days, edges: { relations: ["CO_BUILT"], statuses: [] } })).toEqual(none);
  });

  it("should count a relation with a status that it has on either day", async () => {
    await fates();
    const changed = [edgeId("CO_BUILT", a, c)];
    expect((await asked({ ...days, edges: { statuses: ["planned"] } })).changed).toEqual(changed);
    expect((await asked({ ...days, edges: { statuses: ["done"] } })).changed).toEqual(changed);
    expect((await asked({ ...days, edges: { statuses: ["planned"] } })).added).toEqual([]);
  });

  it("should compare the chosen part alone", async () => {
    await fates();
    const labs = await asked({ ...days, nodes: { regions: ["chongqing"] } });
    expect(labs).toMatchObject({ added: [], ended: [edgeId("PART_OF", c, b)], changed: [] });
    const crossing = await asked({ ...days, edges: { crossing: false } });
    expect(crossing).toEqual(labs);
  });

  it("should add up with the relations that stand on each day", async () => {
    await fill();
    const between = { from: "2020-10-29", to: "2023-07-01" };
    const { added, ended } = await asked(between);
    const standing = (asOf: string) => store().countEdges({ asOf, statuses: ["planned", "done"] });
    expect(added.length).toBeGreaterThan(5);
    expect((await standing(between.from)) + added.length - ended.length).toBe(await standing(between.to));
    expect(added).toContain(edgeId("CO_BUILT", ID.cqu, ID.device));
  });

  it("should follow what is written", async () => {
    await fates();
    await asked(days);
    await store().withdrawDocument("fates");
    expect(await asked(days)).toEqual(none);
  });

  it.each([
    { from: "2022-01-01", to: "2020-01-01" },
    { from: "2020", to: "2022-01-01" },
    { from: "2020-01-01", to: "2022-02-30" },
    { from: "2020-01-01", to: "2022-01-01", edges: { asOf: "2021-01-01" } },
  ])("should refuse %j", async (query) => {
    await expect(store().changes(query)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
}
