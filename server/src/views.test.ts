import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Answer, serverOver, storeWith, type TestServer } from "./testing/harness.js";

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

const SAVE = `mutation ($name: String!, $address: String!, $replace: Boolean) {
  saveView(name: $name, address: $address, note: null, replace: $replace) { id name address version note createdAt updatedAt } }`;

const edit = (query: string, variables = {}) => server.ask(query, variables, { authorization: `Bearer ${TOKEN}` });

async function saved(name: string, address: string): Promise<Answer["data"]> {
  const { data, errors } = await edit(SAVE, { name, address });
  expect(errors).toBeUndefined();
  return data.saveView;
}

describe("saved views", () => {
  it("should be saved, renamed and deleted by editors, and read by everybody", async () => {
    const view = await saved("双城", "?view=twin");
    expect(view).toMatchObject({ name: "双城", address: "view=twin", version: 1, note: null });
    const renamed = await edit(`mutation { renameView(id: "${view.id}", name: "两地") { name updatedAt } }`);
    expect(renamed.data.renameView.name).toBe("两地");
    const { data } = await server.ask(
      `{ savedViews { id name } savedView(id: "${view.id}") { address } none: savedView(id: "v0") { id } }`,
    );
    expect(data).toEqual({ savedViews: [{ id: view.id, name: "两地" }], savedView: { address: "view=twin" }, none: null });
    const gone = await edit(`mutation { deleteView(id: "${view.id}") { name } }`);
    expect(gone.data.deleteView.name).toBe("两地");
    expect((await server.ask("{ savedViews { id } }")).data.savedViews).toEqual([]);
  });

  it.each(['saveView(name: "a", address: "b=c") { id }', 'renameView(id: "v0", name: "a") { id }', 'deleteView(id: "v0") { id }'])(
    "should be changed by nobody without the token: %s",
    async (field) => {
      const { status, errors } = await server.ask(`mutation { ${field} }`);
      expect(status).toBe(401);
      expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    },
  );

  it("should take an address of 8,000 characters, and none that leads elsewhere", async () => {
    expect((await saved("长", `q=${"x".repeat(7998)}`)).address).toHaveLength(8000);
    for (const address of ["https://example.org/?a=b", "javascript:alert(1)", `q=${"x".repeat(7999)}`]) {
      const { status, errors } = await edit(SAVE, { name: "名", address });
      expect(status).toBe(400);
      expect(["BAD_USER_INPUT", "QUERY_LIMIT"]).toContain(errors?.[0]?.extensions.code);
    }
  });

  it("should refuse a name that is taken, unless told to replace", async () => {
    const { id } = await saved("名", "a=1");
    const { status, errors } = await edit(SAVE, { name: "名", address: "a=2" });
    expect(status).toBe(409);
    expect(errors?.[0]?.extensions.code).toBe("CONFLICT");
    const { data } = await edit(SAVE, { name: "名", address: "a=2", replace: true });
    expect(data.saveView).toMatchObject({ id, address: "a=2" });
    expect((await edit('mutation { deleteView(id: "v0") { id } }')).status).toBe(404);
  });
});
