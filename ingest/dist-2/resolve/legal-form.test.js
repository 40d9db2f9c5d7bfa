import { openSqlite } from "@chengyu-atlas/store";
import { describe, expect, it } from "vitest";
import { digestOf } from "../digest.js";
import { ingestPaths } from "../ingest.js";
import { folderWith } from "../testing/folder.js";
import { legalForms } from "./legal-form.js";

describe("legal forms", () => {
  it.each([
    ["渝能科技有限责任公司", { kept: "渝能科技有限公司", other: "渝能科技有限责任公司" }],
    ["渝能科技有限公司", { kept: "渝能科技有限公司", other: "渝能科技有限责任公司" }],
    ["川能股份公司", { kept: "川能股份有限公司", other: "川能股份公司" }],
    ["川能股份有限公司", { kept: "川能股份有限公司", other: "川能股份公司" }],
    ["川能集团", undefined],
  ])("should be two wordings of %s", (name, forms) => {
    expect(legalForms(name)).toEqual(forms);
  });
});
const record = (id, company) => `document: { id: ${id}, type: digest, title: 样例, text: ${company}位于丙区。 }
nodes:
  - { kind: Institution, name: ${company}, subtype: company }
  - { kind: Place, name: 丙区 }
claims:
  - { relation: LOCATED_IN, source: ${company}, target: 丙区, status: done, evidence: [{ quote: ${company}位于丙区 }] }
`;
describe("companies that two documents name with two wordings of their legal form", () => {
  it("should be put together by a decision that names the rule, once, and come apart when that is undone", async () => {
    const folder = folderWith({
      "a.yaml": record("a", "渝能科技有限公司"),
      "b.yaml": record("b", "渝能科技有限责任公司"),
      "c.yaml": record("c", "渝能科学有限公司"),
    });
    const store = await openSqlite(":memory:");
    await ingestPaths({ store, paths: [folder] });
    const apart = await digestOf(store);
    const run = async () => (await ingestPaths({ store, curator: store, paths: [folder] })).merged;
    expect(await run()).toEqual([{ from: "institution:渝能科技有限责任公司", into: "institution:渝能科技有限公司", rule: "legal-form" }]);
    const [node] = await store.nodes(["institution:渝能科技有限责任公司"]);
    expect(node).toMatchObject({ id: "institution:渝能科技有限公司", aliases: ["渝能科技有限责任公司"], degree: 1 });
    expect(await run()).toEqual([]);
    await store.decide({ action: "undo", decision: 1 });
    expect(await digestOf(store)).toBe(apart);
    // what an editor took apart stays apart
    expect(await run()).toEqual([]);
    await store.close();
  });
});
//# sourceMappingURL=legal-form.test.js.map
