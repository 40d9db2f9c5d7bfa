import type { Region } from "@chengyu-atlas/model";
import { expect, it } from "vitest";
import { Draft } from "./fixture.js";
import type { Subject } from "./suite.js";

/** Who joins the two sides. */
export function brokers({ store, fill }: Subject): void {
  const at = (name: string) => `institution:${name}`;

  /**
   * 蓉一、蓉二 hang on 蓉, 孤 on 蓉一, 渝一 on 渝 and 渝二 on 渝一; 蓉 and 渝 are linked. 蓉三 reaches 渝 by 外 alone, which is
   * elsewhere.
   */
  async function bridge() {
    const d = new Draft({ id: "bridge", type: "text", title: "bridge" });
    const all: readonly (readonly [Region, string])[] = [
      ["sichuan", "蓉 蓉一 蓉二 蓉三 孤"],
      ["chongqing", "渝 渝一 渝二"],
      ["elsewhere", "外"],
    ];
    for (const [region, names] of all) for (const name of names.split(" ")) d.node("Institution", name, { region });
    const links = "蓉 蓉一,蓉 蓉二,渝 渝一,渝一 渝二,蓉 渝,蓉三 外,外 渝,孤 蓉一".split(",").map((link) => link.split(" "));
    for (const [one = "", other = ""] of links) d.claim("SIGNED_WITH", at(one), at(other), { validFrom: one === "外" ? "2022" : "2020" });
    d.claim("MEMBER_OF", at("蓉"), at("渝"));
    await store().writeDocument(d.build());
  }

  it("should name what is linked to both sides, with what it cuts off", async () => {
    await bridge();
    expect(await store().brokers({})).toEqual({
      total: 3,
      connected: 8,
      brokers: [
        // all ways lead by 渝; without 蓉, those that hang on it have none, and 渝 keeps its own by 外
        { id: at("渝"), cuts: 7, crossing: 2, sichuan: 1, chongqing: 1, shared: 0 },
        { id: at("蓉"), cuts: 3, crossing: 2, sichuan: 2, chongqing: 1, shared: 0 },
        { id: at("外"), cuts: 1, crossing: 0, sichuan: 1, chongqing: 1, shared: 0 },
      ],
    });
  });

  it("should follow filters of nodes and relations", async () => {
    await bridge();
    const inside = await store().brokers({ nodes: { regions: ["sichuan", "chongqing"] } });
    expect(inside.connected).toBe(7);
    expect(inside.brokers.map(({ id }) => id)).toEqual([at("渝"), at("蓉")]);
    const early = await store().brokers({ edges: { asOf: "2021-01-01" } });
    expect(early.brokers.map(({ id }) => id)).toEqual([at("渝"), at("蓉")]);
    expect((await store().brokers({ edges: { crossing: false } })).total).toBe(1);
    expect(await store().brokers({ edges: { relations: [] } })).toEqual({ total: 0, connected: 0, brokers: [] });
  });

  it("should take a shared node for one of either side, which is never cut off", async () => {
    const d = new Draft({ id: "shared", type: "text", title: "shared" });
    const alliance = d.node("Institution", "联盟", { region: "shared" });
    for (const name of ["甲", "乙"]) d.claim("MEMBER_OF", d.node("Institution", name, { region: "sichuan" }), alliance);
    await store().writeDocument(d.build());
    expect(await store().brokers({})).toEqual({
      total: 3,
      connected: 2,
      brokers: [
        { id: alliance, cuts: 2, crossing: 2, sichuan: 2, chongqing: 0, shared: 0 },
        { id: at("乙"), cuts: 0, crossing: 1, sichuan: 0, chongqing: 0, shared: 1 },
        { id: at("甲"), cuts: 0, crossing: 1, sichuan: 0, chongqing: 0, shared: 1 },
      ],
    });
  });

  it("should follow what is written", async () => {
    await fill();
    const before = await store().brokers({});
    expect(before.total).toBeGreaterThan(1);
    await store().withdrawDocument("feature-2024");
    expect((await store().brokers({})).total).toBeLessThan(before.total);
  });

  it("should give the first two hundred of many, and go down a long chain", async () => {
    const d = new Draft({ id: "chain", type: "text", title: "chain" });
    const link = (i: number) => d.node("Institution", `环${String(i).padStart(3, "0")}`, { region: i % 2 === 0 ? "sichuan" : "chongqing" });
    for (let i = 1; i < 300; i++) d.claim("SIGNED_WITH", link(i - 1), link(i));
    await store().writeDocument(d.build());
    const { total, connected, brokers: first } = await store().brokers({});
    expect([total, connected, first.length]).toEqual([300, 300, 200]);
    // each end of the chain hangs on the one next to it
    expect(first.filter(({ cuts }) => cuts > 0).map(({ id, cuts }) => [id, cuts])).toEqual([
      [at("环001"), 1],
      [at("环298"), 1],
    ]);
  });
}
