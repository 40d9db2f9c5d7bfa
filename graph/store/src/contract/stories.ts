import { expect, it } from "vitest";
import { ID } from "./fixture.js";
import { dumped, type Subject } from "./suite.js";

/** Stories that people tell with views. */
export function stories({ store, fill }: Subject): void {
  const step = { title: "两城之间", text: "先看签约。\n再看建成。", address: "view=twin&kinds=Lab", highlights: [ID.cqu] } as const;
  const story = { title: "科技创新走廊", summary: "给处里看的五分钟", steps: [step, { title: "再看地图", address: "?view=map" }] } as const;

  it("should keep a story with its steps in order, and give it by id", async () => {
    const told = await store().saveStory(story);
    const steps = [step, { title: "再看地图", address: "view=map", highlights: [] }];
    expect(told).toMatchObject({ title: story.title, summary: story.summary, steps, version: 1, revision: 1 });
    expect(told.updatedAt).toBe(told.createdAt);
    expect(await store().story(told.id)).toEqual(told);
    expect(await store().stories()).toEqual([told]);
    expect(await store().story("s0")).toBeUndefined();
  });

  it("should take the place of a story under its id, counting revisions, and refuse to write over what somebody else saved", async () => {
    const { id, createdAt } = await store().saveStory(story);
    const second = await store().saveStory({ id, title: "新题", steps: [step], revision: 1, version: 2 });
    expect(second).toMatchObject({ id, createdAt, title: "新题", revision: 2, version: 2 });
    expect(second.summary).toBeUndefined();
    await expect(store().saveStory({ ...story, id, revision: 1 })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await store().stories()).toEqual([second]);
    expect((await store().saveStory({ ...story, id })).revision).toBe(3);
    await expect(store().saveStory({ ...story, id: "s0" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("should let one of several win who save from one revision at once", async () => {
    const { id } = await store().saveStory(story);
    const all = await Promise.allSettled([1, 2, 3].map((i) => store().saveStory({ ...story, id, title: `第${i}稿`, revision: 1 })));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await store().story(id)).toMatchObject({ revision: 2 });
  });

  it.each([
    ["no title", { ...story, title: " " }],
    ["a title of two lines", { ...story, title: "a\nb" }],
    ["a long title", { ...story, title: "长".repeat(121) }],
    ["a long summary", { ...story, summary: "长".repeat(2001) }],
    ["no steps", { ...story, steps: [] }],
    ["many steps", { ...story, steps: Array.from({ length: 61 }, () => step) }],
    ["a step without a title", { ...story, steps: [{ ...step, title: "" }] }],
    ["a long text", { ...story, steps: [{ ...step, text: "长".repeat(4001) }] }],
    ["an address that leads elsewhere", { ...story, steps: [{ ...step, address: "https://example.org/?a=b" }] }],
    ["too many highlights", { ...story, steps: [{ ...step, highlights: Array.from({ length: 501 }, (_, i) => `n${i}`) }] }],
    ["a version that is none", { ...story, version: 0 }],
  ])("should refuse %s and keep nothing", async (_what, request) => {
    await expect(store().saveStory(request)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await store().stories()).toEqual([]);
  });

  it("should delete a story, once", async () => {
    const { id } = await store().saveStory(story);
    expect((await store().deleteStory(id)).title).toBe(story.title);
    await expect(store().deleteStory(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await store().stories()).toEqual([]);
  });

  it("should keep stories apart from the graph: in no dump and no count, and whatever is withdrawn", async () => {
    await fill();
    const [before, counted] = [await dumped(store()), await store().statistics({})];
    const told = await store().saveStory(story);
    expect(await dumped(store())).toEqual(before);
    expect(await store().statistics({})).toEqual(counted);
    for (const { document } of await store().receipts()) await store().withdrawDocument(document);
    expect(await store().stories()).toEqual([told]);
  });
}
