import { expect, it } from "vitest";
import { Draft } from "./fixture.js";
import { all, dumped, type Subject } from "./suite.js";

/** Names that try to be something else. Each must stay text. */
const NAMES: readonly (readonly [string, string])[] = [
  ["a quote and a comment of SQL", "甲'; DROP TABLE node; --"],
  ["double quotes", '甲"乙"丙'],
  ["a backtick and Cypher", "甲`}) DETACH DELETE n //"],
  ["an escaped backtick", "甲\\u0060乙"],
  ["backslashes", "甲\\'乙\\\\丙"],
  ["operators of full-text search", "甲 NEAR(乙 OR 丙) AND NOT 丁*"],
  ["a column filter of full-text search", "terms : 甲 ^ 乙"],
  ["wildcards", "甲%乙_丙*?"],
  ["a regular expression", "(甲|乙)+[丙-丁]{2}$"],
  ["a script", "<script>alert('甲')</script>"],
  ["a template", "$" + "{甲} {{乙}} #{丙}"],
  ["a property of objects", "__proto__甲"],
  ["an emoji beyond the basic plane", "甲🚄乙研究院"],
  ["a rare character beyond the basic plane", "𬭸𫟼研究院"],
  ["right-to-left letters", "甲معهد乙"],
  ["a zero-width joiner in an emoji", "甲👩\u200d🔬乙"],
  ["a NUL", "甲\0乙"],
  ["ten thousand characters", `甲${"长".repeat(10_000)}乙`],
  ["the name of a relation", "甲-[:SIGNED_WITH]->乙"],
  ["the marks of the search index", "甲^乙$丙|丁"],
];

export function hostile({ store }: Subject): void {
  it.each(NAMES)("should store %s as text, and find it", async (_, name) => {
    const d = new Draft({ id: "hostile", type: "text", title: name });
    const id = d.node("Institution", name, { aliases: [`${name}别名`], note: name });
    const other = d.node("Lab", "旁观实验室");
    d.claim("CO_BUILT", id, other, { title: name, role: name }, `${name}说。`).observe(id, { measure: name, value: 1, unit: name });
    const bundle = d.build();
    await store().writeDocument(bundle);
    const [node, lab] = await store().nodes([id, other]);
    expect(node?.note).toBe(name);
    expect(node?.degree).toBe(1);
    expect(lab).toBeDefined();
    const hits = await all((page) => store().search({ text: name }, page));
    expect(hits.map((n) => n.id)).toContain(id);
    const [slice] = await store().relationsOf([other], {}, { first: 5 });
    expect(slice?.items[0]?.item.edge.title).toBe(name);
    expect(await store().texts(["hostile"])).toEqual([bundle.text]);
    expect(await all((page) => store().listObservations({ measure: name }, page))).toHaveLength(1);
    await store().withdrawDocument("hostile");
    expect(await dumped(store())).toEqual([]);
  });

  it.each(NAMES)("should take %s as a name in decisions, and undo them", async (_, name) => {
    const d = new Draft({ id: "hostile", type: "text", title: name });
    const [id, quiet, lab] = [d.node("Institution", name), d.node("Institution", "静"), d.node("Lab", "旁观实验室")];
    d.claim("CO_BUILT", id, lab, { title: name, state: "proposed" }).claim("CO_BUILT", quiet, lab);
    await store().writeDocument(d.build());
    const before = await dumped(store());
    const [claim = ""] = (await store().reviewQueue({}, { first: 2 })).items.map(({ item }) => item.claim.id);
    await store().decide({ action: "edit", claim, set: { role: name.slice(0, 500), source: id }, note: name.slice(0, 500) });
    const { decision } = await store().decide({ action: "split", from: quiet, name, within: name, documents: ["hostile"] });
    const into = decision.action === "split" ? decision.into : "";
    expect((await store().nodes([into]))[0]?.degree).toBe(1);
    await store().decide({ action: "merge", from: id, into });
    expect((await store().nodes([id]))[0]).toMatchObject({ id: into, degree: 1 });
    expect(await store().formerIds([into])).toEqual([[id]]);
    expect(await store().countDecisions({ target: id })).toBe(1);
    for (const seq of [2, 3, 1]) await store().decide({ action: "undo", decision: seq });
    expect(await dumped(store())).toEqual(before);
  });

  it.each(NAMES)("should take %s as an argument of every question without harm", async (_, name) => {
    const d = new Draft({ id: "calm", type: "text", title: "calm" });
    await store().writeDocument(d.claim("SIGNED_WITH", d.node("Institution", "静"), d.node("Institution", "安")).build());
    const before = await dumped(store());
    expect(await store().nodes([name])).toEqual([undefined]);
    expect(await store().edges([name])).toEqual([undefined]);
    expect(await store().claims([name])).toEqual([[]]);
    expect(await store().documents([name])).toEqual([undefined]);
    expect(await store().countNodes({ subtypes: [name], cities: [name], documents: [name] })).toBe(0);
    expect(await store().countNodes({ text: name })).toBe(0);
    expect(await store().countSearch({ text: name })).toBe(0);
    expect(await store().countEdges({ documents: [name] })).toBe(0);
    expect(await store().countObservations({ subjects: [name], measure: name })).toBe(0);
    expect(await store().countDocuments({ text: name })).toBe(0);
    expect(await store().paths({ from: name, to: "institution:静", maxHops: 3, limit: 3 })).toEqual([]);
    expect((await store().neighbourhood({ of: [name], hops: 2, limit: 10 })).nodes).toEqual([]);
    expect((await store().withdrawDocument(name)).found).toBe(false);
    expect(await store().claimsById([name])).toEqual([undefined]);
    expect(await store().formerIds([name])).toEqual([[]]);
    expect(await all((page) => store().reviewQueue({ methods: [name], documents: [name] }, page))).toEqual([]);
    expect(await store().reviewCounts({ methods: [name], documents: [name] })).toMatchObject({ proposed: 0, decided: 0 });
    expect(await store().countDecisions({ target: name })).toBe(0);
    expect(await store().bundleOf(name)).toBeUndefined();
    for (const request of [
      { action: "accept", claims: [name] },
      { action: "merge", from: name, into: "institution:静" },
      { action: "split", from: "institution:静", name: "新", documents: [name] },
    ] as const) {
      await expect(store().decide(request)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await dumped(store())).toEqual(before);
  });

  it("should keep characters beyond the basic plane in one order on every engine", async () => {
    const d = new Draft({ id: "order", type: "text", title: "order" });
    // U+FF5E sorts after U+1F684 in UTF-16 units, before it in code points
    const names = ["甲～", "甲🚄", "甲一", "甲𬭸"];
    for (const name of names) d.node("Institution", name);
    const target = d.node("Lab", "平台");
    for (const name of names) d.claim("CO_BUILT", `institution:${name.normalize("NFKC")}`, target);
    const bundle = d.build();
    await store().writeDocument({ ...bundle, mentions: bundle.mentions.map((m) => ({ ...m, id: m.id.normalize("NFKC") })) });
    const listed = (await all((page) => store().listNodes({ kinds: ["Institution"] }, "ID", page))).map((n) => n.id);
    expect(listed).toEqual([...listed].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    const [slice] = await store().relationsOf([target], {}, { first: 10 });
    expect(slice?.items.map(({ item }) => item.other.id)).toEqual(listed);
  });
}
