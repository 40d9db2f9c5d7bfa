import { expect, it } from "vitest";
import { openStore } from "./open-store.js";

it("should open Neo4j where NEO4J_URI names one", async () => {
  const environment = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "secret", ATLAS_DB: "unused.db" };
  await expect(openStore(environment)).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
    message: expect.stringContaining("127.0.0.1:1"),
  });
});

it.each(["soon", "-1", "1e9"])("should refuse to wait %s seconds", async (wait) => {
  const environment = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_WAIT: wait };
  await expect(openStore(environment)).rejects.toMatchObject({ code: "INVALID_INPUT", message: expect.stringContaining("NEO4J_WAIT") });
});

it("should open SQLite where it names none", async () => {
  const store = await openStore({ NEO4J_URI: "", ATLAS_DB: ":memory:" });
  expect(store.backend).toBe("sqlite");
  await store.close();
});
