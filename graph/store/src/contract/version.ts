import { expect, it } from "vitest";
import { pair } from "./fixture.js";
import type { Subject } from "./suite.js";

/** What tells one state of the graph from another. */
export function version({ store, fill }: Subject): void {
  it("should stay the same while nothing is written, whatever is read", async () => {
    await fill();
    const before = await store().version();
    await store().statistics({});
    await store().search({ text: "重庆" }, { first: 5 });
    await store().listDecisions({}, { first: 5 });
    await store().savedViews();
    expect(await store().version()).toBe(before);
    expect(before).not.toBe("");
  });

  it("should be another after each write, and never again what it was", async () => {
    const seen = [await store().version()];
    const write = async (work: () => Promise<unknown>) => {
      await work();
      const now = await store().version();
      expect(seen).not.toContain(now);
      seen.push(now);
    };
    const one = pair("one", "甲", "乙");
    await write(() => store().writeDocument(one));
    await write(() => store().writeDocument({ ...one, document: { ...one.document, title: "改题" } }));
    await write(() => store().decide({ action: "merge", from: "institution:甲", into: "institution:乙" }));
    await write(() => store().decide({ action: "undo", decision: 1 }));
    await write(() => store().withdrawDocument("one"));
    await write(() => store().writeDocument(one));
    let id = "";
    await write(async () => {
      id = (await store().saveView({ name: "一", address: "a=b" })).id;
    });
    await write(() => store().renameView(id, "二"));
    await write(() => store().deleteView(id));
  });
}
