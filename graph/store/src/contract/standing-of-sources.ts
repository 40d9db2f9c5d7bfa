import { edgeId } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import type { Gap } from "../gaps.js";
import { Draft, ID } from "./fixture.js";
import type { Subject } from "./suite.js";

/** Where sources disagree, how thick they are, and what is missing. */
export function standingOfSources({ store, fill }: Subject): void {
  it("should name the relations on which documents disagree, as the filter sees them", async () => {
    const says = (id: string, validFrom: string) => {
      const d = new Draft({ id, type: "text", title: id });
      const [a, b] = [d.node("Institution", "甲", { region: "sichuan" }), d.node("Institution", "乙", { region: "chongqing" })];
      return d.claim("SIGNED_WITH", a, b, { validFrom }).claim("MEMBER_OF", a, b, { validFrom: "2020" }).build();
    };
    await store().writeDocument(says("one", "2020-10"));
    expect(await store().disputedEdges({})).toEqual([]);
    await store().writeDocument(says("two", "2021"));
    const disputed = [edgeId("SIGNED_WITH", "institution:甲", "institution:乙")];
    expect(await store().disputedEdges({})).toEqual(disputed);
    expect(await store().disputedEdges({ edges: { crossing: true }, nodes: { kinds: ["Institution"] } })).toEqual(disputed);
    expect(await store().disputedEdges({ edges: { documents: ["one"] } })).toEqual([]);
    expect(await store().disputedEdges({ edges: { asOf: "2020-12-31" } })).toEqual([]);
    expect(await store().disputedEdges({ nodes: { regions: ["sichuan"] } })).toEqual([]);
  });

  it("should count sources by publication and year, and nodes by place", async () => {
    expect(await store().coverage()).toEqual({ byPublication: [], byYear: [], byCity: [], byPlace: [] });
    await fill();
    const { byPublication, byYear, byCity, byPlace } = await store().coverage();
    expect(byPublication.reduce((sum, { documents }) => sum + documents, 0)).toBe(3);
    expect(byPublication.at(-1)?.publication).toBeNull();
    expect(byYear.map(({ year, documents }) => [year, documents])).toContainEqual([2024, 1]);
    const chongqing = byCity.find(({ place }) => place === ID.chongqing);
    expect(chongqing?.nodes).toBe(7);
    expect(chongqing?.mentions).toBeGreaterThan(7);
    expect(chongqing?.relations).toBeGreaterThan(7);
    expect(byPlace.map(({ place }) => place)).toContain(ID.sichuan);
  });

  it("should name what is missing", async () => {
    const d = new Draft({ id: "gaps", type: "text", title: "gaps" });
    const park = d.node("Park", "园", { region: "sichuan" });
    const other = d.node("Park", "区", { region: "chongqing" });
    const lab = d.node("Lab", "室", { region: "sichuan" });
    const firm = d.node("Institution", "司", { region: "chongqing", subtype: "company" });
    const far = d.node("Institution", "远", { region: "elsewhere" });
    d.claim("LOCATED_IN", lab, park).claim("LOCATED_IN", lab, other).claim("LOCATED_IN", firm, other);
    d.claim("SIGNED_WITH", far, firm, { status: "planned", validFrom: "2018-05" });
    d.claim("CO_BUILT", far, d.node("Lab", "拟"), { status: "planned", validFrom: "2019" });
    await store().writeDocument(d.build());
    const lacking = async (gap: Gap, asOf = "2022-01-01", years = 2) => {
      const { total, nodes } = await store().gaps({ gap, asOf, years, limit: 10 });
      expect(nodes).toHaveLength(total);
      return nodes.map(({ id }) => id);
    };
    expect(await lacking("withoutCrossing")).toEqual([firm, park].sort());
    expect(await lacking("parksWithoutEnterprise")).toEqual([park]);
    expect(await lacking("onlyPlanned")).toEqual([far, "lab:拟"]);
    // 2019 was not over two years before
    expect(await lacking("onlyPlanned", "2021-12-31")).toEqual([]);
    expect(
      await store().gaps({ gap: "withoutCrossing", nodes: { kinds: ["Park"] }, asOf: "2022-01-01", years: 0, limit: 1 }),
    ).toMatchObject({
      total: 1,
    });
  });

  it.each([
    { asOf: "2022", years: 1, limit: 1 },
    { asOf: "2022-01-01", years: 51, limit: 1 },
    { asOf: "2022-01-01", years: 1, limit: 201 },
  ])("should refuse %j", async (size) => {
    await expect(store().gaps({ gap: "onlyPlanned", ...size })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
}
