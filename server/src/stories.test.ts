import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serverOver, storeWith, type TestServer } from "./testing/harness.js";

const TOKEN = "0123456789abcdef-editors";

let server: TestServer;
let close: () => Promise<void>;
beforeEach(async () => {
  const filled = await storeWith([]);
  server = await serverOver(filled.store, { editorToken: TOKEN });
  close = async () => {
    await server.close();
    await filled.remove();
  };
});
afterEach(() => close());

const SAVE = `mutation ($id: ID, $title: String!, $steps: [StoryStepInput!]!, $revision: Int) {
  saveStory(id: $id, title: $title, steps: $steps, revision: $revision, summary: null) {
    id title summary revision version steps { title text address highlights } } }`;

const STEPS = [{ title: "开头", text: null, address: "?view=twin", highlights: null }];
const edit = (query: string, variables = {}) => server.ask(query, variables, { authorization: `Bearer ${TOKEN}` });

describe("stories", () => {
  it("should be saved and deleted by editors, and read by everybody", async () => {
    const { data, errors } = await edit(SAVE, { title: "走廊", steps: STEPS });
    expect(errors).toBeUndefined();
    const { id } = data.saveStory;
    const steps = [{ title: "开头", text: null, address: "view=twin", highlights: [] }];
    expect(data.saveStory).toEqual({ id, title: "走廊", summary: null, revision: 1, version: 1, steps });
    const read = await server.ask(`{ stories { id } story(id: "${id}") { steps { address } } none: story(id: "s0") { id } }`);
    expect(read.data).toEqual({ stories: [{ id }], story: { steps: [{ address: "view=twin" }] }, none: null });
    expect((await edit(`mutation { deleteStory(id: "${id}") { title } }`)).data.deleteStory.title).toBe("走廊");
    expect((await server.ask("{ stories { id } }")).data.stories).toEqual([]);
  });

  it("should be refused to whoever saves over what somebody else has saved since", async () => {
    const { id } = (await edit(SAVE, { title: "一", steps: STEPS })).data.saveStory;
    expect((await edit(SAVE, { id, title: "二", steps: STEPS, revision: 1 })).data.saveStory.revision).toBe(2);
    const { status, errors } = await edit(SAVE, { id, title: "三", steps: STEPS, revision: 1 });
    expect(status).toBe(409);
    expect(errors?.[0]?.extensions.code).toBe("CONFLICT");
    expect(errors?.[0]?.message).toContain("revision 2");
    expect((await edit(SAVE, { id: "s0", title: "三", steps: STEPS })).status).toBe(404);
  });

  it("should be refused without the token, and without steps", async () => {
    const open = await server.ask(SAVE, { title: "一", steps: STEPS });
    expect(open.status).toBe(401);
    expect(open.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const empty = await edit(SAVE, { title: "一", steps: [] });
    expect(empty.status).toBe(400);
    expect(empty.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
