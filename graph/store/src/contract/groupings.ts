import { AtlasError } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import { Draft } from "./fixture.js";
import { PlainStore } from "./plain/plain-store.js";
import { Chance, randomBundle } from "./random.js";
import { randomGroupings } from "./random-groupings.js";
import type { Subject } from "./suite.js";

const DOCUMENTS = ["d0", "d1", "d2", "d3"] as const;

/** Things that are put together and summed up. */
export function groupings({ store, fill }: Subject): void {
  const at = (name: string) => `institution:${name}`;

  /** A university, two companies and a government that build, sign and pay. */
  async function helix() {
    const d = new Draft({ id: "helix", type: "text", title: "helix", publication: "科技报", publishedOn: "2021-05" });
    d.node("Institution", "蓉大", { subtype: "university", region: "sichuan", city: "place:成都市" });
    d.node("Institution", "渝企", { subtype: "company", region: "chongqing", city: "place:重庆市" });
    d.node("Institution", "渝司", { subtype: "company", region: "chongqing" });
    d.node("Institution", "渝府", { subtype: "government", region: "chongqing", city: "place:重庆市" });
    d.node("Institution", "渝院", { subtype: "hospital", region: "chongqing" });
    const lab = d.node("Lab", "共建室", { region: "shared" });
    const project = d.node("Project", "独建");
    d.claim("SIGNED_WITH", at("蓉大"), at("渝企"), { validFrom: "2020-10-30", amount: { value: 5000, unit: "万元", bound: "~" } });
    d.claim("SIGNED_WITH", at("渝企"), at("渝司"), { validFrom: "2020", amount: { value: 0.1, unit: "亿元", bound: "=" } });
    d.claim("SIGNED_WITH", at("渝院"), at("渝府"), { amount: { value: 0.2, unit: "亿元", bound: "=" } });
    d.claim("FUNDED", at("渝府"), lab, { validFrom: "2021", validTo: "2023-06", amount: { value: 300, unit: "台", bound: ">" } });
    for (const builder of ["蓉大", "渝企", "渝府"])
      d.claim("CO_BUILT", at(builder), lab, { validFrom: builder === "蓉大" ? "2021-03" : "2022" });
    d.claim("CO_BUILT", at("渝司"), project);
    d.claim("MEMBER_OF", at("渝司"), at("渝府"));
    await store().writeDocument(d.build());
    return { lab, project };
  }

  it("should sum money in one unit, exactly, and tell how much of it is no exact number", async () => {
    await helix();
    const { groups } = await store().groupRelations({ by: [], first: 1, amounts: true, dates: true });
    expect(groups).toEqual([
      {
        values: [],
        count: 9,
        amounts: [
          { unit: "亿元", count: 3, bounded: 1, sum: 0.8, min: 0.1, max: 0.5 },
          { unit: "台", count: 1, bounded: 1, sum: 300, min: 300, max: 300 },
        ],
        validFrom: { min: "2020", max: "2022" },
        validTo: { min: "2023-06", max: "2023-06" },
      },
    ]);
  });

  it("should put the largest groups first, those of unknown value last among equals, and count what `first` cuts", async () => {
    await helix();
    const asked = { nodes: { kinds: ["Institution"] }, by: ["SUBTYPE", "CITY"] } as const;
    const { total, groups } = await store().groupNodes({ ...asked, first: 10 });
    expect(total).toBe(5);
    expect(groups).toEqual([
      { values: ["company", "place:重庆市"], count: 1 },
      { values: ["company", null], count: 1 },
      { values: ["government", "place:重庆市"], count: 1 },
      { values: ["hospital", null], count: 1 },
      { values: ["university", "place:成都市"], count: 1 },
    ]);
    const some = await store().groupNodes({ ...asked, first: 2 });
    expect(some).toEqual({ total: 5, groups: groups.slice(0, 2) });
  });

  it("should give degrees of a group", async () => {
    await helix();
    const { groups } = await store().groupNodes({ by: ["SUBTYPE"], first: 1, nodes: { subtypes: ["company"] }, degree: true });
    expect(groups).toEqual([{ values: ["company"], count: 2, degree: { min: 3, max: 3, sum: 6 } }]);
  });

  it("should take relations by year and by what their ends are", async () => {
    await helix();
    const by = ["YEAR", "SOURCE_SUBTYPE"] as const;
    const { groups } = await store().groupRelations({ edges: { relations: ["CO_BUILT"] }, by, first: 10 });
    expect(groups.map(({ values, count }) => [...values, count])).toEqual([
      ["2021", "university", 1],
      ["2022", "company", 1],
      ["2022", "government", 1],
      [null, "company", 1],
    ]);
  });

  it("should follow a day: what was not yet there is in no group", async () => {
    await helix();
    const day = { edges: { asOf: "2020-12-31", relations: ["SIGNED_WITH", "CO_BUILT"] }, by: ["TYPE"], first: 9, amounts: true } as const;
    const { groups } = await store().groupRelations(day);
    expect(groups.map(({ values, count, amounts }) => [values[0], count, amounts[0]?.sum])).toEqual([
      ["SIGNED_WITH", 3, 0.8],
      ["CO_BUILT", 1, undefined],
    ]);
  });

  it("should sum up the relations of each node apart", async () => {
    const { lab } = await helix();
    const found = await store().groupRelationsOf([lab, at("无"), at("渝府")], { by: ["TYPE"], first: 5, direction: "IN" });
    expect(found.map(({ groups }) => groups.map(({ values, count }) => [values[0], count]))).toEqual([
      [
        ["CO_BUILT", 3],
        ["FUNDED", 1],
      ],
      [],
      [
        ["MEMBER_OF", 1],
        ["SIGNED_WITH", 1],
      ],
    ]);
  });

  it("should count one empty group where nothing is chosen and nothing parts it", async () => {
    expect(await store().groupNodes({ by: [], first: 1, degree: true })).toEqual({ total: 1, groups: [{ values: [], count: 0 }] });
    expect(await store().groupRelations({ by: [], first: 1, edges: { relations: [] } })).toEqual({
      total: 1,
      groups: [{ values: [], count: 0, amounts: [] }],
    });
    expect(await store().groupObservations({ by: ["UNIT"], first: 1 })).toEqual({ total: 0, groups: [] });
    expect(await store().groupDocuments({ by: [], first: 1 })).toEqual({ total: 1, groups: [{ values: [], count: 0 }] });
  });

  it("should put documents and observations together", async () => {
    await fill();
    const { groups } = await store().groupDocuments({ by: ["YEAR"], first: 10 });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(await store().countDocuments({}));
    const observed = await store().groupObservations({ by: ["MEASURE", "UNIT", "YEAR"], first: 10 });
    expect(observed.groups.reduce((sum, { count }) => sum + count, 0)).toBe(await store().countObservations({}));
    for (const { count, quantities } of observed.groups) expect(quantities.map((quantity) => quantity.count)).toEqual([count]);
  });

  it("should refuse a key that is named twice, too many keys, and more groups than an answer has", async () => {
    const refused = async (work: Promise<unknown>) => expect(await work.catch((error: unknown) => error)).toBeInstanceOf(AtlasError);
    await refused(store().groupNodes({ by: ["KIND", "KIND"], first: 1 }));
    await refused(store().groupRelations({ by: ["TYPE", "STATUS", "STATE", "YEAR", "MONTH"], first: 1 }));
    await refused(store().groupDocuments({ by: ["YEAR"], first: 1001 }));
  });

  it("should tell which spheres act and build together, overall and by year", async () => {
    await helix();
    const { byYear, ...all } = await store().tripleHelix({});
    expect(all).toMatchObject({ relations: 8, both: 2, one: 6, none: 0 });
    expect(all.pairs.filter(({ count }) => count > 0)).toEqual([
      { pair: "II", count: 1 },
      { pair: "UI", count: 1 },
    ]);
    expect(all.bySphere).toEqual([
      { sphere: "university", count: 2 },
      { sphere: "industry", count: 4 },
      { sphere: "government", count: 3 },
    ]);
    expect(all.built.filter(({ count }) => count > 0)).toEqual([{ spheres: ["university", "industry", "government"], count: 1 }]);
    expect(byYear.map(({ year, relations }) => [year, relations])).toEqual([
      [2020, 2],
      [2021, 2],
      [2022, 2],
    ]);
    // a thing is of the year in which it was begun
    expect(byYear.map(({ built }) => built.reduce((sum, { count }) => sum + count, 0))).toEqual([0, 1, 0]);
    const signed = await store().tripleHelix({ edges: { relations: ["SIGNED_WITH", "MEMBER_OF"] } });
    expect([signed.relations, signed.built.every(({ count }) => count === 0)]).toEqual([3, true]);
  });

  it.each([1, 2, 3])("should answer as the plain definition does, whatever is put together (seed %i)", async (seed) => {
    const [chance, plain] = [new Chance(seed), new PlainStore()];
    for (let step = 0; step < 4; step++) {
      const bundle = randomBundle(chance, chance.of(DOCUMENTS));
      for (const one of [store(), plain]) await one.writeDocument(bundle);
      for (const { words, ask } of randomGroupings(chance, DOCUMENTS)) expect(await ask(store()), words).toEqual(await ask(plain));
    }
  });
}
