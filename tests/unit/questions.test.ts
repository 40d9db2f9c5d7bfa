import { join } from "node:path";
import { ingestPaths } from "@chengyu-atlas/ingest";
import { startServer } from "@chengyu-atlas/server";
import { openSqlite } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, scratch } from "../support/atlas.js";
import { worked } from "../support/questions.js";

const questions = worked();

/** Lists of an answer that are empty; what stands within a list may be, since not every item has everything. */
function emptyLists(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path.join(".")] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyLists(inner, [...path, key]));
}

describe("the worked questions", () => {
  const place = scratch();
  let url: string;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const store = await openSqlite(join(place.dir, "atlas.db"));
    await ingestPaths({ store, paths: [join(ROOT, "seeds/documents")], gazetteer: join(ROOT, "seeds/gazetteer") });
    const server = await startServer({ store, port: 0 });
    url = server.url;
    end = async () => {
      await server.close();
      await store.close();
      place.remove();
    };
  });
  afterAll(() => end());

  it("should be 25 or more, each to be seen in some way, and all ways be shown", () => {
    expect(questions.length).toBeGreaterThanOrEqual(25);
    expect([...new Set(questions.map(({ show }) => show))].sort()).toEqual(["chart", "graph", "map", "table"]);
  });

  it.each(questions)("should be answered on the sample: $id", async ({ graphql, variables = {}, none = [] }) => {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: graphql, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(answer.status).toBe(200);
    for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
    expect(emptyLists(data)).toEqual([...none]);
  });
});
