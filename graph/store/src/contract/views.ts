import { expect, it } from "vitest";
import { ID } from "./fixture.js";
import { dumped, type Subject } from "./suite.js";

/** Views of the explorer that people keep. */
export function views({ store, fill }: Subject): void {
  const view = { name: "双城共建", address: "view=twin&kinds=Lab,Park&q=%E9%87%8D%E5%BA%86" } as const;

  it("should keep a view under its name, and give it by id", async () => {
    const saved = await store().saveView({ ...view, note: "给科技厅看", version: 2 });
    expect(saved).toMatchObject({ ...view, note: "给科技厅看", version: 2 });
    expect(saved.updatedAt).toBe(saved.createdAt);
    expect(await store().savedView(saved.id)).toEqual(saved);
    expect(await store().savedViews()).toEqual([saved]);
    expect(await store().savedView("v0")).toBeUndefined();
  });

  it("should take the query alone, with or without its question mark", async () => {
    expect((await store().saveView({ name: "一", address: "?a=b&c" })).address).toBe("a=b&c");
    expect((await store().saveView({ name: "二", address: "" })).address).toBe("");
    expect((await store().saveView({ name: "三", address: "q=重庆大学&at=2020-10-30&next=https://x.y/z" })).version).toBe(1);
  });

  it.each([
    "https://example.org/?a=b",
    "//example.org?a=b",
    "/path?a=b",
    "javascript:alert(1)",
    "a=b#c",
    "a=b c",
    "a=<script>",
    'a="b"',
    "a=\u0000",
    "a=b\nc=d",
    "a\\b=c",
    `a=${"x".repeat(7999)}`,
  ])("should refuse the address %j", async (address) => {
    await expect(store().saveView({ name: "名", address })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await store().savedViews()).toEqual([]);
  });

  it.each(["", "  ", "长".repeat(81), "a\nb", "a\u0000b"])("should refuse the name %j", async (name) => {
    await expect(store().saveView({ ...view, name })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    const { id } = await store().saveView(view);
    await expect(store().renameView(id, name)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("should keep names unique, and replace where that is asked", async () => {
    const first = await store().saveView(view);
    await expect(store().saveView({ name: ` ${view.name} `, address: "x=1" })).rejects.toMatchObject({ code: "CONFLICT" });
    const second = await store().saveView({ ...view, address: "x=1", replace: true });
    expect(second).toMatchObject({ id: first.id, createdAt: first.createdAt, address: "x=1" });
    expect(await store().savedViews()).toEqual([second]);
    const other = await store().saveView({ ...view, name: "长".repeat(80) });
    await expect(store().renameView(other.id, view.name)).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await store().renameView(other.id, other.name)).name).toBe(other.name);
    expect((await store().renameView(other.id, "另一")).name).toBe("另一");
    expect((await store().saveView({ ...view, name: "长".repeat(80) })).id).not.toBe(other.id);
  });

  it("should delete a view, once", async () => {
    const { id } = await store().saveView(view);
    expect((await store().deleteView(id)).name).toBe(view.name);
    await expect(store().deleteView(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(store().renameView(id, "x")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await store().savedViews()).toEqual([]);
  });

  it("should keep views apart from the graph: in no dump and no count, and whatever is withdrawn", async () => {
    await fill();
    const [before, counted] = [await dumped(store()), await store().statistics({})];
    const saved = await store().saveView({ ...view, name: ID.cqu });
    expect(await dumped(store())).toEqual(before);
    expect(await store().statistics({})).toEqual(counted);
    expect(await store().countSearch({ text: "双城共建" })).toBe(0);
    for (const { document } of await store().receipts()) await store().withdrawDocument(document);
    await fill();
    expect(await store().savedViews()).toEqual([saved]);
  });

  it("should keep one of several that are saved under one name at once", async () => {
    const all = await Promise.allSettled([1, 2, 3, 4].map((i) => store().saveView({ ...view, address: `n=${i}` })));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await store().savedViews()).toHaveLength(1);
  });
}
